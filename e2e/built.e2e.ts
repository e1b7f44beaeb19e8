import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { builtPages } from '../src/build/built-site.ts';
import { addresses } from './site.ts';

const pages = builtPages('dist');
const kilo = (bytes: number) => bytes.toLocaleString('en');
const compressed = (file: string) => brotliCompressSync(readFileSync(join('dist', file))).length;

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

test('every built page is in the site map, and only they', () => {
  expect(addresses().toSorted()).toEqual(pages.map(({ address }) => address).toSorted());
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // How the markup is written is not what a reader gets.
      'attr-quotes': 'off',
      'doctype-style': 'off',
      'long-title': 'off',
      'no-inline-style': 'error',
      'no-trailing-whitespace': 'off',
      'no-raw-characters': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      // A table whose parts are shown as blocks on a phone keeps its roles only by saying them.
      'no-redundant-role': 'off',
      'prefer-native-element': 'off',
      // The box answers while one types; Enter leads to the search page.
      'no-implicit-button-type': 'off',
      // The checklist's form sends nothing to anybody.
      'wcag/h32': 'off',
    },
  });
  for (const { address, html } of pages) {
    const report = await validator.validateString(html);
    const found = report.results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`));
    expect(found, address).toEqual([]);
  }
});

test('every page has one h1, a title and a description of its own, and no inline script', () => {
  const titles = new Map<string, string>();
  for (const { address, html } of pages) {
    const root = parse(html);
    expect(root.querySelectorAll('h1'), address).toHaveLength(1);
    const title = root.querySelector('title')?.text ?? '';
    expect(titles.get(title), `"${title}" of ${address} is taken`).toBeUndefined();
    titles.set(title, address);
    expect(root.querySelector('meta[name=description]')?.getAttribute('content')?.length, address).toBeGreaterThan(40);
    const running = root.querySelectorAll('script:not([src]):not([type$="json"])');
    expect(running, address).toHaveLength(0);
    expect(root.querySelectorAll('[style], [onclick]'), address).toHaveLength(0);
  }
});

test('all text of an article stands in a paragraph, a list or a table', () => {
  // A line of MDX that holds nothing but a component loses its paragraph without a word.
  for (const { address, html } of pages) {
    for (const part of parse(html).querySelectorAll('.prose, .said, .note')) {
      const loose = part.childNodes
        .filter((node) => node.nodeType === 3 || ['a', 'button', 'b', 'i'].includes(node.rawTagName ?? ''))
        .map((node) => node.text.trim())
        .filter(Boolean);
      expect(loose, address).toEqual([]);
    }
  }
});

test('pages keep to their bytes', () => {
  // Pages that are lists or large tables rather than articles.
  const lists =
    /^\/(guide|terms|compare|questions|where-to-check|search|404\.html)?\/?$|^\/(sources|about|tools)\/|\/(the-evidence|depends-who-you-ask)\/$/;
  const rows = pages.map(({ address, html }) => {
    const size = brotliCompressSync(html).length;
    const js = [...scriptsOf(html)].reduce((sum, name) => sum + compressed(`_astro/${name}`), 0);
    // The checklist holds its whole tool without JavaScript as well.
    const bar = address === '/checklist/' ? 16_000 : lists.test(address) ? 13_000 : 11_000;
    return { address, size, js, bar, most: address === '/checklist/' ? 15_000 : 3_000 };
  });
  console.log('Bytes, brotli 11: HTML (bar), JavaScript (bar)');
  for (const { address, size, bar, js, most } of rows.toSorted((a, b) => b.size - a.size).slice(0, 8)) {
    console.log(`  ${address}: ${kilo(size)} (${kilo(bar)}), ${kilo(js)} (${kilo(most)})`);
  }
  for (const name of ['terms', 'pairs', 'guide']) {
    console.log(`  /search/${name}.json: ${kilo(compressed(`search/${name}.json`))}`);
  }
  for (const { address, size, bar, js, most } of rows) {
    expect(size, `${address}: HTML`).toBeLessThanOrEqual(bar);
    expect(js, `${address}: JavaScript`).toBeLessThanOrEqual(most);
    expect(size + js + compressed('favicon.svg'), `${address}: all`).toBeLessThanOrEqual(30_000);
  }
});

/** One hash for everything below a folder. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  for (const name of names) {
    if (statSync(join(folder, name)).isFile()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

test('a build in another folder and time zone gives the same bytes', () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  try {
    for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      cpSync(name, join(folder, name), { recursive: true });
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    const env = { ...process.env, TZ: 'Asia/Tokyo', LC_ALL: 'C', ASTRO_TELEMETRY_DISABLED: '1' };
    execFileSync(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], { cwd: folder, env });
    expect(hashOf(join(folder, 'dist'))).toBe(hashOf('dist'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a taken port is said in one line', async () => {
  const taken = createServer().listen(0);
  const address = taken.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const server = spawn(process.execPath, ['src/build/serve.ts'], { env: { ...process.env, PORT: port } });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve) => server.on('exit', resolve));
  taken.close();
  expect(code).toBe(1);
  expect(said.trim()).toMatch(new RegExp(`^Port ${port} is taken\\. Choose another: PORT=\\d+ npm start$`));
});
