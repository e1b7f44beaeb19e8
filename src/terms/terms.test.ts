import { pairId } from '../addresses.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { masked } from '../checks/kinds-whole.ts';
import { readingOrder } from '../content/reading-order.ts';
import { readLibrary } from '../content/library.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { chosenIn, most, searchFor } from './chosen.ts';
import { definedTermSet } from './linked-data.ts';
import { glossary, glossaryCsv } from '../content/open-data.ts';
import { kindsOf, pairsOf, rowsOf } from './pairs.ts';
import { bySort } from './sorts.ts';
import { spokenOf } from '../content/spoken-of.ts';
import { betterWhen, neitherServes, verdictLine, type Kind } from './verdict.ts';

const library = readLibrary('.');
const kinds = kindsOf(library.terms);
const pairs = pairsOf(library);

/** What must be there for the test to mean anything. */
function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the content the test needs is gone');
  return value;
}
const kindOf = (id: string) => need(kinds.find((kind) => kind.id === id));
const like = (id: string, changes: Partial<Kind>): Kind => ({ ...kindOf(id), ...changes });

describe('verdicts', () => {
  test('two of different nature are told so first', () => {
    const line = verdictLine(kindOf('licence'), kindOf('mooc'), library.kinds);
    expect(line).toMatch(/^One is .*, the other .*: a licence .*, while a MOOC /);
    expect(line).toContain('never replaces one');
  });

  test('two of one nature are told apart by the weightiest row that differs, whichever comes first', () => {
    const answers = { assessed: 'sometimes', credit: 'no', word: 'open', expires: 'not-stated', checkable: 'yes' };
    const a = like('nanodegree', {
      name: 'Aaa',
      gist: 'is one',
      answers: { ...answers, assessed: 'yes', credit: 'yes' },
    });
    const b = like('nanodegree', { name: 'Bbb', gist: 'is two', answers });
    expect(verdictLine(a, b, library.kinds)).toBe(
      'An aaa is one; a bbb is two. As a rule an aaa brings academic credit; for a bbb, ask the school.',
    );
    expect(verdictLine(b, a, library.kinds)).toContain('As a rule an aaa brings academic credit');
  });

  test('what is not stated never counts as a difference', () => {
    const silent = {
      assessed: 'not-stated',
      credit: 'not-stated',
      word: 'brand',
      expires: 'not-stated',
      checkable: 'not-stated',
    };
    const a = like('nanodegree', { answers: silent });
    const b = like('xseries', {
      answers: { ...silent, assessed: 'yes', credit: 'yes', expires: 'yes', checkable: 'yes' },
    });
    expect(verdictLine(a, b, library.kinds)).toContain(library.kinds.hardly);
  });

  test('a sentence that asks for a kind of another nature stops with its place', () => {
    const relations = library.kinds.relations.map((one) => ({ ...one, says: 'Not {nothing}.' }));
    expect(() => verdictLine(kindOf('licence'), kindOf('mooc'), { ...library.kinds, relations })).toThrow(
      'content/facts/kinds.yaml: "Not {nothing}." asks for {nothing}',
    );
    expect(() => verdictLine(kindOf('licence'), kindOf('mooc'), { ...library.kinds, relations: [] })).toThrow(
      'relations',
    );
  });
});

