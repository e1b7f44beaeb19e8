import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longest } from '../checklist/copy.ts';
import { library } from '../content/library.ts';
import { letterOf, longestName, mailOf } from './letter.ts';

const words = library().records.letter;
const questions = words.groups.flatMap(({ questions }) => questions);
const facts = questions.map(({ fact }) => fact);
const nobody = { course: '', reader: '' };

/** The questions of a letter, in its order, with their numbers. */
const numbered = (text: string) => text.split('\n').filter((line) => /^\d+\. /.test(line));
const asList = (asks: readonly string[]) => asks.map((ask, at) => `${at + 1}. ${ask}`);

test('each of all sets of missing facts gives a letter that asks for exactly those, numbered through', () => {
  expect(facts).toHaveLength(11);
  for (let set = 1; set < 2 ** facts.length; set++) {
    const missing = facts.filter((_, at) => set & (1 << at));
    const asks = questions.filter(({ fact }) => missing.includes(fact)).map(({ ask }) => ask);
    const { text } = letterOf(words, missing, nobody);
    expect(numbered(text)).toEqual(asList(asks));
    for (const { title, questions } of words.groups) {
      const heads = text.split('\n').filter((line) => line === title);
      expect(heads).toHaveLength(questions.some(({ fact }) => missing.includes(fact)) ? 1 : 0);
    }
  }
});

test('no letter is empty: where the page states everything, it asks what no page answers', () => {
  const { text } = letterOf(words, [], nobody);
  expect(numbered(text)).toEqual(asList(words.rest.asks));
  expect(text).toContain(words.openingRest.split('{course}')[1]);
  expect(text).toContain(words.rest.title);
});

test('the order and the number of times in which facts are missing make no difference', () => {
  fc.assert(
    fc.property(fc.subarray(facts), fc.array(fc.constantFrom(...facts)), (some, more) => {
      const missing = [...some, ...more];
      const once = letterOf(words, [...new Set(missing)], nobody);
      expect(letterOf(words, missing.toReversed(), nobody)).toEqual(once);
    }),
  );
});

test('a fact without a question is said, and not left out', () => {
  expect(() => letterOf(words, ['level', 'colour', 'smell'], nobody)).toThrow(
    new RangeError('the letter has no question for colour, smell'),
  );
});

test('names stand where they belong, and a bracket where there is none', () => {
  const { subject, text } = letterOf(words, ['level'], { course: ' Baking\n\tbread ', reader: 'Ana\u0000 Ruiz' });
  expect(subject).toBe('Questions about “Baking bread”');
  expect(text).toMatch(/^Hello,\n\nI am thinking of taking “Baking bread”\. /);
  expect(text.endsWith('\n\nKind regards,\nAna Ruiz\n')).toBe(true);
  expect(text).not.toContain('[');

  // Nothing in a name means anything to what puts it in.
  const odd = letterOf(words, ['level'], { course: '$& {course} $`', reader: '{reader}' });
  expect(odd.subject).toBe('Questions about “$& {course} $`”');
  expect(odd.text).toContain('taking “$& {course} $`”. ');

  const open = letterOf(words, ['level'], { course: ' \n', reader: '' });
  expect(open.subject).toBe('Questions about [name of the course]');
  expect(open.text).toContain('taking [name of the course]. ');
  expect(open.text.endsWith('\n[your name]\n')).toBe(true);
});

test('a name is cut where a link would cut it, and never inside a character', () => {
  expect(longestName).toBe(longest.name);
  const reader = (name: string) => letterOf(words, [], { course: '', reader: name }).text.split('\n').at(-2);
  expect(reader('x'.repeat(80))).toBe('x'.repeat(80));
  expect(reader('x'.repeat(50_000))).toBe('x'.repeat(80));
  expect(reader(`${'x'.repeat(79)}😀`)).toBe('x'.repeat(79));
  expect(reader(`${'x'.repeat(78)}😀`)).toBe(`${'x'.repeat(78)}😀`);
});

/** Names with what could break out of a line, a template or an address. */
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '{course}',
    '$& $1 $`',
    '<img src=x onerror=alert(1)>',
    'a&body=b#c%0D',
    '\r\nBcc: x@example.org',
    '\ud800',
    '',
  ),
);

test('whatever is typed as a name is one line of the letter, and the mail holds the letter as it is', () => {
  fc.assert(
    fc.property(fc.subarray(facts), name, name, (missing, course, reader) => {
      const plain = letterOf(words, missing, nobody);
      const letter = letterOf(words, missing, { course, reader });
      expect(letter.text.split('\n')).toHaveLength(plain.text.split('\n').length);
      expect(letter.subject).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      expect(numbered(letter.text).length).toBeGreaterThanOrEqual(numbered(plain.text).length);

      const { href, long } = mailOf(letter);
      const [, subject, body] = /^mailto:\?subject=([^&#?]*)&body=([^&#?]*)$/.exec(href) ?? [];
      expect(decodeURIComponent(subject ?? '')).toBe(letter.subject);
      expect(decodeURIComponent(body ?? '')).toBe(letter.text.replaceAll('\n', '\r\n'));
      expect(long).toBe(href.length > 2_000);
    }),
  );
});

test('a letter with every question and usual names fits into a mail; one with the longest names may not', () => {
  const usual = { course: 'Data analysis with spreadsheets, foundation', reader: 'Ana Ruiz Fernández' };
  expect(mailOf(letterOf(words, facts, usual)).long).toBe(false);
  expect(mailOf(letterOf(words, facts, { course: '漢'.repeat(80), reader: '漢'.repeat(80) })).long).toBe(true);
});
