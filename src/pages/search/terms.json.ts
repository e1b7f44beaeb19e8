import type { APIRoute } from 'astro';
import { library } from '../../content/library.ts';
import { termsSent } from '../../search/packing.ts';
import { termsIndex } from '../../search/index/terms.ts';

/** The first layer of the search: names, spellings and pairs. Fetched when a reader turns to the box. */
export const GET: APIRoute = () => Response.json(termsSent(termsIndex(library())));
