import { expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { outcomeOf, shareOf } from './stack.ts';

const { pathways } = readLibrary('.').records;

test('a share is drawn as the row states it', () => {
  expect(shareOf({ least: 25, most: 50, of: 100 })).toEqual({ sure: 25, most: 50 });
  expect(shareOf({ least: 15, most: 15, of: 60 })).toEqual({ sure: 25, most: 25 });
  expect(shareOf({ most: 60, of: 120 })).toEqual({ sure: 0, most: 50 });
  expect(shareOf(undefined)).toBeUndefined();
});

test('the figures of each share stand in the cells of its row, and what does not count fills nothing', () => {
  const drawn = pathways.rows.filter(({ fills }) => fills);
  expect(drawn.length).toBeGreaterThan(0);
  for (const { head, cells, gives = '', fills, arrow } of drawn) {
    const said = `${gives} ${cells.map(({ text }) => text).join(' ')}`.match(/\d+/g) ?? [];
    const { least = 0, most = 0, of = 100 } = fills ?? {};
    if (arrow === 'none') expect(most, head).toBe(0);
    else
      for (const one of [least, most, ...(of === 100 ? [] : [of])].filter(Boolean))
        expect(said, head).toContain(String(one));
  }
});

test('the worked case comes out as the article says', () => {
  const { sets } = pathways.case;
  expect(sets.map(({ courses }) => outcomeOf(courses, pathways.case))).toEqual([
    { all: 30, field: 24, makes: 'title' },
    { all: 30, field: 18, makes: 'award' },
    { all: 24, field: 18, makes: 'nothing' },
  ]);
});
