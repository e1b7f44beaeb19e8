import { expect, test } from 'vitest';
import { fixtureLibrary } from '../checks/fixture/fixture-library.ts';
import { readingOrder } from './reading-order.ts';
import { readLibrary } from './library.ts';

test('chapters stand in their order, each before its pages, and are numbered by their place', () => {
  const order = readingOrder(fixtureLibrary().articles.toReversed());
  expect(order.map(({ number, address, chapter }) => [number, address, chapter])).toEqual([
    ['1', '/guide/alpha/', 'alpha'],
    ['1.1', '/guide/alpha/deep/', 'alpha'],
    ['2', '/guide/beta/', 'beta'],
  ]);
});

test('every article of the guide has its place: none lies in a folder without a chapter', () => {
  const { articles } = readLibrary('.');
  const placed = readingOrder(articles).map(({ article }) => article.id);
  expect(placed.toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
});
