import { describe, expect, test } from 'vitest';
import { fixtureLibrary } from '../checks/fixture/fixture-library.ts';
import { betterWhen, neitherServes, verdictLine, type Kind } from './verdict.ts';
import { kindsOf } from './pairs.ts';

const {
  terms,
  records: { kinds },
} = fixtureLibrary();
const [alphaBadge, betaBadge, deltaCourse] = kindsOf(terms) as [Kind, Kind, Kind];

describe('the verdict', () => {
  test('says of two of different nature what each is, and then what the one has to do with the other', () => {
    const learnFirst = 'A delta course gives you the skill; an alpha badge only shows it.';
    expect(verdictLine(alphaBadge, deltaCourse, kinds)).toBe(
      `An alpha badge is a small picture with a link, while a delta course is a row of lessons. ${learnFirst}`,
    );
    expect(verdictLine(deltaCourse, alphaBadge, kinds)).toBe(
      `A delta course is a row of lessons, while an alpha badge is a small picture with a link. ${learnFirst}`,
    );
  });

  test('tells two of one nature apart by the weightiest row that differs, whichever comes first', () => {
    const unchecked = { ...betaBadge, answers: { ...betaBadge.answers, assessed: 'no' } };
    const says = 'Somebody checks your work only for an alpha badge.';
    expect(verdictLine(alphaBadge, unchecked, kinds)).toBe(
      `An alpha badge is a small picture with a link; a beta badge is a card in a frame. ${says}`,
    );
    expect(verdictLine(unchecked, alphaBadge, kinds)).toBe(
      `A beta badge is a card in a frame; an alpha badge is a small picture with a link. ${says}`,
    );
    // Where the weightiest is alike, the next one is said.
    expect(verdictLine(alphaBadge, betaBadge, kinds)).toMatch(
      /A stranger can check an alpha badge, but not a beta badge\.$/,
    );
  });

  test('never takes what is not stated for a difference', () => {
    const silent = { ...betaBadge, answers: { ...betaBadge.answers, checkable: 'not-stated' } };
    expect(verdictLine(alphaBadge, silent, kinds)).toMatch(/Little on record sets them apart\.$/);
  });

  test('takes the name with its article from the record where the rule for names does not give it', () => {
    expect(verdictLine({ ...alphaBadge, one: 'an Alpha' }, betaBadge, kinds)).toMatch(/^An Alpha is a small picture/);
  });

  test('stops with its place at a sentence that asks for a kind of another nature, and at a missing sentence', () => {
    const relations = kinds.relations.map((one) => ({ ...one, says: 'Not {nothing}.' }));
    expect(() => verdictLine(alphaBadge, deltaCourse, { ...kinds, relations })).toThrow(
      'content/facts/kinds.yaml: "Not {nothing}." asks for {nothing}',
    );
    expect(() => verdictLine(alphaBadge, deltaCourse, { ...kinds, relations: [] })).toThrow(
      'content/facts/kinds.yaml: relations: has none of form and teaching',
    );
  });
});

describe('when one kind is the better choice', () => {
  const suits = [
    { need: 'law', text: 'The law asks for it.' },
    { text: 'People should be able to look you up.' },
    { need: 'renewed', text: 'You want to show that you keep up.' },
    { need: 'law', text: 'The post is controlled.' },
    { text: 'You are moving.' },
  ];

  test('its own reasons hold beside any other; a need does where the other does not serve it', () => {
    expect(betterWhen({ suits }, { serves: ['law', 'learn'] })).toEqual([
      'People should be able to look you up.',
      'You want to show that you keep up.',
      'You are moving.',
    ]);
    expect(betterWhen({ suits }, { serves: ['law', 'renewed'] })).toHaveLength(2);
  });

  test('the weightiest come first, and four are enough', () => {
    const reasons = suits.map(({ text }) => text);
    expect(betterWhen({ suits }, { serves: [] })).toEqual(reasons.slice(0, 4));
    expect(betterWhen({ suits }, { serves: [] }, 2)).toEqual(reasons.slice(0, 2));
  });
});

test('where neither serves a need that looks to a term, the page says so', () => {
  const learn = { id: 'learn', when: 'you have to learn it first', look: 'delta-course' };
  expect(neitherServes(alphaBadge, betaBadge, kinds)).toEqual([learn]);
  expect(neitherServes(alphaBadge, deltaCourse, kinds)).toEqual([]);
});
