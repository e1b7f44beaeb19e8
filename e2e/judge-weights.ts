/**
 * Tries other weights on the judged queries: Pagefind's (`ranking` in `src/search/full-text.ts`) and our own (`weights`
 * in `src/search/rank.ts`), one at a time. A weight has earned its place where both its neighbours find less.
 * Needs a built site; prints a table. Run it with `npm run weights`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { builtPages } from '../src/build/built-site.ts';
import { pagefindFiles, textRecords, writeFullText } from '../src/build/full-text.ts';
import { foundPages } from '../src/build/guide-places.ts';
import { readLibrary } from '../src/content/library.ts';
import { answersFor, isSpokenOf, questionOf, toRead } from '../src/search/answers.ts';
import { ranking as chosen, searchText, type Send } from '../src/search/full-text.ts';
import { openGuide } from '../src/search/guide.ts';
import { termsReceived } from '../src/search/packing.ts';
import { weights } from '../src/search/rank.ts';
import { pageOf } from '../src/search/results.ts';
import { browserArgs, findBrowser } from './browser.ts';
import { judge, judgedQueries, serve } from './built.ts';

const json = (name: string) => JSON.parse(readFileSync(`dist/search/${name}.json`, 'utf8')) as never;
const guide = await openGuide(json('guide'), termsReceived(json('terms')));
const loaded = { guide, pairs: json('pairs') };
const records = textRecords(foundPages(builtPages('dist'), readLibrary('.')));
const texts = new Map(records.map(({ url, content }) => [url, content]));
const judged = judgedQueries('e2e/judged-queries.tsv');

const folder = mkdtempSync(join(tmpdir(), 'weights-'));
writeFullText(folder, await pagefindFiles(records));
const { origin, close } = await serve(folder, { '/': '<!doctype html><title>Weights</title>' });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
const page = await browser.newPage();

/** Pagefind in the page, which remembers what it found under one ranking. */
async function pagefindWith(ranking: object): Promise<Send> {
  await page.goto(origin);
  const known = new Map<string, [string, number][]>();
  return async (order) => {
    if (!('search' in order)) return { texts: [] };
    const unknown = order.search.filter((query) => !known.has(query));
    const found = await page.evaluate(
      async ({ unknown, ranking }) => {
        const module = '/pagefind/pagefind.js';
        const pagefind = (await import(module)) as {
          options: (options: object) => Promise<void>;
          search: (query: string) => Promise<{ results: { id: string; score: number }[] }>;
        };
        await pagefind.options({ ranking });
        const all = [];
        for (const query of unknown) {
          const { results } = await pagefind.search(query);
          all.push(results.map(({ id, score }): [string, number] => [id, score]));
        }
        return all;
      },
      { unknown, ranking },
    );
    unknown.forEach((query, at) => known.set(query, found[at] ?? []));
    return { found: order.search.map((query) => known.get(query) ?? []) };
  };
}

/** How many of the judged queries find what is expected. */
async function scoreWith(send: Send): Promise<Record<string, number>> {
  const score = { first: 0, 'in three': 0, nothings: 0 };
  for (const one of judged) {
    const question = questionOf(one.query, guide);
    const { scores } = await searchText(question.tokens, guide, send);
    if (question.about === 'perhaps') {
      const read = toRead(question, loaded, scores).map((at): [string, string] => [at, texts.get(at) ?? '']);
      question.about = isSpokenOf(question, new Map(read)) ? 'yes' : 'no';
    }
    const { groups } = answersFor(question, loaded, { scores, texts: new Map() });
    const { first, three } = judge(
      one,
      groups.flatMap(({ results }) => results.map(({ address }) => pageOf(address))),
    );
    if (one.expected.length === 0) score.nothings += Number(first);
    else [score.first, score['in three']] = [score.first + Number(first), score['in three'] + Number(three)];
  }
  return score;
}

const table: Record<string, Record<string, number>> = {};
const send = await pagefindWith(chosen);
table['as chosen'] = await scoreWith(send);
for (const [name, value] of Object.entries(weights) as [keyof typeof weights, number][]) {
  for (const other of [0, value * 0.5, value * 1.5]) {
    weights[name] = other;
    table[`ours: ${name} ${other.toFixed(2)} for ${value}`] = await scoreWith(send);
  }
  weights[name] = value;
}
const meta = (more: Record<string, number>) => ({ metaWeights: { ...chosen.metaWeights, ...more } });
for (const [name, ranking] of Object.entries({
  'Pagefind: all as it comes': {},
  ...Object.fromEntries(
    Object.entries(chosen.metaWeights).flatMap(([name, value]) =>
      [0, value / 2, value * 1.5].map((other) => [`Pagefind: ${name} ${other} for ${value}`, meta({ [name]: other })]),
    ),
  ),
  'Pagefind: pageLength 0.3 for 0.75': { ...chosen, pageLength: 0.3 },
  'Pagefind: pageLength 1 for 0.75': { ...chosen, pageLength: 1 },
  'Pagefind: termSaturation 0.7 for 1.4': { ...chosen, termSaturation: 0.7 },
  'Pagefind: termSaturation 2 for 1.4': { ...chosen, termSaturation: 2 },
  'Pagefind: termSimilarity 0 for 1': { ...chosen, termSimilarity: 0 },
  'Pagefind: termSimilarity 3 for 1': { ...chosen, termSimilarity: 3 },
  'Pagefind: termFrequency 0.5 for 1': { ...chosen, termFrequency: 0.5 },
})) {
  table[name] = await scoreWith(await pagefindWith(ranking));
}
console.log(`Of ${judged.length} judged queries; with an answer: first, in three; with none: nothings.`);
console.table(table);
await browser.close();
close();
rmSync(folder, { recursive: true });
