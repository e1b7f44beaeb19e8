import type { APIRoute } from 'astro';
import { library } from '../../content/library.ts';
import { recordCsv, recordData } from '../../content/record-data.ts';

export const getStaticPaths = () =>
  recordData(library()).map((data) => ({ params: { record: data.name }, props: { data } }));

/** One table or record of the guide, as the figures and tables of its pages show it. */
export const GET: APIRoute<{ data: ReturnType<typeof recordData>[number] }> = ({ props: { data } }) =>
  new Response(recordCsv(data, library().sources), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
