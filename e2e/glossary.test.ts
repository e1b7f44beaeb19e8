import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builtPages } from '../src/build/built-site.ts';
import { readRedirects } from '../src/build/redirects.ts';
import { readLibrary } from '../src/content/library.ts';
import { pairsIn } from '../src/content/derived.ts';

const library = readLibrary('.');
const pairs = pairsIn(library);
const pages = new Map(builtPages('dist').map(({ address, html }) => [address, parse(html)]));
const pageAt = (address: string) => pages.get(address) ?? parse('');
const addressOf = ({ id }: { id: string }) => `/compare/${id}/`;

test('every pair has a page that settles its question, says when each is better and explains both words', () => {
  const lines = new Set<string>();
  for (const address of pairs.map(addressOf)) {
    const root = pageAt(address);
    const [line, ...more] = root.querySelectorAll('[data-verdict-line]');
    expect(line?.text.trim().length, address).toBeGreaterThan(60);
    expect(more, address).toHaveLength(0);
    lines.add(line?.text ?? '');
    expect(root.querySelector('h1')?.text, address).toMatch(/ or .+\?$/);
    const sides = root.querySelectorAll('.either section');
    expect(sides, address).toHaveLength(2);
    for (const side of sides) expect(side.querySelectorAll('li').length, address).toBeGreaterThanOrEqual(2);
    expect(root.querySelectorAll('.prose .attributes a[href^="/terms/"]'), address).toHaveLength(2);
    expect(root.querySelectorAll('.sources li').length, address).toBeGreaterThan(0);
  }
  expect(lines.size).toBe(pairs.length);
  expect([...pages.keys()].filter((address) => /^\/compare\/.+/.test(address))).toHaveLength(pairs.length);
});

test('every term has a page that says in linked data what it is, and leads to every pair it is one of', () => {
  for (const { id, data } of library.terms) {
    const address = `/terms/${id}/`;
    const root = pageAt(address);
    const block = root.querySelector('script[type="application/ld+json"]')?.text ?? '{}';
    expect(JSON.parse(block), address).toMatchObject({ '@type': 'DefinedTerm', name: data.name });
    const linked = new Set(root.querySelectorAll('a[href^="/compare/"]').map((node) => node.getAttribute('href')));
    const own = pairs.filter(({ terms }) => terms.some((one) => one.id === id)).map(addressOf);
    expect(
      own.filter((pair) => !linked.has(pair)),
      address,
    ).toEqual([]);
  }
});

test('a pair under the other order of its names is led to its page', () => {
  const redirects = readRedirects(readFileSync('dist/_redirects', 'utf8'));
  const turned = pairs.map((pair) => {
    const [first, second] = pair.terms;
    return [`/compare/${second.id}-vs-${first.id}/`, addressOf(pair)] as const;
  });
  expect(redirects).toEqual(new Map(turned));
});

test('a pair that is worked out has a figure, or says that both are of one sort', () => {
  const workedOut = pairs.filter(({ written }) => !written);
  expect(workedOut.length).toBeGreaterThan(100);
  for (const pair of workedOut) {
    const [one, other] = pair.terms.map(({ data }) => data.kind?.nature);
    const page = pageAt(addressOf(pair));
    const drawn = page.querySelector('figure.plate') !== null;
    const said = page.querySelector('.prose')?.text.includes('Both are the same sort of thing');
    expect(said, addressOf(pair)).toBe(one === other);
    expect(drawn || said, addressOf(pair)).toBe(true);
  }
});

test('each page of the glossary says once what italics mean', () => {
  const marked = [...pages].filter(([address]) => /^\/(compare|terms)\/.+/.test(address));
  for (const [address, root] of marked) {
    const legends = root.querySelectorAll('.hint').filter(({ text }) => text.includes('In italics'));
    expect(legends, address).toHaveLength(root.querySelector('[data-judgement]') ? 1 : 0);
  }
});

test('a term says who gives it and how long it takes before it says what it is not', () => {
  const kinds = library.terms.filter(({ data }) => data.kind);
  expect(kinds.length).toBeGreaterThan(10);
  for (const { id } of kinds) {
    const [head] = pageAt(`/terms/${id}/`).querySelectorAll('.attributes, .hatnotes');
    expect(head?.querySelector('dt')?.text, id).toMatch(/Who gives it\?|How long\?/);
  }
});
