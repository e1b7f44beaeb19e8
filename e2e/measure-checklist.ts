/**
 * Measures the checklist as a reader with a slow phone meets it, at 375 px and with the processor four times slower: the
 * longest task at load, the time from a choice until it is painted, for the goal and for each question, and how many
 * screens of 740 px the page is long, empty, with a goal and filled. Medians and worst of several visits each. Needs a
 * built site; prints a table. Run it with `npm run measure:checklist`.
 */
import { chromium, type Page } from '@playwright/test';
import { browserArgs, findBrowser } from './browser.ts';
import { serve } from './built.ts';
import { goals, questions } from './checklist.ts';

const visits = 9;
const slowdown = 4;
const screen = 740;
const byNumber = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const median = (numbers: readonly number[]) => Math.round(byNumber(numbers)[numbers.length >> 1] ?? NaN);
const worst = (numbers: readonly number[]) => Math.round(byNumber(numbers).at(-1) ?? NaN);

/** Presses a choice and gives the time until the frame that shows it has been made, in milliseconds. */
const timeOf = (page: Page, name: string, value: string) =>
  page.evaluate(
    ([name, value]) =>
      new Promise<number>((done) => {
        const input = document.querySelector<HTMLElement>(`input[name="${name}"][value="${value}"]`);
        input?.scrollIntoView({ block: 'center' });
        // Two frames, so that what scrolling asks for is done before the choice.
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => {
              const begun = performance.now();
              input?.click();
              // A message sent in a frame is answered after its layout and painting.
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => done(performance.now() - begun);
                port2.postMessage(0);
              });
            }, 200),
          ),
        );
      }),
    [name, value],
  );

const { origin, close } = await serve('dist');
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
const found: Record<string, number[]> = {};
const note = (what: string, ...numbers: number[]) => (found[what] ??= []).push(...numbers);

for (let visit = 0; visit < visits; visit += 1) {
  const context = await browser.newContext({ viewport: { width: 375, height: screen } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    const tasks = [0];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  const longest = () =>
    page.evaluate(() => Math.max(...(globalThis as unknown as { tasks: number[] }).tasks.splice(0), 0));
  const screens = async () =>
    (await page.evaluate(() => document.documentElement.getBoundingClientRect().height)) / screen;
  await page.goto(`${origin}/checklist/`);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  note('longest task at load, ms', await longest());
  note('screens, empty', await screens());
  note('goal until painted, ms', await timeOf(page, 'goal', goals[0]?.id ?? ''));
  await page.waitForTimeout(800);
  note('longest task after the goal, ms', await longest());
  note('screens, with a goal', await screens());
  for (const { id, options } of questions) {
    note('answer until painted, ms', await timeOf(page, id, options[0]?.id ?? ''));
  }
  await page.waitForTimeout(1500);
  note('longest task after an answer, ms', await longest());
  note('screens, filled', await screens());
  await context.close();
}
console.log(`Median and worst of ${visits} visits at 375 px, processor ${slowdown} times slower.`);
console.table(
  Object.fromEntries(
    Object.entries(found).map(([what, numbers]) => {
      const round = what.startsWith('screens') ? (some: readonly number[]) => some[0]?.toFixed(1) : median;
      return [what, { median: round(numbers), worst: what.startsWith('screens') ? '' : worst(numbers) }];
    }),
  ),
);
await browser.close();
close();
