import { expect, test } from 'vitest';
import { textOf } from '../checks/fixture/fixture-library.ts';
import { figuresOutside } from './uncited.ts';

test('a figure is a digit, or a number word with a unit', () => {
  expect(figuresOutside(textOf('Five pieces. Ten adverts. Two questions.'))).toEqual([]);
  expect(figuresOutside(textOf('It takes three years, or half a year, or 12.'))).toHaveLength(3);
});

test('a figure may stand in a fact, an example, an address and the number of a list item', () => {
  expect(
    figuresOutside(
      textOf('It is <Fact source="a">12 hours</Fact>. [x](/a/2/)\n\n<Example>\n\n3 weeks\n\n</Example>\n\n1. One.'),
    ),
  ).toEqual([]);
});
