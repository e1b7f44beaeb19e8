import { expect, test } from 'vitest';
import { library } from '../content/library.ts';
import { site } from '../site.ts';
import { longest } from '../text/reading.ts';
import { checkLibrary } from './all.ts';
import { brokenCopy } from './broken-copy.ts';
import { bars, familiarWords, readingOf } from './well-written.ts';
import { citedKeys } from '../content/citations.ts';
import { firstMentions } from '../text/mentions.ts';
import { figuresOutside } from '../text/uncited.ts';
import { paragraphsOf, read, sentencesOf } from '../text/reading.ts';

const { change, problems } = brokenCopy();
const stacking = 'content/guide/stacking/index.mdx';
const nanodegree = 'content/terms/nanodegree.mdx';

/** Each defect: what is broken, and what one line of the build then says. */
const defects: [name: string, file: string, from: string | RegExp, to: string, says: string][] = [
  [
    'a source that nothing cites',
    'content/sources.yaml',
    /^/,
    'nobody-cites-me: { title: A page, publisher: Nobody, account: own }\n',
    'content/sources.yaml: nobody-cites-me: is cited nowhere',
  ],
  [
    'an address on a mirror',
    'content/sources.yaml',
    /url: https?:\/\/[^/\s]+/,
    'url: https://a.prideseotools.com',
    'gives an address on prideseotools.com',
  ],
  [
    'a figure outside every fact',
    stacking,
    /$/,
    '\nIt takes 47 of them.\n',
    'It takes 47 of them.": gives a figure outside every <Fact>, <Example> and record',
  ],
  ['a figure in words', nanodegree, /$/, '\nIt takes half a year.\n', 'gives a figure outside every <Fact>'],
  [
    'a figure in the answer that the text does not give',
    stacking,
    /answer: .*/,
    'answer: It takes 77 hours.',
    'answer: gives "77", which no fact of the text gives',
  ],
  [
    'a figure in a judgement',
    'content/facts/comparison.yaml',
    /text: High\n( +)judgement: true/,
    'text: 90 per cent\n$1judgement: true',
    'is a judgement with a figure: "90 per cent"',
  ],
  [
    'a term that stands unopened',
    stacking,
    /\[([^\]]*)\]\(\/terms\/micro-credential\/\)/,
    '$1',
    'names the term "micro-credential" for the first time and does not open it',
  ],
  [
    'a question answered with a figure its page does not give',
    'content/facts/questions.yaml',
    /answer: 'It is a small record/,
    "answer: 'In 77 weeks it is a small record",
    'answers with "77", which no fact of /guide/what-is-a-micro-credential/ gives',
  ],
  ['a heading that skips a level', stacking, /\n## /, '\n#### ', 'is a heading of level 4 after one of 1'],
  [
    'a phrase that sells',
    stacking,
    /$/,
    '\nA robust choice.\n',
    'content/guide/stacking/index.mdx: "robust": is a phrase that sells or fills',
  ],
];

test.each(defects)('the build stops at %s', (_, file, from, to, says) => {
  change(file, from, to);
  expect(problems().join('\n')).toContain(says);
});

test('the build stops at a text too hard to read', () => {
  const hard =
    'Institutional recognition of accumulated microcredentialling achievements necessitates comprehensive interorganisational collaboration.';
  change(stacking, /$/, `\n${`${hard} `.repeat(80)}\n`);
  expect(problems().join('\n')).toMatch(/stacking\/index\.mdx: text: reads at grade [\d.]+, above 8/);
});

test('the build stops where too many sentences are long', () => {
  const long =
    'You ask one and you ask two and you ask the next and you ask on and on until the day is out and all of us go home to bed.';
  change(stacking, /$/, `\n${`${long} `.repeat(12)}\n`);
  expect(problems().join('\n')).toMatch(/stacking\/index\.mdx: text: has \d+ of \d+ sentences above 25 words/);
});

