/**
 * Measures the full-text search with and without Pagefind's worker, on a fast and on a slow processor:
 * medians of 20 first visits each, in milliseconds. Needs a built site; prints a table. Run it with `npm run measure`.
 */
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { browserArgs, findBrowser } from './browser.ts';

const visits = 20;
const median = (numbers: number[]) => Math.round(numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN);

// Without the policy: it would refuse the worker that is to be measured.
const server = createServer(sirv('dist')).listen(0);
const address = server.address();
const port = typeof address === 'object' ? address?.port : undefined;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });

const rows = [];
for (const slowdown of [1, 4]) {
  for (const noWorker of [true, false]) {
    const samples: { first: number; next: number; longest: number }[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.goto(`http://localhost:${port}/about/`);
      samples.push(
        await page.evaluate(async (noWorker) => {
          const tasks: number[] = [0];
          new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
            type: 'longtask',
          });
          const module = '/pagefind/pagefind.js';
          const begun = performance.now();
          const pagefind = await import(module);
          await pagefind.options({ noWorker });
          const ask = async (query: string) => {
            const { results } = await pagefind.search(query);
            await Promise.all(results.slice(0, 5).map((result: { data: () => Promise<unknown> }) => result.data()));
          };
          await ask('employer recognition');
          const first = performance.now() - begun;
          await ask('stack credit');
          const next = performance.now() - begun - first;
          await new Promise((done) => setTimeout(done, 200));
          return { first, next, longest: Math.max(...tasks) };
        }, noWorker),
      );
      await context.close();
    }
    const of = (key: 'first' | 'next' | 'longest') => median(samples.map((sample) => sample[key]));
    rows.push({
      processor: slowdown === 1 ? 'as it is' : `${slowdown}× slower`,
      worker: noWorker ? 'without' : 'with',
      'first answer': of('first'),
      'next answer': of('next'),
      'longest task': of('longest'),
    });
  }
}
console.table(rows);
await browser.close();
server.close();
