import { readFileSync } from 'node:fs';
import { Agent, createServer, get, type RequestListener } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';
import { previewServer } from '../src/build/preview.ts';

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

/**
 * What the preview server sends before each page: the bytes of the line of status, of every header and of the empty line.
 * @throws if a page is not answered with 200
 */
export async function headsOf(folder: string, addresses: readonly string[]): Promise<Map<string, number>> {
  const server = previewServer(folder).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const agent = new Agent({ keepAlive: true });
  const headOf = (path: string) =>
    new Promise<number>((done, fail) => {
      get({ host: '127.0.0.1', port, path, agent }, (answer) => {
        answer.resume();
        const { statusCode, statusMessage, rawHeaders } = answer;
        if (statusCode !== 200) fail(new Error(`${path} is answered with ${statusCode}`));
        const lines = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? `${name}: ${rawHeaders[at + 1]}` : []));
        const text = [`HTTP/1.1 ${statusCode} ${statusMessage}`, ...lines, '', ''].join('\r\n');
        answer.on('end', () => done(Buffer.byteLength(text, 'latin1')));
      }).on('error', fail);
    });
  try {
    const heads = new Map<string, number>();
    for (const address of addresses) heads.set(address, await headOf(address));
    return heads;
  } finally {
    agent.destroy();
    server.close();
  }
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
