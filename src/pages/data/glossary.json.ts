import type { APIRoute } from 'astro';
import { library } from '../../library.ts';
import { glossary } from '../../terms/open-data.ts';

/** The glossary as open data. The picker of `/compare/` reads it as well. */
export const GET: APIRoute = () => Response.json(glossary(library()));
