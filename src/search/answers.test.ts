import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, runs } from '../fixture/fuzz.ts';
import { answersFor, isSpokenOf, questionOf } from './answers.ts';
import { openGuide } from './guide.ts';
import { guideIndexOf } from './guide-index.ts';
import type { TermsIndex } from './terms-index.ts';

const term = (id: string, name: string, aliases: string[] = []) => ({ id, name, definition: `A ${name}.`, aliases });
const terms: TermsIndex = {
  terms: [
    term('certificate', 'Certificate'),
    term('credit', 'Credit'),
    term('digital-badge', 'Digital badge', ['badge']),
    term('micro-credential', 'Micro-credential'),
  ],
  pairs: ['certificate-vs-credit'],
  subject: 'micro-credential',
};
const place = (address: string, title: string, text: string, more: object = {}) => ({
  address,
  title,
  text,
  line: '',
  group: 'guide' as const,
  aliases: [] as string[],
  sections: [] as { id: string; title: string }[],
  records: [`en_${address.length}`],
  ...more,
});
const index = guideIndexOf(
  [
    place('/a/', 'What it costs', 'A certificate proves that you finished. Errors happen. Pay the fee by card.', {
      aliases: ['is it expensive'],
      sections: [{ id: 'the-hidden-part', title: 'The hidden part' }],
      records: ['en_a', 'en_a1'],
    }),
    place('/b/', 'Renewal', 'A degree takes years of full study at a university. Credit counts the work.'),
    place('/c/', 'Who pays', 'Credit and badges: a university says who pays, and how to hold a card.'),
    place('/check/', 'Checklist', '', { group: 'tool', aliases: ['help me decide'] }),
  ],
  {
    questions: [{ question: 'Does a certificate run out?', answer: 'Seldom.', to: '/b/#later' }],
    synonyms: [['cost', 'price', 'fee']],
    brands: [{ name: 'Udacity', aliases: [], leads: ['/b/'] }],
  },
);
const guide = await openGuide(JSON.parse(JSON.stringify(index)) as typeof index, terms);
const loaded = { guide };
const shown = (query: string) =>
  answersFor(questionOf(query, guide), loaded, 'missing').groups.flatMap(({ results }) =>
    results.map((one) => one.address),
  );

describe('honest nothing', () => {
  const about = (query: string) => questionOf(query, guide).about;

  test('up to three words must all stand on one page', () => {
    expect(about('university degree years')).not.toBe('no');
    expect(about('ssl certificate error')).toBe('no');
    expect(about('errors university')).toBe('no');
    expect(about('asdfghjkl')).toBe('no');
    expect(about('')).toBe('no');
  });

  test('from four words on, 60 per cent are enough', () => {
    expect(about('how many years of full study is a degree with sheepskin')).toBe('yes');
    expect(about('degree sheepskin parchment vellum')).toBe('no');
  });

  test('general words, and what the whole guide is about, need stand nowhere', () => {
    expect(about('how do I find the price of a micro-credential')).toBe('yes');
  });

  test('a name and a plain word side by side must be said in one breath', () => {
    const question = questionOf('credit card', guide);
    expect(question.about).toBe('perhaps');
    expect(isSpokenOf(question, new Map([['/c/', 'Credit counts. Pay by card.']]))).toBe(false);
    expect(isSpokenOf(question, new Map([['/c/', 'Pay. Your credit is on a card. Done.']]))).toBe(true);
    expect(about('certificate price')).toBe('perhaps');
    expect(about('price of a certificate')).toBe('yes');
  });

  test('four bare words must be said in one section', () => {
    const question = questionOf('degree study years full sheepskin', guide);
    expect(question.about).toBe('perhaps');
    expect(isSpokenOf(question, new Map([['/b/', 'A degree. Years of study.']]))).toBe(true);
    expect(isSpokenOf(question, new Map([['/b/', 'A degree. Years ago.']]))).toBe(false);
  });

  test('a number need not be said', () => expect(about('price of 6 certificates')).toBe('yes'));

  test('words that every object has are not in it', () => {
    for (const word of ['constructor', '__proto__', 'toString']) expect(about(word)).toBe('no');
  });

  test('what is near is said: the terms named, and pages that say some of it', () => {
    const { groups, near } = answersFor(questionOf('ssl certificate error', guide), loaded, 'missing');
    expect(groups).toEqual([]);
    expect(near.terms.map(({ address }) => address)).toEqual(['/terms/certificate/']);
    expect(near.pages.map(({ address }) => address)).toContain('/a/');
  });
});

describe('the first answer', () => {
  test.each([
    ['price', '/a/'],
    ['expensive', '/a/'],
    ['renewals', '/b/'],
    ['does a certificate run out', '/b/#later'],
    ['help me decide', '/check/'],
    ['udacity', '/b/'],
    ['badge', undefined],
  ])('"%s" leads to %s', (query, address) => expect(shown(query)[0]).toBe(address ?? '/terms/digital-badge/'));

  test('a heading leads to its section', () => {
    const { groups } = answersFor(questionOf('hidden part', guide), loaded, 'missing');
    expect(groups[0]?.results[0]).toMatchObject({ address: '/a/', section: { address: '/a/#the-hidden-part' } });
  });

  test('what the full text says decides between pages that are equal otherwise', () => {
    const question = questionOf('university', guide);
    const by = (address: string) => ({ scores: new Map([[address, [5]]]), texts: new Map<string, string>() });
    const first = (address: string) => answersFor(question, loaded, by(address)).groups[0]?.results[0]?.address;
    expect([first('/b/'), first('/c/')]).toEqual(['/b/', '/c/']);
  });

  test('providers are not rated', () => {
    const { groups } = answersFor(questionOf('udacity', guide), loaded, 'missing');
    expect(groups[0]?.name).toBe('We do not rate providers. This is where the guide speaks of Udacity');
  });

  test('two words set side by side lead to their page, then to both, whatever else is asked', () => {
    const addresses = shown('certificate or credit which is cheaper at a university');
    expect(addresses.slice(0, 3)).toEqual(['/compare/certificate-vs-credit/', '/terms/certificate/', '/terms/credit/']);
  });

  test('no page is shown twice', () => {
    const pages = shown('does a certificate run out').map((address) => address.replace(/#.*/, ''));
    expect(new Set(pages).size).toBe(pages.length);
  });
});

test('no query makes it throw', () => {
  const meant = fc.constantFrom(
    ...'certificate badges credit udacity vs or what price 6 constructor __proto__'.split(' '),
  );
  const anyQuery = fc.array(fc.oneof(meant, anyText()), { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(anyQuery, (query) => void shown(query)),
    runs(40),
  );
});
