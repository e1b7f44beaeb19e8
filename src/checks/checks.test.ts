import { describe, expect, test } from 'vitest';
import { checks } from './all.ts';
import { brokenCopy } from './broken-copy.ts';

const { change, problems, remove } = brokenCopy();

test('the content of the guide keeps every rule', () => {
  expect(checks.length).toBeGreaterThan(5);
  expect(problems()).toEqual([]);
});

const nanodegree = 'content/terms/nanodegree.mdx';
const stacking = 'content/guide/stacking/index.mdx';
const goals = 'content/checklist/goals.yaml';
const questions = 'content/checklist/questions.yaml';
const rule = 'content/checklist/rule.yaml';

/** Each defect: what is broken, and every line the build then says. */
const defects: [name: string, file: string, from: string | RegExp, to: string, says: string[]][] = [
  [
    'an unknown key',
    nanodegree,
    'sort: credential',
    'sort: credential\ncolour: green',
    [
      'content/terms/nanodegree.mdx: colour: Unrecognized key: "colour". Remove it, or see src/schemas for the keys that exist.',
    ],
  ],
  [
    'a missing field',
    stacking,
    /^title:.*\n/m,
    '',
    [
      'content/guide/stacking/index.mdx: title: Invalid input: expected string, received undefined. See src/schemas for what belongs here.',
    ],
  ],
  [
    'a definition that is too long',
    nanodegree,
    /^definition:.*$/m,
    `definition: ${'word '.repeat(26).trim()}`,
    ['content/terms/nanodegree.mdx: definition: has 26 words; at most 25 fit. Shorten it. Change the value.'],
  ],
  [
    'a key typed twice',
    rule,
    'version: 1',
    'version: 1\nversion: 2',
    [
      'content/checklist/rule.yaml: line 3: Map keys must be unique at line 3, column 1. Write valid YAML with each key once.',
    ],
  ],
  [
    'an unknown source',
    stacking,
    /source="rand-2023"/,
    'source="rand-1923"',
    [
      'content/guide/stacking/index.mdx: <Fact source="rand-1923">: cites the source "rand-1923", which does not exist. Correct the key, or add the source to content/sources.yaml.',
    ],
  ],
  [
    'a fact without a source',
    stacking,
    /source="rand-2023"/,
    'source=""',
    [
      'content/guide/stacking/index.mdx: <Fact source="">: cites no source. Correct the key, or add the source to content/sources.yaml.',
    ],
  ],
  [
    'an unknown term',
    stacking,
    /$/,
    '\nSee <Term id="nothing">a word</Term>.\n',
    [
      'content/guide/stacking/index.mdx: <Term id="nothing">: names the term "nothing", which does not exist. Correct the id, or add content/terms/nothing.mdx.',
    ],
  ],
  [
    'a term opened twice on a page',
    stacking,
    /$/,
    '\nSee <Term id="micromasters">it</Term> and <Term id="micromasters">it</Term> again.\n',
    [
      'content/guide/stacking/index.mdx: <Term id="micromasters">: opens the same term twice on one page. Keep the first and write the later ones as plain words.',
    ],
  ],
  [
    'an alias typed in two terms, in another spelling',
    'content/terms/micromasters.mdx',
    'aliases: [',
    'aliases: [Nano-Degrees, ',
    [
      'content/terms/micromasters.mdx: aliases: types "Nano-Degrees", which already leads to the term "nanodegree". Keep it in one of the two, or make a page that tells them apart.',
    ],
  ],
  [
    'two terms of one name, in another spelling',
    'content/terms/open-badge.mdx',
    'name: Open Badge',
    'name: Digital Badges',
    [
      'content/terms/open-badge.mdx: name: is "Digital Badges", which the term "digital-badge" is called already. Give each term a name of its own, or make one record of the two.',
    ],
  ],
  [
    'an overdue review',
    stacking,
    'reviewed: 2026-11-22',
    'reviewed: 2025-11-21',
    [
      'content/guide/stacking/index.mdx: reviewed: was last on 2025-11-21, more than 12 months before the release. Read the page against its sources, then set the date.',
    ],
  ],
  [
    'a review after the release',
    nanodegree,
    'reviewed: 2026-11-22',
    'reviewed: 2027-01-01',
    [
      'content/terms/nanodegree.mdx: reviewed: is 2027-01-01, after the release. Correct the date, or "released" in src/site.ts.',
    ],
  ],
  [
    'two chapters in one place',
    stacking,
    'order: 5',
    'order: 1',
    [
      'content/guide/what-is-a-micro-credential/index.mdx: order: is 1, which another page beside it has too. Give each page of a chapter, and each chapter, a number of its own.',
    ],
  ],
  [
    'a record that does not exist',
    stacking,
    '<FactTable of="pathways"',
    '<FactTable of="footpaths"',
    [
      'content/guide/stacking/index.mdx: <FactTable of="footpaths" />: shows the record "footpaths", which does not exist. Correct the name, or add content/facts/footpaths.yaml.',
    ],
  ],
  [
    'a cell that says nothing of where it comes from',
    'content/facts/comparison.yaml',
    /( +)- text: High\n +judgement: true\n/,
    '$1- text: High\n',
    [
      'content/facts/comparison.yaml: rows.3.cells.0: needs exactly one of: source, judgement: true, or the text "Not stated". Change the value.',
    ],
  ],
  [
    'a pair in the wrong order',
    'content/comparisons/certification-vs-licence.yaml',
    'terms: [certification, licence]',
    'terms: [licence, certification]',
    [
      'content/comparisons/certification-vs-licence.yaml: terms: names licence and certification. Name two different terms in alphabetical order and call the file certification-vs-licence.yaml.',
    ],
  ],
  [
    'an option given twice',
    questions,
    'id: leads',
    'id: none',
    ['content/checklist/questions.yaml: gate.options: gives the id "none" twice. Rename or remove one of them.'],
  ],
  [
    'a role for a question that does not exist',
    goals,
    'match: core',
    'patch: core',
    ['content/checklist/goals.yaml: gap.roles.patch: is not a question. Use an id of questions.yaml.'],
  ],
  [
    'a deal-breaker in a supporting role',
    goals,
    'gate: key',
    'gate: supporting',
    [
      'content/checklist/goals.yaml: gap.roles.gate: is supporting, but the question has a deal-breaker. Make it key: a strong fit must not rest on an unchecked deal-breaker.',
    ],
  ],
  [
    'a verdict no row leads to',
    rule,
    /^ +- \{ row: R4.*\n/m,
    '',
    ['content/checklist/rule.yaml: table: has no row for the verdict "strong". Add the row.'],
  ],
];

describe('the build stops, and names file, key and mend, at', () => {
  test.each(defects)('%s', (_, file, from, to, says) => {
    change(file, from, to);
    expect(problems()).toEqual(says);
  });

  test('a difference that the other term does not return', () => {
    change(nanodegree, /term: micromasters/, 'term: licence');
    expect(problems()).toEqual([
      'content/terms/micromasters.mdx: mixedUpWith: names "nanodegree", which does not name "micromasters" back. Add the difference to content/terms/nanodegree.mdx as well.',
      'content/terms/nanodegree.mdx: mixedUpWith: names "licence", which does not name "nanodegree" back. Add the difference to content/terms/licence.mdx as well.',
    ]);
  });

  test('a folder that holds nothing', () => {
    remove('content/terms');
    expect(problems()[0]).toContain('holds nothing');
  });
});
