import { expect, test } from 'vitest';
import { textOf } from '../checks/fixture/fixture-library.ts';
import { longest, paragraphsOf, read, sentencesOf } from './reading.ts';

const nobodyKnows = new Set<string>();

test('text is read as it is spoken: no tags, no addresses, list items as paragraphs of their own', () => {
  const body =
    '## Head\n\nOne [two](/x/) <Fact source="a">three</Fact>. Four?\n\n- five\n- six\n\n<FactTable of="x" />\n';
  expect(paragraphsOf(textOf(body))).toEqual(['One two three. Four?', 'five', 'six']);
});

test('a stop inside a number ends no sentence', () => {
  expect(sentencesOf('It costs 3.5 hours. Ask why!')).toEqual(['It costs 3.5 hours.', 'Ask why!']);
});

test('the grade is that of the formula, worked out by hand', () => {
  // 0.39 × 5 + 11.8 × 5/5 − 15.59.
  expect(read(['The cat sat on mats.'], nobodyKnows).grade).toBe(-1.8);
  // 0.39 × 1 + 11.8 × 5/1 − 15.59, and with two syllables 0.39 × 1 + 11.8 × 2/1 − 15.59.
  expect(read(['Microcredential.'], nobodyKnows).grade).toBe(43.8);
  expect(read(['Microcredential.'], new Set(['microcredential'])).grade).toBe(8.4);
});

test('a sentence is long from one word more than a short one may have', () => {
  const sentence = (words: number) => `Go${' on'.repeat(words - 1)}.`;
  const { long } = read([sentence(longest), sentence(longest + 1)], nobodyKnows);
  expect(long).toEqual([sentence(longest + 1)]);
});
