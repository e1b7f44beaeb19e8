import { pairId } from './addresses.ts';
import { expect, test } from 'vitest';
import { citedKeys, numbered } from './content/citations.ts';
import { longest, position, ticks } from './components/time-scale.ts';
import { readingOrder } from './content/reading-order.ts';
import { readLibrary } from './content/library.ts';
import { counted, inSentence, longDate, shortTitle, withArticle } from './text/wording.ts';

const library = readLibrary('.');

/** What must be there for the test to mean anything. */
function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the content the test needs is gone');
  return value;
}

test('the scale runs from one hour to four years, each tenfold step as wide as the next', () => {
  expect([position(1), position(longest)]).toEqual([0, 100]);
  expect(position(100) - position(10)).toBeCloseTo(position(10) - position(1), 1);
  expect(ticks.map(({ hours }) => position(hours))).toEqual(
    ticks.map(({ hours }) => position(hours)).toSorted((a, b) => a - b),
  );
});

test('sources are numbered in the order a reader meets them, those of a record where it stands', () => {
  const body = '<Fact source="b a">x</Fact> <FactTable of="comparison" /> <Fact source="a">y</Fact>';
  const keys = citedKeys(body, library);
  expect(keys.slice(0, 3)).toEqual(['b', 'a', library.tables['comparison']?.rows[0]?.cells[0]?.source?.[0]]);
  expect(numbered(keys).get('a')).toBe(2);
  expect(citedKeys('<TimeScale of="sizes" />', library)[0]).toBe(library.sizes.rows[0]?.source[0]);
});

test('chapters stand in their order and are numbered by it', () => {
  const order = readingOrder(library.articles);
  expect(order).toHaveLength(library.articles.length);
  const chapters = order.filter(({ number }) => !number.includes('.'));
  expect(chapters.map(({ number }) => number)).toEqual(chapters.map((_, index) => `${index + 1}`));
  const at = order.findIndex(({ article }) => article.id === 'stacking');
  const stacking = need(order[at]);
  const page = { file: '', body: '', id: 'stacking/deep', data: { ...stacking.article.data, order: 1 } };
  expect(readingOrder([...library.articles, page])[at + 1]).toMatchObject({
    number: `${stacking.number}.1`,
    address: '/guide/stacking/deep/',
  });
});

test('two terms have one page, whichever is named first', () => {
  expect(pairId('nanodegree', 'digital-badge')).toBe('digital-badge-vs-nanodegree');
  expect(pairId('digital-badge', 'nanodegree')).toBe('digital-badge-vs-nanodegree');
});

test('data are set with the same marks as text', () => {
  const straight = JSON.stringify([library.terms.map(({ data }) => data), library.tables, library.checklist]);
  expect(straight).toContain('’');
  expect(straight).not.toMatch(/[a-z]'|\\"/);
});

test('words as the guide writes them', () => {
  expect(longDate(new Date('2026-11-22'))).toBe('22 November 2026');
  expect([counted(1, 'source'), counted(7, 'source'), counted(31, 'source')]).toEqual([
    'One source',
    'Seven sources',
    '31 sources',
  ]);
  expect(['Nanodegree', 'MicroMasters', 'Digital badge', 'Open Badge'].map(inSentence)).toEqual([
    'nanodegree',
    'MicroMasters',
    'digital badge',
    'Open Badge',
  ]);
  expect(['Digital badge', 'Open Badge', 'European Digital Credential'].map(withArticle)).toEqual([
    'a digital badge',
    'an Open Badge',
    'a European Digital Credential',
  ]);
  expect(shortTitle('Pioneering New Ground: Creating One')).toBe('Pioneering New Ground');
  expect(shortTitle('CFP: An Exam for Planners')).toBe('CFP: An Exam for Planners');
});
