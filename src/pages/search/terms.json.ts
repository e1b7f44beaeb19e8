import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import { termsSent } from '../../search/packing.ts';
import { termsIndex } from '../../search/terms-index.ts';

/** The first layer of the search: names, spellings and pairs. Fetched when a reader turns to the box. */
export const GET: APIRoute = () => Response.json(termsSent(termsIndex(library())));
