import type { BrowserContext } from '@playwright/test';
import { judge, judgedQueries, weightOf } from './built.ts';
import { box, expect, search, test } from './site.ts';

/** Where the first result of a query leads; `undefined` where the search says that there is nothing. */
const first: Record<string, string | undefined> = {
  'nano-degree vs badge': '/compare/digital-badge-vs-nanodegree/',
  'difference between a badge and a nanodegree': '/compare/digital-badge-vs-nanodegree/',
  nanodegre: '/terms/nanodegree/',
  'micro credential': '/terms/micro-credential/',
  license: '/terms/licence/',
  stacking: '/terms/stackable-credential/',
  'will my employer pay for it': '/guide/time-cost-and-renewal/who-else-can-pay/',
  'how do i add up the full cost': '/checklist/',
  'ssl certificate error': undefined,
  'police badge replacement': undefined,
  'mortgage rates': undefined,
  badger: undefined,
  'degrees celsius': undefined,
  asdfghjkl: undefined,
};

/** How many tabs ask at the same time: each answer waits until typing has come to rest. */
const tabs = 6;

/** Where the results of each query lead, best first, as the box of the search page shows them; empty where it says so. */
async function shownFor(context: BrowserContext, queries: readonly string[]): Promise<Map<string, string[]>> {
  const waiting = [...queries];
  const shown = new Map<string, string[]>();
  const ask = async () => {
    const page = await context.newPage();
    await page.goto('/search/');
    for (let query = waiting.pop(); query !== undefined; query = waiting.pop()) {
      await box(page).fill(query);
      // The address keeps the query once all that there is to show stands.
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query);
      expect(await page.locator('[data-nothing]').count(), query).toBe(
        (await page.getByRole('status').textContent()) === 'Nothing found' ? 1 : 0,
      );
      const links = page.locator('[data-result] > a:first-of-type');
      shown.set(query, await links.evaluateAll((some) => some.map((one) => (one as HTMLAnchorElement).pathname)));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, ask));
  return shown;
}

test('queries that must not fail lead to their page, or find nothing and say so', async ({ context }) => {
  const shown = await shownFor(context, Object.keys(first));
  const led = Object.fromEntries([...shown].map(([query, [address]]) => [query, address]));
  expect(led).toEqual(first);
});

test('a link to the search answers at once, and says where there is nothing', async ({ page }) => {
  await page.goto('/search/?q=micro+credential');
  await expect(box(page)).toHaveValue('micro credential');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
  await expect(page.locator('[data-result] a').first()).toHaveAttribute('href', '/terms/micro-credential/');
  await expect(page.getByRole('heading', { name: 'Glossary, A to Z' })).toBeHidden();
  await page.goto('/search/?q=mortgage+rates');
  await expect(page.getByRole('status')).toHaveText('Nothing found');
  await expect(page.locator('[data-nothing]')).toContainText('Nothing in this guide is about mortgage rates.');
  await expect(page.getByRole('heading', { name: 'Glossary, A to Z' })).toBeVisible();
});

test('nothing of the search is loaded before the reader turns to the box; then each layer within its bytes', async ({
  page,
  watch,
}) => {
  const ofSearch = () => watch.requests.filter((path) => /search|pagefind|element|worker|deep/.test(path));
  await page.goto('/guide/stacking/');
  await page.waitForLoadState('networkidle');
  expect(ofSearch()).toEqual([]);
  const before = watch.requests.length;

  // The terms answer with the second layer cut off.
  await page.route(/guide\.json|deep\./, (route) => route.abort());
  await search(page, 'nanodegree');
  await expect(page.locator('[data-result] a').first()).toHaveAttribute('href', '/terms/nanodegree/');
  const needed = watch.requests.slice(before).filter((path) => !/guide\.json|deep\.|verdict\./.test(path));
  const first = needed.reduce((sum, path) => sum + weightOf(path), 0);
  console.log(`First answer: ${first} bytes in ${needed.length} files`);
  expect(needed).toContain('/search/terms.json');
  // Names, definitions and other names of 80 terms take 4.7 kB of it, and grow with each term.
  expect(first).toBeLessThanOrEqual(14_000);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  watch.faults.length = 0; // The browser reports the requests this test cuts off.

  await page.unroute(/guide\.json|deep\./);
  await page.goto('/guide/examples/');
  await page.waitForLoadState('networkidle');
  watch.requests.length = 0;
  await search(page, 'renewal fee every two years');
  await expect(page.getByRole('status')).toHaveText(/results$/);
  const all = watch.requests.reduce((sum, path) => sum + weightOf(path), 0);
  console.log(`First full text: ${all} bytes in ${watch.requests.length} files`);
  expect(watch.requests.some((path) => path.endsWith('.pf_index'))).toBe(true);
  // Pagefind itself is 78 kB of it, the index of 45 articles, 80 terms and 110 questions 47.
  expect(all).toBeLessThanOrEqual(170_000);
});

