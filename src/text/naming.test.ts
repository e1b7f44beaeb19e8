import { expect, test } from 'vitest';
import { inSentence, withArticle } from './naming.ts';

test('a name inside a sentence keeps its capital only where it has another', () => {
  expect(['Nanodegree', 'MicroMasters', 'Digital badge', 'Open Badge'].map(inSentence)).toEqual([
    'nanodegree',
    'MicroMasters',
    'digital badge',
    'Open Badge',
  ]);
});

test('an article goes by the sound of the name', () => {
  expect(['Digital badge', 'Open Badge', 'European Digital Credential'].map(withArticle)).toEqual([
    'a digital badge',
    'an Open Badge',
    'a European Digital Credential',
  ]);
});
