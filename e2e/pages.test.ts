import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { parse, TextNode } from 'node-html-parser';
import { expect, test } from 'vitest';
import { embedPage } from '../src/addresses.ts';
import { builtPages } from '../src/build/built-site.ts';
import { hashesIn, headersFile, inlineStyle, styleHash } from '../src/build/headers.ts';
import { saidTwice } from '../src/checks/said-once.ts';
import { pairsIn } from '../src/content/derived.ts';
import { readLibrary } from '../src/content/library.ts';

const pages = builtPages('dist');

test('every article, term and pair of the content has its page', () => {
  const { articles, terms, comparisons } = readLibrary('.');
  const there = new Set(pages.map(({ address }) => address));
  const wanted = [
    ...articles.map(({ id }) => `/guide/${id}/`),
    ...terms.map(({ id }) => `/terms/${id}/`),
    ...comparisons.map(({ id }) => `/compare/${id}/`),
  ];
  expect(wanted.filter((address) => !there.has(address))).toEqual([]);
});

test('every built page is in the site map, and only they; but the one for other sites, and for addresses that do not exist', () => {
  const map = readFileSync('dist/sitemap-0.xml', 'utf8');
  const mapped = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  expect([...mapped, '/404.html', embedPage].toSorted()).toEqual(pages.map(({ address }) => address).toSorted());
});

test('every page of the guide can be cited by its own title and address', () => {
  // A way in, a list of answers, a missing page and what stands in other sites are nothing to cite.
  const ways = new Set(['/', '/search/', '/404.html', embedPage]);
  for (const { address, html } of pages.filter((page) => !ways.has(page.address))) {
    const root = parse(html);
    const cite = root.querySelector('.colophon details')?.text.replace(/\s+/g, ' ') ?? '';
    const title = root.querySelector('title')?.text.split(' · ')[0];
    expect(cite, address).toContain(`“${title}”. `);
    expect(cite.trim().endsWith(address), `${address}: ${cite}`).toBe(true);
  }
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

test('every page has one h1, a title and a description of its own, and no inline script or style', () => {
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
  const parts = pages.flatMap(({ address, html }) =>
    parse(html)
      .querySelectorAll('.prose, .said')
      .map((part) => ({ address, part })),
  );
  expect(new Set(parts.map(({ address }) => address)).size).toBeGreaterThanOrEqual(readLibrary('.').articles.length);
  for (const { address, part } of parts) {
    const loose = part.childNodes
      .filter((node) => node instanceof TextNode || ['a', 'button', 'b', 'i'].includes(node.rawTagName))
      .map((node) => node.text.trim())
      .filter(Boolean);
    expect(loose, address).toEqual([]);
  }
});

test('the page of a pair says nothing twice', () => {
  const pairs = pages.filter(({ address }) => /^\/compare\/.+-vs-/.test(address));
  expect(pairs.length).toBe(pairsIn(readLibrary('.')).length);
  const twice = pairs.flatMap(({ address, html }) => {
    const entry = parse(html).querySelector('.entry');
    for (const part of entry?.querySelectorAll('nav, footer, svg, .cite') ?? []) part.remove();
    // What leads to another pair gives that one's verdict.
    for (const item of entry?.querySelectorAll('li') ?? []) {
      if (item.querySelector('a[href^="/compare/"]')) item.remove();
    }
    const own = entry?.querySelectorAll('p, li, td, dd').filter((part) => !part.querySelector('p, li'));
    const texts = own?.map((part) => part.text.replace(/\s+/g, ' ').trim()) ?? [];
    return saidTwice(texts).map((words) => `${address}: ${words}`);
  });
  expect(twice).toEqual([]);
});

test('the host file says what the preview server sends', () => {
  const file = readFileSync('dist/_headers', 'utf8');
  expect(file).toBe(headersFile(hashesIn(file)));
});

test('each page holds one sheet that the headers allow, and no header allows another', () => {
  const held = new Set(pages.map(({ html }) => styleHash(inlineStyle(html))));
  expect(hashesIn(readFileSync('dist/_headers', 'utf8')).sort()).toEqual([...held].sort());
});
