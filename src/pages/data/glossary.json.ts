import type { APIRoute } from 'astro';
import { library } from '../../content/library.ts';
import { glossary } from '../../content/open-data.ts';

/** The glossary as open data. The picker of `/compare/` reads it as well. */
export const GET: APIRoute = () => Response.json(glossary(library()));
