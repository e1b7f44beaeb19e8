import type { APIRoute } from 'astro';
import { library } from '../../content/library.ts';
import { glossary, glossaryCsv } from '../../content/open-data.ts';

/** The terms as a table. */
export const GET: APIRoute = () =>
  new Response(glossaryCsv(glossary(library())), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