test('the worker starts by the one policy that vouches for it, and no other address is let in', async ({
  page,
  watch,
}) => {
  await page.goto('/search/?q=employer');
  await expect.poll(() => watch.requests).toContain('/pagefind/pagefind.js');
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
    expect.stringMatching(/^\/_astro\/text-worker/),
  ]);
  const refused = await page.evaluate(() => {
    try {
      return !new Worker('/pagefind/pagefind-worker.js');
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  watch.faults.length = 0; // That refusal is said on the console.
});

test('what is found stands in groups: the answer, the words, the guide with its sections, the tools', async ({
  page,
}) => {
  await page.goto('/search/?q=nanodegree+vs+badge');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'You named two kinds of credential',
    'The words',
    /./,
    /./,
  ]);
  await expect(page.locator('.best [data-result] p')).toContainText('nanodegree');
  await page.goto('/search/?q=how+to+renew+a+certification');
  const section = page.locator('[data-result] .section a').first();
  await section.click();
  await expect(page.locator(':target')).toBeVisible();
});

test('an excerpt comes from the text, with the words that were looked for in bold', async ({ page }) => {
  await page.goto('/search/?q=grace+period+after+a+lapse');
  await expect(page.locator('[data-result] p b').first()).toBeVisible();
});

test('providers lead to their kind of credential, and are not rated', async ({ page }) => {
  await page.goto('/search/?q=coursera');
  await expect(page.getByText('We do not rate providers. This is where the guide speaks of Coursera')).toBeVisible();
  await expect(page.locator('[data-result] a').first()).toHaveAttribute('href', '/terms/specialization/');
});

test('a corrected spelling is said, with the way back to what was typed', async ({ page }) => {
  await page.goto('/search/?q=acreditation');
  await expect(page.locator('.correction')).toContainText('Showing results for accreditation.');
  await page.getByRole('button', { name: 'Search for acreditation instead' }).click();
  await expect(page.locator('[data-nothing]')).toContainText('acreditation');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('acreditation');
});

test('where nothing is about the query, the terms in it and pages that hold some of it are shown below a line', async ({
  page,
}) => {
  await page.goto('/search/?q=ssl+certificate+error');
  const nothing = page.locator('[data-nothing]');
  await expect(nothing.getByRole('link', { name: 'Certificate', exact: true })).toHaveAttribute(
    'href',
    '/terms/certificate/',
  );
  await expect(nothing.getByText('Pages that hold some of these words')).toBeVisible();
});

test('the judged queries keep their level in the browser', async ({ context }) => {
  // Every seventh, so that the test stays short; `npm run judge` takes them all.
  const some = judgedQueries('e2e/judged-queries.tsv').filter((_, at) => at % 7 === 0);
  const shown = await shownFor(
    context,
    some.map(({ query }) => query),
  );
  const missed = some.filter((one) => !judge(one, shown.get(one.query) ?? []).three);
  const lines = missed.map(({ query }) => `${query}: ${shown.get(query)?.slice(0, 3).join(' ')}`);
  expect(missed.length, lines.join('\n')).toBeLessThanOrEqual(some.length * 0.05);
});