describe('pairs', () => {
  test('every two kinds have one page, and its address does not depend on their order', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(20);
    const ids = new Set(pairs.map(({ id }) => id));
    expect(ids.size).toBe(pairs.length);
    for (const a of kinds) {
      for (const b of kinds) {
        expect(pairId(a.id, b.id)).toBe(pairId(b.id, a.id));
        expect(ids.has(pairId(a.id, b.id)), `${a.id} and ${b.id}`).toBe(a.id !== b.id);
      }
    }
    const written = pairs.filter((pair) => pair.written);
    expect(written).toHaveLength(library.comparisons.length);
    expect(written.length).toBeGreaterThanOrEqual(24);
  });

  test('a page worked out says the same whichever of the two comes first', () => {
    const turned = pairsOf({ ...library, terms: library.terms.toReversed() });
    expect(turned.map(({ id, verdict, first, second }) => ({ id, verdict, first, second }))).toEqual(
      pairs.map(({ id, verdict, first, second }) => ({ id, verdict, first, second })),
    );
  });

  test('every verdict is a text of sentences that names both, within a glance', () => {
    for (const { id, verdict, terms, written } of pairs) {
      expect(verdict, id).toMatch(/^[\p{Lu}“].*[.?]$/u);
      expect(verdict, id).not.toMatch(/[{}]|\ba (?!eu|uni|one)[aeiou]|\ban (?!hour)[^aeioux]|undefined| {2}|\.\./i);
      expect(verdict.split(/\s+/).length, id).toBeLessThanOrEqual(written ? 45 : 60);
      if (written) continue;
      for (const { data } of terms) expect(verdict.toLowerCase(), id).toContain((data.one ?? data.name).toLowerCase());
    }
  });

  test('a reason for one is never a need that the other serves, and no page gives one twice', () => {
    for (const a of kinds) {
      for (const b of kinds.filter(({ id }) => id !== a.id)) {
        const reasons = betterWhen(a, b, library.kinds);
        expect(new Set(reasons).size).toBe(reasons.length);
        for (const reason of reasons) {
          const [served] = need(Object.entries(a.suits).find(([, text]) => text === reason));
          expect(b.serves).not.toContain(served);
        }
        for (const { id, look } of neitherServes(a, b, library.kinds)) {
          expect([...a.serves, ...b.serves]).not.toContain(id);
          expect([a.id, b.id], `${a.id} and ${b.id}: look`).not.toContain(look);
          const other = kinds.find((kind) => kind.id === look);
          if (other) expect(other.serves, look).toContain(id);
        }
      }
    }
  });

  test('alike is only what both say outright, and what neither says is neither alike nor different', () => {
    const rows = rowsOf(kindOf('certification'), kindOf('licence'));
    const how = (question: string) => rows.find((row) => row.question === question)?.how;
    expect(how('Does it run out?')).toBe('alike');
    expect(how('What is it?')).toBe('differs');
    for (const a of kinds) {
      for (const { first, second, how } of rowsOf(a, kindOf('xseries'))) {
        if (how === 'unknown') expect([first.text, second.text]).toEqual(['Not stated', 'Not stated']);
        if (how === 'alike') expect('value' in first && first.value).not.toBe('not-stated');
      }
    }
  });

  test('masking leaves what a verdict says, and takes out only the names', () => {
    expect(masked('An Open Badge is a form; a badge is not.', ['Open Badge', 'badge'])).toBe('_ is a form; _ is not.');
    expect(masked('A degree lasts.', ['Degree'])).not.toBe(masked('A licence runs out.', ['Licence']));
  });
});

describe('the choice in the address', () => {
  const known = kinds.map(({ id }) => id);
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...known), { maxLength: most }), (ids) => {
        expect(chosenIn(searchFor(ids), known)).toEqual({ ids, refused: [] });
      }),
    );
  });
  test('takes no more than four, each once, and refuses by name what it does not know', () => {
    expect(chosenIn('?kinds=degree,degree,astrology', known)).toEqual({ ids: ['degree'], refused: ['astrology'] });
    expect(chosenIn(`?kinds=${known.slice(0, 6).join()}`, known).ids).toEqual(known.slice(0, 4));
  });
  test('any text will do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(chosenIn(`?kinds=${text}`, known).ids.every((id) => known.includes(id))).toBe(true);
      }),
    );
  });
});

describe('open data', () => {
  const data = glossary(library);
  test('hold every term and every pair, and every source they name', () => {
    expect(data.terms.map(({ id }) => id)).toEqual(library.terms.map(({ id }) => id));
    expect(data.comparisons).toHaveLength(pairs.length);
    expect(glossarySchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
    const named = data.terms.flatMap(({ attributes }) =>
      Object.values(attributes).flatMap(({ sources }) => sources ?? []),
    );
    expect(named.length).toBeGreaterThan(50);
    for (const key of named) expect(data.sources, key).toHaveProperty([key]);
  });
  test('the CSV reads back as the terms', () => {
    const lines = parseCsv(glossaryCsv(data));
    const [head, ...rows] = lines;
    expect(rows).toHaveLength(library.terms.length);
    for (const row of rows) expect(row).toHaveLength(need(head).length);
    const at = need(head).indexOf('definition');
    expect(rows.map((row) => row[at])).toEqual(library.terms.map(({ data }) => data.definition));
  });
  test('linked data name every term', () => {
    expect(definedTermSet(library.terms).hasDefinedTerm).toHaveLength(library.terms.length);
  });
});

test('every term is listed by what it is, once', () => {
  const listed = bySort(library.terms).flatMap(({ terms }) => terms.map(({ id }) => id));
  expect(listed.toSorted()).toEqual(library.terms.map(({ id }) => id).toSorted());
});

test('where the guide speaks of a term is found by its names, headings first, and longer names keep their words', () => {
  const [article] = readingOrder(library.articles);
  const body = 'A badge.\n\n## Two\n\nA badge, badges, an [Open Badge](/x/).\n\n## On open badges\n\nNothing.\n';
  const placed = { ...need(article), article: { ...need(article).article, body } };
  const found = spokenOf(library.terms, [placed]);
  expect(found.get('digital-badge')?.map(({ heading }) => heading)).toEqual(['Two', undefined]);
  expect(found.get('open-badge')?.map(({ heading }) => heading)).toEqual(['On open badges', 'Two']);
  expect(spokenOf(library.terms, readingOrder(library.articles)).size).toBeGreaterThan(30);
});

/** A CSV text as rows of fields (RFC 4180). */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.some(Boolean));
}
