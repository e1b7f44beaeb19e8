import { expect, test } from 'vitest';
import { brokenCopy } from './broken-copy.ts';

const copy = brokenCopy();

const banned = 'content/banned.yaml';
const joining = 'content/joining.json';
const twins = 'content/twins.json';

/** Each defect of a list of words: what is broken, and the one message the build then gives. */
const defects: [name: string, file: string, from: string | RegExp, to: string, says: string][] = [
  [
    'a phrase that an article holds',
    banned,
    'tapestry',
    'across the corridor',
    '"Across the corridor": is a phrase that sells',
  ],
  ['a host that a source lies on', banned, 'scribd.com', 'nsuok.edu', 'gives an address on nsuok.edu'],
  ['a phrase given twice', banned, 'tapestry', 'landscape', `${banned}: phrases: give "landscape" twice. Keep one.`],
  ['a phrase in capitals', banned, 'tapestry', 'Tapestry', `${banned}: phrases.15: is no phrase in lower case.`],
  ['an address where a host belongs', banned, 'scribd.com', 'https://scribd.com/', 'mirrors.23: is no host'],
  ['a list that is unknown', banned, 'mirrors:', 'hosts: []\nmirrors:', `${banned}: hosts: Unrecognized key`],
  [
    'a word that joins and is general too',
    joining,
    '"actually ',
    '"about actually ',
    `${joining}: the whole file: gives "about" twice. Keep one.`,
  ],
  ['a word with a mark', joining, ' dont ', " don't ", `${joining}: joining.1: is no line of words`],
  [
    'a word with two twins',
    twins,
    '"practise"',
    '"centre": "middle", "practise"',
    `${twins}: the whole file: gives "centre" two twins. Keep one.`,
  ],
  ['two words with one American twin', twins, '"enrollment"', '"enroll"', 'gives "enroll" two twins. Keep one.'],
  ['a twin in capitals', twins, '"check"', '"Check"', `${twins}: filedAs.cheque: is no word of lower-case letters`],
];

test.each(defects)('the build stops at %s', (_, file, from, to, says) => {
  copy.change(file, from, to);
  const found = copy.problems();
  expect(found.join('\n')).toContain(says);
  expect(found).toHaveLength(1);
});
