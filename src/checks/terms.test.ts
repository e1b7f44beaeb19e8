import { expect, test } from 'vitest';
import { brokenCopy } from './broken-copy.ts';

const { change, problems } = brokenCopy();

const key = 'content/facts/key.yaml';
const kinds = 'content/facts/kinds.yaml';
const nanodegree = 'content/terms/nanodegree.mdx';

/** Each defect: what is broken, and a part of what the build then says. */
const defects: [name: string, file: string, from: string | RegExp, to: string, says: string][] = [
  [
    'a subject that is no term',
    'content/search.yaml',
    /^subject:.*$/m,
    'subject: nothing',
    'content/search.yaml: subject: names the term "nothing", which does not exist',
  ],
  [
    'a provider that leads nowhere',
    'content/search.yaml',
    '/terms/nanodegree/',
    '/terms/nano/',
    'content/search.yaml: brands.Udacity.leads: leads to /terms/nano/, which is no article, term or tool',
  ],
  [
    'a provider called by the name of a term',
    'content/search.yaml',
    'name: Udemy',
    'name: MOOC',
    'content/search.yaml: brands.MOOC: is called "MOOC", which already leads to the term "mooc"',
  ],
  [
    'two pages of one name',
    'content/guide/stacking/index.mdx',
    'aliases: [',
    'aliases: [Glossary, ',
    'content/search.yaml: tools./terms/: has the name "glossary", which content/guide/stacking/index.mdx: aliases has already',
  ],
  [
    'an alias that two terms share, without a page that tells them apart',
    'content/terms/cpd.mdx',
    'aliases: [',
    'aliases: [ce, ',
    'content/terms/cpd.mdx: aliases: types "ce", which already leads to the term "ce"',
  ],
  [
    'a definition of 26 words',
    nanodegree,
    /^definition:.*$/m,
    `definition: ${'word '.repeat(26).trim()}`,
    'definition: has 26 words; at most 25 fit',
  ],
  [
    'a definition that uses its own term',
    nanodegree,
    /^definition:.*$/m,
    'definition: A nanodegree by Udacity.',
    'content/terms/nanodegree.mdx: definition: uses the term itself: "nanodegree"',
  ],
  ['a hatnote to no term', nanodegree, 'term: boot-camp', 'term: camp', 'names the term "camp", which does not exist'],
  [
    'a row that is neither given nor "Not stated"',
    nanodegree,
    /^ {2}expires:.*\n/m,
    '',
    'content/terms/nanodegree.mdx: attributes: lack expires',
  ],
  ['a kind without its words', nanodegree, /^kind:\n( .*\n)+/m, '', 'content/terms/nanodegree.mdx: kind: is missing'],
  [
    'words of a kind given to a unit',
    'content/terms/pdu.mdx',
    /^meanings:/m,
    'kind: { nature: form, gist: is a unit, serves: [law, link], suits: {} }\nmeanings:',
    'content/terms/pdu.mdx: kind: is given to a unit',
  ],
  ['a need that does not exist', nanodegree, 'serves: [', 'serves: [luck, ', 'names the need "luck"'],
  [
    'a reason for a need it does not serve',
    nanodegree,
    'serves: [learn, ',
    'serves: [',
    'kind.suits.learn: is a need it',
  ],
  [
    'too few reasons for one of two',
    'content/terms/xseries.mdx',
    /^ {4}begun:.*\n/m,
    '',
    'kind.suits: gives 1 of 2 reasons to choose it before',
  ],
  [
    'two verdicts alike but for the names',
    'content/terms/blockchain-credential.mdx',
    /^ {2}gist:.*$/m,
    '  gist: carries an electronic seal that has legal weight in the EU',
    'reads like that of',
  ],
  ['two natures without a relation', kinds, /^.*of: \[form, test\].*\n/m, '', 'relations: have none of form and test'],
  ['a need that looks to no term', kinds, 'look: portfolio', 'look: briefcase', 'looks to the term "briefcase"'],
  ['a key that leads to no step', key, 'next: brand', 'next: band', 'leads to the step "band", which does not exist'],
  ['a key that leads to no term', key, 'term: licence', 'term: license', 'leads to the term "license"'],
  ['a key that runs in a circle', key, 'next: small', 'next: checked', 'leads back to "checked": checked, apart,'],
  ['a key that never names a kind', key, /^.*term: xseries.*\n/m, '', 'never lead to the kind "xseries"'],
  ['a step that nothing reaches', key, 'next: file', 'next: law', 'file: is reached by no answer'],
  ['a step that leads nowhere', key, ', term: mooc', '', 'leads to a step (next) and a term, or to neither'],
  [
    'a term that nobody uses',
    'content/terms/continuing-education-unit.mdx',
    /\[CE\]\(\/terms\/ce\/\)/,
    'CE',
    'content/terms/ce.mdx: name: "CE" stands in no article',
  ],
  [
    'meanings that lead in a circle',
    'content/terms/contact-hour.mdx',
    /^sources:/m,
    'meanings: [{ text: An hour, term: ce }]\nsources:',
    'content/terms/ce.mdx: meanings: lead back to "ce"',
  ],
];

test.each(defects)('the build stops at %s', (_, file, from, to, says) => {
  change(file, from, to);
  expect(problems().join('\n')).toContain(says);
});
