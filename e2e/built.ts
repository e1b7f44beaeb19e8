import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

/**
 * Serves a folder for a measure, on a port of its own and without the headers of the preview server.
 * @param pages pages that stand in no file, by their paths
 */
export async function serve(folder: string, pages: Record<string, string> = {}) {
  const files = sirv(folder);
  const answer: RequestListener = (request, response) => {
    const page = pages[request.url ?? ''];
    if (page === undefined) files(request, response);
    else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
  };
  const server = createServer(answer).listen(0);
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { origin: `http://localhost:${address.port}`, close: () => server.close() };
}

const weights = new Map<string, number>();

/** What a built file weighs on its way: Pagefind's own are compressed already, all others as brotli makes them. */
export function weightOf(path: string): number {
  const known = weights.get(path);
  if (known !== undefined) return known;
  const file = readFileSync(`dist${path}`);
  const weight = /\.(pf_\w+|pagefind)$/.test(path) ? file.length : brotliCompressSync(file).length;
  weights.set(path, weight);
  return weight;
}

export interface Judged {
  query: string;
  type: string;
  /** Addresses of which one should come first; empty where nothing in the guide answers. */
  expected: string[];
}

/** The judged queries of a file. */
export function judgedQueries(file: string): Judged[] {
  const judged = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [query = '', type = '', expected = ''] = line.split('\t');
      return { query, type, expected: expected === '-' ? [] : expected.split(' ') };
    });
  if (judged.length === 0) throw new Error(`${file} holds no query`);
  return judged;
}

/** Does an expected page come first, and among the first three? For a query that nothing answers: is nothing shown? */
export function judge({ expected }: Judged, shown: readonly string[]): { first: boolean; three: boolean } {
  if (expected.length === 0) return { first: shown.length === 0, three: shown.length === 0 };
  return {
    first: expected.includes(shown[0] ?? ''),
    three: shown.slice(0, 3).some((address) => expected.includes(address)),
  };
}
