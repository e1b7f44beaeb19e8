/**
 * Judges the search on `judged-queries.tsv`, beside plain Pagefind on the same index and in the same run: how often an
 * expected page comes first, how often among the first three, and how often "nothing" is said where nothing is here.
 * Needs a built site; prints two tables and what was missed. Run it with `npm run judge`.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium, type Page } from '@playwright/test';
import sirv from 'sirv';
import { browserArgs, findBrowser } from './browser.ts';

interface Judged {
  query: string;
  type: string;
  /** Addresses of which one should come first; empty where nothing in the guide answers. */
  expected: string[];
}

const judged: Judged[] = readFileSync('e2e/judged-queries.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [query = '', type = '', expected = ''] = line.split('\t');
    return { query, type, expected: expected === '-' ? [] : expected.split(' ') };
  });
if (judged.length === 0) throw new Error('e2e/judged-queries.tsv holds no query');

const server = createServer(sirv('dist')).listen(0);
const address = server.address();
const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });

/** The addresses our own search shows, best first; none where it says that there is nothing. */
async function ours(page: Page, query: string): Promise<string[]> {
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
  await page.locator('.status:not(:empty)').waitFor();
  return page
    .locator('[data-result] > a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** The addresses plain Pagefind gives, in the order in which its own interface shows them. */
async function plain(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (query) => {
    const module = '/pagefind/pagefind.js';
    const pagefind = await import(module);
    const { results } = await pagefind.search(query);
    const data = await Promise.all(
      results.slice(0, 3).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
    );
    return data.map(({ url }) => new URL(url, location.href).pathname);
  }, query);
}

const page = await browser.newPage();
const bare = await browser.newPage();
await bare.goto(`${origin}/about/`);
interface Judgement {
  first: boolean;
  three: boolean;
}
const rows: (Judged & { shown: string[]; ours: Judgement; plain: Judgement })[] = [];
for (const one of judged) {
  const shown = { ours: await ours(page, one.query), plain: await plain(bare, one.query) };
  const judge = (list: string[]): Judgement =>
    one.expected.length === 0
      ? { first: list.length === 0, three: list.length === 0 }
      : {
          first: one.expected.includes(list[0] ?? ''),
          three: list.slice(0, 3).some((at) => one.expected.includes(at)),
        };
  rows.push({ ...one, shown: shown.ours, ours: judge(shown.ours), plain: judge(shown.plain) });
}
await browser.close();
server.close();

const share = (some: typeof rows, of: (row: (typeof rows)[number]) => boolean) =>
  some.length === 0 ? '' : `${Math.round((100 * some.filter(of).length) / some.length)} %`;
const line = (some: typeof rows) => ({
  queries: some.length,
  'ours, first': share(some, ({ ours }) => ours.first),
  'ours, in three': share(some, ({ ours }) => ours.three),
  'Pagefind, first': share(some, ({ plain }) => plain.first),
  'Pagefind, in three': share(some, ({ plain }) => plain.three),
});
const byType = Map.groupBy(rows, ({ type }) => type);
console.table({
  ...Object.fromEntries([...byType].map(([type, some]) => [type, line(some)])),
  'all with an answer': line(rows.filter(({ expected }) => expected.length > 0)),
});
for (const { query, type, expected, shown } of rows.filter(({ ours }) => !ours.first)) {
  console.log(
    `${type}: "${query}" shows ${shown.slice(0, 3).join(' ') || 'nothing'}, not ${expected.join(' or ') || 'nothing'}`,
  );
}
