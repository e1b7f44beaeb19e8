import { describe, expect, test } from 'vitest';
import { brokenCopy } from './broken-copy.ts';

const copy = brokenCopy();

const kinds = 'content/facts/kinds.yaml';
const mooc = 'content/terms/mooc.mdx';
/** The list of what a kind suits, as a record holds it. */
const suits = /^ {2}suits:\n(?: {4}.*\n)+/m;

/** Each fault, and the one message that it gives however many pages it is seen on. */
const faults: [name: string, file: string, from: string | RegExp, to: string, says: string][] = [
  [
    'a kind without its reasons, seen on all its pages but those written by hand',
    mooc,
    suits,
    '  suits: []\n',
    `${mooc}: kind: has fewer than 2 reasons to choose it before "academic-certificate", "applied-skills", "apprenticeship" and 22 more. Say in suits`,
  ],
  [
    'a kind that claims what others have instead of reasons of their own',
    'content/terms/professional-certificate.mdx',
    /^ {2}serves: .*$/m,
    '  serves: [learn, job, stepwise, series, beside, checked, work, level, taste, no-paper, group, quick, credit, months]',
    'kind: leaves fewer than 2 reasons to choose "academic-certificate"',
  ],
  [
    'a kind short of reasons beside one other',
    'content/terms/blockchain-credential.mdx',
    /^ {4}- text: 'The people.*\n/m,
    '',
    'has fewer than 2 reasons to choose it before "european-digital-credential", "open-badge" and "verifiable-credential".',
  ],
  [
    'a gist that two kinds share, seen in the verdicts of both',
    'content/terms/blockchain-credential.mdx',
    /^ {2}gist:.*$/m,
    '  gist: carries an electronic seal that has legal weight in the EU',
    'content/terms/blockchain-credential.mdx: kind.gist: reads like that of "european-digital-credential", and so do the verdicts.',
  ],
  [
    'a need that no kind serves',
    kinds,
    /^ {2}- \{ id: named/m,
    "  - { id: register, when: 'people should be able to look you up' }\n  - { id: named",
    `${kinds}: needs.register: is served by no kind. Remove it`,
  ],
  [
    'a need that one kind alone serves',
    'content/terms/verified-certificate.mdx',
    /, finish\]\n {2}suits:\n {4}- \{ need: finish, (.*) \}/,
    ']\n  suits:\n    - $1',
    `${kinds}: needs.finish: is served by "certificate-of-completion" alone. Remove it, and keep its sentence`,
  ],
  [
    'a need that several kinds serve and none has a sentence for',
    'content/terms/certification.mdx',
    /- \{ need: named, (.*) \}/,
    '- $1',
    `${kinds}: needs.named: stands on no page.`,
  ],
  [
    'a need that is gone from the list, which several kinds serve',
    kinds,
    /^ {2}- \{ id: quick.*\n/m,
    '',
    'content/terms/certificate-of-attendance.mdx: kind.serves: names the need "quick", which does not exist, as does "micro-certificate", "micro-credential" and "short-course".',
  ],
  [
    'a need that looks to a kind that does not serve it',
    kinds,
    'look: mooc',
    'look: licence',
    `${kinds}: needs.taste: looks to the kind "licence", which does not serve it.`,
  ],
];

describe('one fault gives one message', () => {
  test.each(faults)('%s', (_, file, from, to, says) => {
    copy.change(file, from, to);
    const found = copy.problems();
    expect(found.join('\n')).toContain(says);
    expect(found).toHaveLength(1);
  });

  test('a verdict written by hand for three pairs', () => {
    for (const pair of ['boot-camp-vs-degree', 'credit-vs-ects', 'mooc-vs-short-course']) {
      copy.change(`content/comparisons/${pair}.yaml`, /^verdict: .*$/m, 'verdict: Choose what you need.');
    }
    expect(copy.problems()).toEqual([
      'the pair boot-camp-vs-degree: verdict: reads like that of "credit-vs-ects" and "mooc-vs-short-course" but for the names. Say in each what the other does not.',
    ]);
  });
});
