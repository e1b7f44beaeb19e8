/**
 * Judges the search on two sets of queries, in a browser: how often an expected page comes first, how often among the
 * first three, and how often "nothing" is said where nothing is here. `judged-queries.tsv` is what rules and weights
 * were set by; `held-out-queries.tsv` was written by somebody who had not seen them: no weight and no name was set by it,
 * and of the rules those on numbers, on two things set side by side and on how many slips a name
 * may hold came from reading what it missed.
 * Beside it, in the same run, what Pagefind does out of the box: every page of the site as built, in the
 * order of its own Component UI.
 * Needs a built site; prints a table a set, and what was missed. Run it with `npm run judge`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import * as pagefind from 'pagefind';
import { builtPages } from '../src/build/built-site.ts';
import { browserArgs, findBrowser } from './browser.ts';
import { judge, judgedQueries, serve, type Judged } from './built.ts';

/** Indexes the main part of every page as built, as Pagefind does for a site that says nothing more to it. */
async function indexPlainly(folder: string): Promise<void> {
  const { index } = await pagefind.createIndex({ rootSelector: 'main' });
  if (!index) throw new Error('Pagefind: no index');
  for (const { address, html } of builtPages('dist')) {
    await index.addHTMLFile({ url: address, content: html.replaceAll('data-pagefind-body', '') });
  }
  for (const { path, content } of (await index.getFiles()).files) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await pagefind.close();
}

const componentUi = `<!doctype html><html lang="en"><title>Pagefind</title>
<script type="module" src="/pagefind/pagefind-component-ui.js"></script>
<pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-results></pagefind-results></html>`;

const pathsOf = (links: Element[]) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname);

/** The addresses our own search shows, best first; none where it says that there is nothing. */
async function ours(page: Page, query: string): Promise<string[]> {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill(query);
  await page.locator('[role=status]:not(:empty)').waitFor();
  return page.locator('[data-result] > a:first-of-type').evaluateAll(pathsOf);
}

/** The addresses Pagefind's own interface shows, in its order. */
async function plain(page: Page, query: string): Promise<string[]> {
  await page.goto('/');
  await page.locator('pagefind-input input').fill(query);
  await page
    .locator('pagefind-summary', { hasText: query })
    .filter({ hasText: /result/i })
    .waitFor();
  const results = page.locator('pagefind-results .pf-result');
  if ((await results.count()) > 0) await results.first().locator('a').first().waitFor();
  return page.locator('pagefind-results .pf-result').evaluateAll((some) =>
    some.slice(0, 3).flatMap((one) => {
      const link = one.querySelector('a');
      return link ? [new URL(link.href).pathname] : [];
    }),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'plain-pagefind-'));
await indexPlainly(folder);
const [built, peer] = [await serve('dist'), await serve(folder, { '/': componentUi })];
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
const pageAt = async (baseURL: string) => (await browser.newContext({ baseURL })).newPage();
const [page, bare] = [await pageAt(built.origin), await pageAt(peer.origin)];

type Row = Judged & { shown: string[]; ours: ReturnType<typeof judge>; plain: ReturnType<typeof judge> };
const share = (some: readonly Row[], of: (row: Row) => boolean) =>
  `${Math.round((1000 * some.filter(of).length) / some.length) / 10} %`;
const line = (some: readonly Row[]) => ({
  queries: some.length,
  'ours, first': share(some, ({ ours }) => ours.first),
  'ours, in three': share(some, ({ ours }) => ours.three),
  'Pagefind, first': share(some, ({ plain }) => plain.first),
  'Pagefind, in three': share(some, ({ plain }) => plain.three),
});

for (const file of ['e2e/judged-queries.tsv', 'e2e/held-out-queries.tsv']) {
  const rows: Row[] = [];
  for (const one of judgedQueries(file)) {
    const [shown, by] = await Promise.all([ours(page, one.query), plain(bare, one.query)]);
    rows.push({ ...one, shown, ours: judge(one, shown), plain: judge(one, by) });
  }
  console.log(`\n${file}`);
  console.table({
    ...Object.fromEntries([...Map.groupBy(rows, ({ type }) => type)].map(([type, some]) => [type, line(some)])),
    'all with an answer': line(rows.filter(({ expected }) => expected.length > 0)),
    'all with none': line(rows.filter(({ expected }) => expected.length === 0)),
    all: line(rows),
  });
  for (const { query, type, expected, shown } of rows.filter(({ ours }) => !ours.first)) {
    const found = shown.slice(0, 3).join(' ') || 'nothing';
    console.log(`${type}: "${query}" shows ${found}, not ${expected.join(' or ') || 'nothing'}`);
  }
}
await browser.close();
built.close();
peer.close();
rmSync(folder, { recursive: true });
