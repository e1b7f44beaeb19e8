import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, runs } from '../fixture/fuzz.ts';
import { asMarkdown, asText, messagesOf, type Report } from './report.ts';

const report: Report = {
  title: 'Should I pursue this?',
  program: 'Data *basics*',
  goal: 'Fill a skill gap',
  verdict: 'Not enough known yet',
  because: 'That is not a no.',
  next: 'Here is your to-do list.',
  groups: [
    {
      heading: 'Find out first',
      lines: [
        { ask: 'Can you check who runs it?', said: 'I have not checked yet', note: '' },
        { ask: 'Is it up to date?', said: 'nothing yet', note: 'See <b>\n# page_2 of https://a.org/x_y#z' },
      ],
    },
    { heading: 'Cautions', lines: [{ ask: 'Can you afford it?', said: 'Yes, but it is a stretch', note: ' \n ' }] },
  ],
  checks: [{ ask: 'Is it up to date?', findOut: 'Look for “valid until”.', who: 'the provider' }],
  changes: ['If you find out that it is up to date: Promising.'],
  plans: ['26 weeks, to 24 May 2027.', 'In all it costs 300 €.'],
  limits: 'This tool knows only what you told it.',
  made: 'Rule 1 of 22 November 2026. Printed on 23 November 2026.',
  address: 'https://guide.example/checklist/#check=1~gap~~!cost',
};

test('the result as Markdown', () => {
  expect(asMarkdown(report)).toBe(`# Should I pursue this?

- Programme: Data \\*basics\\*
- Goal: Fill a skill gap

## Not enough known yet

That is not a no.

Here is your to-do list.

## Find out first

- Can you check who runs it? You said: I have not checked yet
- Is it up to date? You said: nothing yet
  - Your note: See &lt;b> \\# page_2 of https://a.org/x_y#z

## Cautions

- Can you afford it? You said: Yes, but it is a stretch

## Check these first

- [ ] Is it up to date? Look for “valid until”. Ask: the provider.

## What would change this

- If you find out that it is up to date: Promising.

## Time and cost

- 26 weeks, to 24 May 2027.
- In all it costs 300 €.

## What this tool cannot know

This tool knows only what you told it.

Rule 1 of 22 November 2026. Printed on 23 November 2026.

<https://guide.example/checklist/#check=1~gap~~!cost>
`);
});

test('the result as plain text, without what is empty', () => {
  expect(asText({ ...report, program: '\t', changes: [], plans: [] })).toBe(`Should I pursue this?
=====================

- Goal: Fill a skill gap

Not enough known yet
--------------------

That is not a no.

Here is your to-do list.

Find out first
--------------

- Can you check who runs it? You said: I have not checked yet
- Is it up to date? You said: nothing yet
  - Your note: See <b> # page_2 of https://a.org/x_y#z

Cautions
--------

- Can you afford it? You said: Yes, but it is a stretch

Check these first
-----------------

[ ] Is it up to date? Look for “valid until”. Ask: the provider.

What this tool cannot know
--------------------------

This tool knows only what you told it.

Rule 1 of 22 November 2026. Printed on 23 November 2026.

https://guide.example/checklist/#check=1~gap~~!cost
`);
});

