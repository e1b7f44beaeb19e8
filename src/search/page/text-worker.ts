/**
 * Runs Pagefind away from the page, so that typing never waits for it. Pagefind can start a worker of its own, but the
 * page would then fetch it twice: 11 kB more.
 */

import type { Order, Reply } from '../full-text.ts';

interface Found {
  id: string;
  score: number;
  data: () => Promise<{ content: string }>;
}
interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (query: string) => Promise<{ results: Found[] }>;
}

const address = '/pagefind/pagefind.js';
const known = new Map<string, Found>();
let loading: Promise<Pagefind> | undefined;

async function load(ranking: object): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ noWorker: true, ranking });
  return pagefind;
}

async function obey(order: Order): Promise<Reply> {
  if ('read' in order) {
    return { texts: await Promise.all(order.read.map(async (id) => (await known.get(id)?.data())?.content)) };
  }
  const pagefind = await (loading ??= load(order.ranking));
  const found = [];
  for (const query of order.search) {
    const { results } = await pagefind.search(query);
    for (const result of results) known.set(result.id, result);
    found.push(results.map(({ id, score }): [string, number] => [id, score]));
  }
  return { found };
}

addEventListener('message', ({ data: { order, turn } }: MessageEvent<{ order: Order; turn: number }>) => {
  void obey(order)
    .catch((error: unknown): Reply => ({ error: String(error) }))
    .then((reply) => postMessage({ reply, turn }));
});
