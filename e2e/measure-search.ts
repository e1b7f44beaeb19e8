/**
 * Measures the search as a reader meets it, on a fast and on a slow processor: bytes fetched and time passed from
 * turning to the box until the first answer stands, and until the full text has answered; the longest task while a
 * query is typed. Medians and worst of 20 first visits each, one query a visit. Needs a built site; prints a table.
 * Run it with `npm run measure`.
 */
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from './browser.ts';
import { serve, weightOf } from './built.ts';

type Figure = 'firstTime' | 'firstBytes' | 'fullTime' | 'fullBytes' | 'task';
const visits = 20;
const queries = [
  'nano-degree vs badge',
  'renewal fee every two years',
  'micro credential',
  'do employers care about microcredentials',
  'digtal badge',
  'employer recognition',
  'accreditation',
  'how do I verify a digital badge',
];
/** Those that the names of terms answer alone: what the first layer is for. */
const named = new Set(['nano-degree vs badge', 'micro credential', 'digtal badge', 'accreditation']);
const byNumber = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const median = (numbers: readonly number[]) => Math.round(byNumber(numbers)[numbers.length >> 1] ?? NaN);
const worst = (numbers: readonly number[]) => Math.round(byNumber(numbers).at(-1) ?? NaN);

const { origin, close } = await serve('dist');
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });

const rows: Record<string, Record<string, number | string>> = {};
for (const slowdown of [1, 4]) {
  const samples: (Record<Figure, number> & { query: string })[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const query = queries[visit % queries.length] ?? '';
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(`${origin}/guide/stacking/`);
    await page.waitForLoadState('networkidle');
    let bytes = 0;
    context.on('request', (request) => (bytes += weightOf(new URL(request.url()).pathname)));
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluate(() => {
      const seen = { tasks: [0], first: 0, last: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
      const panel = document.querySelector('[data-search-panel]');
      const watcher = new MutationObserver(() => {
        if (!panel?.querySelector('[data-result], [data-nothing]')) return;
        seen.first ||= performance.now();
        seen.last = performance.now();
      });
      if (panel) watcher.observe(panel, { childList: true, subtree: true });
    });
    const begun = await page.evaluate(() => {
      const now = performance.now();
      document.querySelector<HTMLInputElement>('search input')?.focus();
      return now;
    });
    await page.evaluate((query) => {
      const field = document.querySelector<HTMLInputElement>('search input');
      if (field) field.value = query;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
    const at = (key: 'first' | 'last') =>
      page.evaluate((key) => (globalThis as unknown as { seen: { first: number; last: number } }).seen[key], key);
    await page.locator('[role=status]:not(:empty)').waitFor({ state: 'attached' });
    const [first, last, fullBytes] = [await at('first'), await at('last'), bytes];
    const needed = await page.evaluate(
      ([begun = 0, first = 0]) =>
        performance
          .getEntriesByType('resource')
          .filter((one) => one.startTime >= begun && (one as PerformanceResourceTiming).responseEnd <= first)
          .map(({ name }) => new URL(name).pathname),
      [begun, first],
    );
    const firstBytes = needed.reduce((sum, path) => sum + weightOf(path), 0);
    // The same query typed, letter by letter, with everything loaded.
    await page.locator('search input').first().fill('');
    await page.locator('search input').first().pressSequentially(query, { delay: 40 });
    await page.waitForTimeout(700);
    const task = await page.evaluate(() =>
      Math.max(...(globalThis as unknown as { seen: { tasks: number[] } }).seen.tasks),
    );
    samples.push({ query, firstTime: first - begun, firstBytes, fullTime: last - begun, fullBytes, task });
    await context.close();
  }
  const of = (key: Figure, only = samples) => {
    const numbers = only.map((sample) => sample[key]);
    return `${median(numbers)} (${worst(numbers)})`;
  };
  const terms = samples.filter(({ query }) => named.has(query));
  rows[slowdown === 1 ? 'as it is' : `${slowdown}× slower`] = {
    'a term, bytes': of('firstBytes', terms),
    'a term, ms': of('firstTime', terms),
    'full text, bytes': of('fullBytes'),
    'full text, ms': of('fullTime'),
    'longest task, ms': of('task'),
  };
}
console.log('Median (worst) of 20 first visits; bytes since the reader turned to the box.');
console.table(rows);
await browser.close();
close();