test('a first mention is found past headings, inside links and under longer names', () => {
  const names = new Map([
    ['open-badge', ['Open Badge', 'Open Badges']],
    ['badge', ['badge']],
    ['degree', ['degree']],
  ]);
  const of = (body: string) => firstMentions(body, names).map(({ term, opened }) => `${term} ${opened}`);
  expect(of('## A badge\n\nAn open badge is [a badge](/terms/badge/).')).toEqual(['open-badge false', 'badge true']);
  expect(of('A <Term id="badge">badge</Term>, a badge, a nano-degree.')).toEqual(['badge true']);
  expect(of('<Fact source="degree">A badge.</Fact> <Term id="degree">It</Term>')).toEqual([
    'badge false',
    'degree true',
  ]);
});

test('a figure is a digit, or a number word with a unit', () => {
  expect(figuresOutside('Five pieces. Ten adverts. Two questions.')).toEqual([]);
  expect(figuresOutside('It takes three years, or half a year, or 12.')).toHaveLength(3);
  expect(
    figuresOutside('<Fact source="a">12 hours</Fact> [x](/a/2/) <Example>\n\n3 weeks\n\n</Example>\n\n1. One.'),
  ).toEqual([]);
});

test('text is read as it is spoken: no tags, no addresses, list items as paragraphs of their own', () => {
  const body =
    '## Head\n\nOne [two](/x/) <Fact source="a">three</Fact>. Four?\n\n- five\n- six\n\n<FactTable of="x" />\n';
  expect(paragraphsOf(body)).toEqual(['One two three. Four?', 'five', 'six']);
  expect(sentencesOf('It costs 3.5 hours. Dr. A. Smith says no.').length).toBeGreaterThanOrEqual(2);
  // By hand: 0.39 × 5 + 11.8 × 5/5 − 15.59.
  expect(read(['The cat sat on mats.'], new Set()).grade).toBe(-1.8);
  expect(read(['Micro-credential.'], new Set(['micro-credential'])).grade).toBeLessThan(
    read(['Micro-credential.'], new Set()).grade,
  );
});

test('every article by words, grade, sentences, sources and terms', () => {
  const all = library();
  checkLibrary(all, new Date(site.released));
  const names = new Map(all.terms.map(({ id, data }) => [id, [data.name, data.plural ?? data.name]]));
  const rows = all.articles.map(({ id, body }) => {
    const { words, grade, sentences, long } = readingOf(body, all);
    return {
      page: id,
      words,
      grade,
      [`to ${longest} words`]: `${Math.round((1 - long.length / sentences) * 100)} %`,
      sources: citedKeys(body, all).length,
      terms: firstMentions(body, names).length,
    };
  });
  console.table(rows);
  expect(rows.length).toBeGreaterThanOrEqual(24);
  for (const { page, grade, words } of rows) {
    expect(grade, page).toBeLessThanOrEqual(bars.grade);
    expect(words, page).toBeGreaterThan(400);
  }
});

test('the words of the checklist read at grade six or lower', () => {
  const all = library();
  const { goals, questions, rule } = all.checklist;
  const stop = (text: string) => (/[.?!”]$/.test(text) ? text : `${text}.`);
  const texts = [
    ...goals.map(({ label }) => label),
    ...questions.flatMap(({ ask, askFor, hint, options, findOut, why, keep, messages }) => [
      ask,
      ...Object.values(askFor),
      hint ?? '',
      ...options.map(({ label }) => label),
      findOut,
      why,
      keep,
      ...messages.map(({ text }) => text),
    ]),
    ...rule.verdicts.flatMap(({ name, because, next }) => [name, because, next]),
    ...rule.groups.flatMap(({ title, intro }) => [title, intro]),
    ...rule.byHand,
    rule.limitsText,
  ];
  const { grade, sentences, words } = read(texts.filter(Boolean).map(stop), familiarWords(all));
  console.log(`The checklist: ${words} words, ${sentences} sentences, grade ${grade}`);
  expect(sentences).toBeGreaterThan(100);
  expect(grade).toBeLessThanOrEqual(6);
});
