import type { APIRoute } from 'astro';
import { library } from '../../content/library.ts';
import { pairsIndex } from '../../search/index/terms.ts';

/** The lines that settle the pairs. Fetched when a reader turns to the box, beside the terms. */
export const GET: APIRoute = () => Response.json(pairsIndex(library()));
