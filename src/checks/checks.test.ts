import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ContentError, describe as lineOf } from '../content/problem.ts';
import { readLibrary, type Library } from '../content/library.ts';
import { site } from '../site.ts';
import { checkLibrary, checks } from './all.ts';
import { brokenLibrary, fixtureLibrary, released, type CheckDefect } from './fixture/fixture-library.ts';
import { kindDefects } from './fixture/defects/kinds.ts';
import { listDefects } from './fixture/defects/lists.ts';
import { recordDefects } from './fixture/defects/records.ts';
import { schemaDefects } from './fixture/defects/schemas.ts';
import { termDefects } from './fixture/defects/terms.ts';
import { textDefects } from './fixture/defects/text.ts';
import { reviewsCurrent } from './reviews-current.ts';

const defects: CheckDefect[] = [...recordDefects, ...termDefects, ...kindDefects, ...textDefects, ...listDefects];

/** What stops a build of a library, from reading it to the last check: one line a problem, nothing where it goes on. */
function problemsOf(read: () => Library): string[] {
  try {
    checkLibrary(read(), released);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map(lineOf);
    throw error;
  }
}

/** Every file of this folder that holds a check, by the name of the check: `ids-once.ts` holds `idsOnce`. */
const inFolder = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'all.ts' && name !== 'check.ts')
  .map((name) => name.slice(0, -'.ts'.length).replace(/-./g, (joint) => joint.charAt(1).toUpperCase()));

test('the content of the guide keeps every rule', () => {
  expect(() => checkLibrary(readLibrary('.'), new Date(site.released))).not.toThrow();
});

test('the made-up guide keeps every rule, so that what the build says of a defect is about the defect', () => {
  expect(() => checkLibrary(fixtureLibrary(), released)).not.toThrow();
});

test('every check of this folder runs, and a defect is planted for it', () => {
  expect(checks.map(({ name }) => name).toSorted()).toEqual(inFolder.toSorted());
  expect([...new Set(defects.map(({ check }) => check.name))].toSorted()).toEqual(inFolder.toSorted());
});

describe('the build stops at', () => {
  for (const { what, says, ...change } of schemaDefects) {
    test(what, () => expect(problemsOf(() => brokenLibrary(change))).toEqual(says));
  }

  for (const { what, check, says, ...change } of defects) {
    test(what, () => {
      const library = brokenLibrary(change);
      expect(problemsOf(() => library)).toEqual(says);
      expect(check(library, released)).not.toEqual([]);
    });
  }

  test('a term compared with itself', () => {
    const comparisons = fixtureLibrary().comparisons.map(({ file, data }) => {
      return { file, id: 'pin-vs-pin', data: { ...data, terms: ['pin', 'pin'] as [string, string] } };
    });
    expect(problemsOf(() => ({ ...fixtureLibrary(), comparisons }))).toEqual([
      'content/comparisons/badge-vs-pin.yaml: terms: names pin and pin. Name two different terms in alphabetical order and call the file pin-vs-pin.yaml.',
    ]);
  });

  test.each(['articles', 'terms'] as const)('no %s', (none) => {
    expect(problemsOf(() => ({ ...fixtureLibrary(), [none]: [] }))).toEqual([
      'content: guide, terms: holds nothing. Check the folder the build runs in.',
    ]);
  });
});

test('the error that stops a build says how much there is to mend, and then all of it', () => {
  const [two] = defects.filter(({ says }) => says.length === 2);
  if (two === undefined) throw new Error('no defect breaks two rules');
  expect(() => checkLibrary(brokenLibrary(two), released)).toThrow(
    `2 to mend in the content:\n\n${two.says.join('\n')}\n`,
  );
});

test('a review is current to the day, in every file that has one', () => {
  const library = fixtureLibrary();
  const lastDay = new Date('2020-05-20');
  lastDay.setUTCMonth(lastDay.getUTCMonth() + site.reviewMonths);
  expect(reviewsCurrent(library, lastDay)).toEqual([]);
  lastDay.setUTCDate(lastDay.getUTCDate() + 1);
  expect(reviewsCurrent(library, lastDay).map(({ file }) => file)).toEqual([
    ...[...library.articles, ...library.terms, ...library.comparisons].map(({ file }) => file),
    'content/facts/letter.yaml',
    'content/facts/questions.yaml',
    'content/facts/registers.yaml',
    'content/facts/conversions.yaml',
  ]);
});
