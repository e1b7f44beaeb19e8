import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages } from '../src/build/built-site.ts';
import { headsOf, weightOf } from './built.ts';

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

/** What a page may weigh with its headers: one first flight of ten packets. */
const flight = 14_000;
/** The checklist's script is a tool and no help: it has a bar of its own, also in other sites. */
const larger: Readonly<Record<string, { js: number }>> = {
  '/checklist/': { js: 18_000 },
  '/embed/checklist/': { js: 18_000 },
};

test('pages keep to their bytes', async () => {
  const pages = builtPages('dist');
  const heads = await headsOf(
    'dist',
    pages.map(({ address }) => address),
  );
  const rows = pages.map(({ address, html }) => ({
    address,
    html,
    head: heads.get(address) ?? NaN,
    size: quick(html),
    js: [...scriptsOf(html)].reduce((sum, name) => sum + weightOf(`/_astro/${name}`), 0),
    most: larger[address]?.js ?? 3_000,
  }));
  const whole = ({ size, head }: { size: number; head: number }) => size + head;
  const heaviest = rows.toSorted((a, b) => whole(b) - whole(a)).slice(0, 10);
  for (const row of new Set([...heaviest, ...rows.filter((row) => whole(row) > flight)])) row.size = best(row.html);

  console.log('Bytes: HTML (brotli 11) and headers (bar), JavaScript (bar)');
  for (const row of heaviest.toSorted((a, b) => whole(b) - whole(a))) {
    const { address, size, head, js, most } = row;
    console.log(
      `  ${address}: ${kilo(size)} + ${kilo(head)} = ${kilo(whole(row))} (${kilo(flight)}), ${kilo(js)} (${kilo(most)})`,
    );
  }
  for (const name of ['terms', 'pairs', 'guide']) {
    console.log(`  /search/${name}.json: ${kilo(weightOf(`/search/${name}.json`))}`);
  }
  const icon = weightOf('/favicon.svg');
  expect(rows.filter(({ js }) => js > 0)).toHaveLength(rows.length);
  for (const row of rows) {
    expect(whole(row), `${row.address}: HTML and headers`).toBeLessThanOrEqual(flight);
    expect(row.js, `${row.address}: JavaScript`).toBeLessThanOrEqual(row.most);
    if (!larger[row.address]) expect(whole(row) + row.js + icon, `${row.address}: all`).toBeLessThanOrEqual(30_000);
  }
  for (const address of Object.keys(larger)) {
    const row = rows.find((one) => one.address === address);
    if (!row) throw new Error(`there is no page ${address}: take it out of the larger ones`);
    expect(row.js, `${address} fits: give it the bar of all`).toBeGreaterThan(3_000);
  }
});

test('what lays adverts beside the course keeps to its bytes, its worker and its words among them', () => {
  const names = readdirSync('dist/_astro').filter((name) => name.startsWith('beside.'));
  expect(names).toHaveLength(1);
  expect(weightOf(`/_astro/${names[0] ?? ''}`)).toBeLessThanOrEqual(6_000);
});