test('a heading is one line, and as inert as the rest', () => {
  const title = 'Take\n*this*?';
  expect(asMarkdown({ ...report, title })).toMatch(/^# Take \\\*this\\\*\?\n\n-/);
  expect(asText({ ...report, title })).toMatch(/^Take \*this\*\?\n={12}\n\n-/);
});

const nameLine = (program: string) =>
  asMarkdown({ ...report, program })
    .split('\n')[2]
    ?.replace('- Programme: ', '');

test.each([
  ['a\\b `c` *d* _e_ [f](g) h|i ~j~', 'a\\\\b \\`c\\` \\*d\\* \\_e\\_ \\[f\\](g) h\\|i \\~j\\~'],
  ['<br>&amp;&#60; R&D; A & B;', '&lt;br>\\&amp;&\\#60; R\\&D; A & B;'],
  ['C# #1 a#b _a a_ a_1_ñ 1__2', 'C\\# \\#1 a#b \\_a a\\_ a_1_ñ 1\\_\\_2'],
  ['# a', '\\# a'],
  ['- a - b', '\\- a - b'],
  ['--- ', '\\---'],
  ['+ a + b', '\\+ a + b'],
  ['===', '\\==='],
  ['> a > b', '\\> a > b'],
  ['12. a 3. b', '12\\. a 3. b'],
  ['1)', '1\\)'],
  ['12.5 or 3) a', '12.5 or 3) a'],
  ['a 1. b!', 'a 1. b!'],
  ['\u0000a\r\n\u2028\u0085 b\u00a0', 'a b'],
])('only what means something to Markdown is escaped: %j', (typed, written) => {
  expect(nameLine(typed)).toBe(written);
});

const marks = Array.from('\\|*_<>#[]()~`!&+-=:;.1 \n\ta');
const mark = fc.constantFrom(...marks, '1. ', '- ', '\r\n', '&lt;', '](x)', '|-|', '<b>');
/** What can open a block of Markdown where a line begins. */
const opening = fc.constantFrom(
  ...['-', '+ ', '1.', '12. ', '3) ', '# ', '> ', '===', '---', '```', '~~~', '<b>', '|'],
);
/** Anything a reader could type, with many of the marks that mean something somewhere. */
const typed = fc.oneof(
  anyText(),
  fc.array(mark).map((some) => some.join('')),
  fc.tuple(opening, fc.constantFrom('', 'a')).map((some) => some.join('')),
);

const blocks: readonly (readonly [kind: string, start: RegExp])[] = [
  ['list', /^([-+*]|\d{1,9}[.)])( |$)/],
  ['heading', /^#{1,6}( |$)/],
  ['underline', /^(=+|-+) *$/],
  ['rule', /^([-*_] *){3,}$/],
  ['quote', /^>/],
  ['fence', /^(```|~~~)/],
  ['html', /^</],
  ['table', /^\|/],
];

/** The kinds of block a line of Markdown opens, the outermost first. */
function kindsOf(line: string): string[] {
  const text = line.trimStart();
  const kind = blocks.find(([, start]) => start.test(text))?.[0] ?? 'text';
  return kind === 'list' ? [kind, ...kindsOf(text.replace(/^\S+ ?/, ''))] : [kind];
}

/** What a line of Markdown shows, or nothing where part of it would be read as markup. */
function shown(line: string): string | undefined {
  const marks = line.replace(/\\[!-/:-@[-`{-~]|&lt;/g, '.').replace(/(?<=[\p{L}\p{N}])[_#](?=[\p{L}\p{N}])/gu, '.');
  return /[\\`*_<#[\]|~]|&\w+;/.test(marks)
    ? undefined
    : line.replace(/\\([!-/:-@[-`{-~])|&lt;/g, (_, mark?: string) => mark ?? '<');
}

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

test('nothing a reader types becomes markup, and all of it is shown', () => {
  const written = (program: string, note: string, plan: string) =>
    asMarkdown({
      ...report,
      program,
      groups: [{ heading: 'Cautions', lines: [{ ask: 'Why?', said: 'Because', note }] }],
      plans: [plan],
    }).split('\n');
  const harmless = (text: string) => (oneLine(text) === '' ? '' : 'x');
  const something = typed.filter((text) => oneLine(text) !== '');
  fc.assert(
    fc.property(typed, typed, something, (program, note, plan) => {
      const lines = written(program, note, plan);
      const tame = written(harmless(program), harmless(note), 'x');
      expect(lines.map(kindsOf).join('\n')).toBe(tame.map(kindsOf).join('\n'));
      const theirs = lines.filter((_, at) => /(^- |: )x$/.test(tame[at] ?? ''));
      expect(theirs.map(shown)).toEqual([
        ...(harmless(program) ? [`- Programme: ${oneLine(program)}`] : []),
        ...(harmless(note) ? [`  - Your note: ${oneLine(note)}`] : []),
        `- ${oneLine(plan)}`,
      ]);
    }),
    runs(120),
  );
});

test('plain text keeps every word of every line', () => {
  const texts = fc.array(typed, { maxLength: 3 });
  const line = fc.record({ ask: typed, said: typed, note: typed });
  const some: fc.Arbitrary<Report> = fc.record({
    title: typed,
    program: typed,
    goal: typed,
    verdict: typed,
    because: typed,
    next: typed,
    groups: fc.array(fc.record({ heading: typed, lines: fc.array(line, { minLength: 1, maxLength: 3 }) }), {
      maxLength: 2,
    }),
    checks: fc.array(fc.record({ ask: typed, findOut: typed, who: typed }), { maxLength: 2 }),
    changes: texts,
    plans: texts,
    limits: typed,
    made: typed,
    address: fc.constant(report.address),
  });
  const stringsIn = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(stringsIn);
  fc.assert(
    fc.property(some, (one) => {
      const text = asText(one);
      expect(stringsIn(one).filter((said) => !text.includes(oneLine(said)))).toEqual([]);
      asMarkdown(one);
    }),
    runs(40),
  );
});

test('one letter to each who is asked, in a set order', () => {
  const lines = [
    { to: 'school', text: 'How many credits is it worth?' },
    { to: 'provider', text: 'What does it cost in all?' },
    { to: 'employer', text: 'Do you know this award?' },
    { to: 'provider', text: 'Who marks\nthe work?' },
    { to: '__proto__', text: 'Nobody' },
  ];
  expect(messagesOf(lines, ' Data\nbasics ')).toEqual([
    {
      to: 'provider',
      text: `Hello,

I am thinking of taking “Data basics”. Before I enrol in it, I would like to ask you this.

1. What does it cost in all?
2. Who marks the work?

Thank you for your help.
`,
    },
    {
      to: 'employer',
      text: `Hello,

I am thinking of taking “Data basics” and would value a few words from somebody who hires.

1. Do you know this award?

Thank you for your help.
`,
    },
    {
      to: 'school',
      text: `Hello,

I am thinking of taking “Data basics”. I would like to know, in writing, whether it counts.

1. How many credits is it worth?

Thank you for your help.
`,
    },
  ]);
});

test('a letter about a programme without a name invents none', () => {
  const openingOf = (to: string) => messagesOf([{ to, text: 'Why?' }], ' ')[0]?.text.split('\n')[2];
  expect(['provider', 'employer', 'school'].map(openingOf)).toEqual([
    'I am thinking of taking one of your programmes. Before I enrol in it, I would like to ask you this.',
    'I am thinking of taking a short course and would value a few words from somebody who hires.',
    'I am thinking of taking a short course. I would like to know, in writing, whether it counts.',
  ]);
  expect(messagesOf([], 'X')).toEqual([]);
});
