import { expect, test } from 'vitest';
import { fixtureLibrary, textOf } from '../checks/fixture/fixture-library.ts';
import { readingOrder, type Placed } from './reading-order.ts';
import { spokenOf } from './spoken-of.ts';

const { articles, terms } = fixtureLibrary();
const [{ article, ...place }] = readingOrder(articles) as [Placed];

/** The headings under which an article of this title and text speaks of each term; none before the first heading. */
function headingsOf(title: string, body: string) {
  const placed = { ...place, article: { ...article, data: { ...article.data, title }, text: textOf(body) } };
  return [...spokenOf(terms, [placed])].map(([id, namings]) => [id, namings.map(({ heading }) => heading)]);
}

test('a term is found by all its names, headings first, and longer names keep their words', () => {
  const body = 'A badge.\n\n## Two\n\nA badge, badges, a [screen badge](/x/).\n\n## On alpha badges\n\nNothing.\n';
  expect(headingsOf('About nothing', body)).toEqual([
    ['badge', ['Two', undefined]],
    ['alpha-badge', ['On alpha badges', 'Two']],
  ]);
});

test('the title of an article counts as the heading of what stands before the first', () => {
  expect(headingsOf('About study hours', 'Nothing.\n\n## Two\n\nStudy hours, study hours.\n')).toEqual([
    ['study-hour', [undefined, 'Two']],
  ]);
});
