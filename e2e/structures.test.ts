import { expect, test } from 'vitest';
import { byStructure } from './structures.ts';

const page = (address: string, body: string) => ({ address, html: `<html><body>${body}</body></html>` });

test('pages of the same parts stand together, whatever their words and however many of a part', () => {
  const [alike, ...others] = byStructure([
    page('/a/', '<ul class="x"><li>one</li></ul>'),
    page('/b/', '<ul class="x"><li>other</li><li>more</li></ul>'),
  ]);
  expect(alike?.toSorted()).toEqual(['/a/', '/b/']);
  expect(others).toEqual([]);
});

test.each([
  ['tag', '<ol class="x"><li>one</li></ol>'],
  ['class', '<ul class="y"><li>one</li></ul>'],
  ['attribute', '<ul class="x" hidden><li>one</li></ul>'],
  ['part inside a part', '<ul class="x"><li><b>one</b></li></ul>'],
])('a page with another %s is a structure of its own', (_, body) => {
  expect(byStructure([page('/a/', '<ul class="x"><li>one</li></ul>'), page('/b/', body)])).toHaveLength(2);
});
