import { expect, test } from 'vitest';
import { citedKeys } from '../content/citations.ts';
import { readLibrary } from '../content/library.ts';
import { fixtureLibrary } from './fixture/fixture-library.ts';
import { firstMentions } from '../text/mentions.ts';
import { longest, read, wordsOf } from '../text/reading.ts';
import { bars, familiarWords, readingOf } from './well-written.ts';

const library = readLibrary('.');

test('the names of the terms are familiar words, whole and in their parts', () => {
  const terms = fixtureLibrary().terms.filter(({ id }) => id === 'alpha-badge');
  expect(familiarWords({ terms })).toEqual(new Set(['alpha badge', 'alpha', 'badge', 'alpha badges', 'badges']));
});

test('every article by words, grade, sentences, sources and terms', () => {
  const names = new Map(library.terms.map(({ id, data }) => [id, [data.name, data.plural ?? data.name]]));
  const rows = library.articles.map(({ id, text }) => {
    const { words, grade, sentences, long } = readingOf(text, library);
    return {
      page: id,
      words,
      'words a sentence': Math.round((words / sentences) * 10) / 10,
      grade,
      [`to ${longest} words`]: `${Math.round((1 - long.length / sentences) * 100)} %`,
      sources: citedKeys(text, library).length,
      terms: firstMentions(text, names).length,
    };
  });
  console.table(rows);
  for (const [at, { page, grade, words }] of rows.entries()) {
    // An article whose text was lost has no grade, and the check, which asks for one above the bar, would pass it.
    expect(grade, page).toBeLessThanOrEqual(bars.grade);
    expect(words, page).toBeGreaterThan(wordsOf(library.articles[at]?.data.answer ?? '').length);
  }
});

test('the words of the checklist read at grade six or lower', () => {
  const { goals, questions, rule, decider, compare, forTwo } = library.checklist;
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
    decider.intro,
    ...decider.questions.flatMap(({ ask, no }) => [ask, no]),
    ...[compare.lines, compare.table, forTwo.ask, forTwo.invited, forTwo.answering, forTwo.both].flatMap((some) =>
      Object.values(some),
    ),
  ].filter(Boolean);
  const { grade, sentences, words } = read(texts.map(stop), familiarWords(library));
  console.log(`The checklist: ${words} words, ${sentences} sentences, grade ${grade}`);
  expect(grade).toBeLessThanOrEqual(6);
});
