import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages } from '../src/build/built-site.ts';
import { weightOf } from './built.ts';

const kilo = (bytes: number) => bytes.toLocaleString('en');
const best = (html: string) => brotliCompressSync(html).length;
/** A tenth of the work for a twentieth more bytes: what keeps to its bar so keeps to it at the best quality too. */
const quick = (html: string) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** The scripts a page loads by itself: those it names, and what they import at once. */
function scriptsOf(html: string): Set<string> {
  const found = new Set<string>();
  const follow = (text: string, pattern: RegExp) => {
    for (const [, name = ''] of text.matchAll(pattern)) {
      if (found.has(name)) continue;
      found.add(name);
      follow(readFileSync(join('dist/_astro', name), 'utf8'), /(?:import|from)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
    }
  };
  follow(html, /src="\/_astro\/([^"]+\.js)"/g);
  return found;
}

// Pages that are lists or large tables rather than articles.
const lists =
  /^\/(guide|terms|compare|questions|where-to-check|search|404\.html)?\/?$|^\/(sources|about|tools)\/|\/(the-evidence|depends-who-you-ask)\/$/;

test('pages keep to their bytes', () => {
  const rows = builtPages('dist').map(({ address, html }) => ({
    address,
    html,
    size: quick(html),
    js: [...scriptsOf(html)].reduce((sum, name) => sum + weightOf(`/_astro/${name}`), 0),
    // The checklist holds its whole tool without JavaScript as well.
    bar: address === '/checklist/' ? 16_000 : lists.test(address) ? 13_000 : 11_000,
    most: address === '/checklist/' ? 15_000 : 3_000,
  }));
  const heaviest = rows.toSorted((a, b) => b.size - a.size).slice(0, 10);
  for (const row of new Set([...heaviest, ...rows.filter(({ size, bar }) => size > bar)])) row.size = best(row.html);

  console.log('Bytes, brotli 11: HTML (bar), JavaScript (bar)');
  for (const { address, size, bar, js, most } of heaviest) {
    console.log(`  ${address}: ${kilo(size)} (${kilo(bar)}), ${kilo(js)} (${kilo(most)})`);
  }
  for (const name of ['terms', 'pairs', 'guide']) {
    console.log(`  /search/${name}.json: ${kilo(weightOf(`/search/${name}.json`))}`);
  }
  const icon = weightOf('/favicon.svg');
  expect(rows.filter(({ js }) => js > 0)).toHaveLength(rows.length);
  for (const { address, size, bar, js, most } of rows) {
    expect(size, `${address}: HTML`).toBeLessThanOrEqual(bar);
    expect(js, `${address}: JavaScript`).toBeLessThanOrEqual(most);
    expect(size + js + icon, `${address}: all`).toBeLessThanOrEqual(30_000);
  }
});
