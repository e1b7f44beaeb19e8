import { pairId } from '../addresses.ts';
import { verdictLine } from '../terms/verdict.ts';
import type { Guide } from './guide.ts';
import { namedIn } from './names.ts';
import { stemOf } from '../text/stem.ts';
import {
  askedOf,
  isAbout,
  leastOf,
  rank,
  telling,
  tokensOf,
  type Ranked,
  type TextScores,
  type Token,
} from './rank.ts';
import { tidy, type Group, type Result } from './results.ts';
import { excerptOf, saidIn } from './sentences.ts';
import type { PairsIndex } from './terms-index.ts';
import { understand, type Meaning, type Speller } from './understand.ts';

/** What the guide has to say to a query. */
export interface Answers {
  /** Best first. Empty where nothing in the guide is about the query. */
  groups: Group[];
  /** Where nothing is about the query: the terms it names all the same, and pages that say some of it. */
  near: { terms: readonly Result[]; pages: readonly Result[] };
}

/** The indexes that are loaded. */
export interface Loaded {
  guide: Guide;
  /** Without them a pair has no line of its own yet. */
  pairs?: PairsIndex | undefined;
}

/** What the full text says to a query. */
export interface FullText {
  scores: TextScores;
  /** The text at an address, where it was read. */
  texts: ReadonlyMap<string, string>;
}

/** A query as far as the indexes understand it. */
export interface Question {
  meaning: Meaning;
  tokens: Token[];
  about: 'yes' | 'perhaps' | 'no';
}

/** How like a question of the guide a query must be to be that question: measured on the judged queries. */
const sameQuestion = 0.75;
const mostBest = 3;
/** Pages that answer less than this share as well as the best are left out. */
const leastOfBest = 0.5;
/** What share of the query a page must say to answer it, and to be named where nothing does. */
const leastOfAnswer = 0.5;
const leastOfPartly = 0.01;
/** How many sections are read to find out whether a query is spoken of. */
const mostRead = 8;
const wordsName = 'In the glossary';
const groups = [
  { name: 'In the guide', group: 'guide', most: 5 },
  { name: 'Tools and lists', group: 'tool', most: 2 },
  { name: wordsName, group: 'term', most: 3 },
] as const;
const near: Answers['near'] = { terms: [], pages: [] };

/** What knows how the guide's words are spelt. */
function spellerOf(guide: Guide): Speller {
  return {
    words: guide.words,
    // A long word with an odd ending may only share its stem with one of them: "accredation".
    knows: (word) =>
      guide.words.has(word) ||
      ((word.length < 8 || /(ed|ing|er|s|ly)$/.test(word)) &&
        guide.stemsOf(word).every((stem) => guide.placesOf(stem).size > 0)),
  };
}

/**
 * Understands a query by all that is known of the guide.
 * @param mend take unknown words for misspelt ones? Not where the reader asked for the query as it was typed
 */
export function questionOf(query: string, guide: Guide, mend = true): Question {
  const meaning = understand(query, guide.names, mend, spellerOf(guide));
  const tokens = tokensOf(meaning, guide);
  const onlyBegun = meaning.starting.length > 0 && meaning.parts.length <= 1;
  const isNamed = meaning.complete || meaning.joined || onlyBegun;
  return { meaning, tokens, about: isNamed ? 'yes' : isAbout(tokens, meaning.bare, guide) };
}

/** Does any text that was read speak of the query: say up to three things in one sentence, of more 60 per cent in all? */
export function isSpokenOf({ tokens }: Question, texts: FullText['texts']): boolean {
  const needed = telling(tokens);
  const said = (text: string) =>
    needed.length > 3 ? saidIn(text, needed, stemOf).length : excerptOf(text, needed, stemOf).said;
  return [...texts.values()].some((text) => said(text) >= leastOf(needed));
}

/** The line that settles a pair: written by hand, or worked out as its page does. */
function verdictOf(first: string, second: string, { guide, pairs }: Loaded): string | undefined {
  const written = pairs?.written[pairId(first, second)];
  if (written !== undefined || !pairs) return written;
  const [a, b] = [first, second].map((id) => {
    const [name, kind] = [guide.names.terms.find((one) => one.id === id)?.name, pairs.kinds[id]];
    return name !== undefined && kind && { name, ...kind };
  });
  return a && b ? verdictLine(a, b, pairs.relations) : undefined;
}

/** Where a result leads: to the section that answers, if it is one. */
function addressOf({ place, section }: Ranked): string {
  return section ? `${place.address}#${section.id}` : place.address;
}

/** A page as a result: with a sentence from its text where that was read, else with what it says of itself. */
function placeResult(ranked: Ranked, { tokens }: Question, text: FullText | undefined): Result {
  const { place, section } = ranked;
  const read = text?.texts.get(addressOf(ranked));
  const excerpt = read === undefined ? undefined : excerptOf(read, tokens, stemOf);
  return {
    address: place.address,
    title: place.title,
    line: place.group !== 'term' && excerpt && excerpt.said > 0 ? excerpt.line : [place.line],
    ...(section && { section: { address: addressOf(ranked), title: section.title } }),
  };
}

/** The pages a provider's name leads to. */
function brandGroup({ meaning: { brands } }: Question, { guide }: Loaded): Group {
  const leads = new Set(
    brands.flatMap((name) => guide.names.brands?.find((brand) => brand.name === name)?.leads ?? []),
  );
  const places = [...leads].flatMap((address) => guide.places.find((place) => place.address === address) ?? []);
  return {
    name: `We do not rate providers. This is where the guide speaks of ${brands.join(' and ')}`,
    results: places.map(({ address, title, line }) => ({ address, title, line: [line] })),
  };
}

/** The places that answer, in groups: the best of all, then those of each sort, the sort of the next best first. */
function placesFor({ meaning, tokens, about }: Question, { guide }: Loaded, scores?: TextScores) {
  const share = about === 'no' ? leastOfPartly : leastOfAnswer;
  const ranked = rank(tokens, guide, scores, share).filter(
    ({ place }) => !(meaning.complete && place.group === 'term'),
  );
  const least = (ranked[0]?.score ?? 0) * leastOfBest;
  const best = meaning.complete ? [] : ranked.slice(0, mostBest);
  const sorts = groups.map(({ name, group, most }) => ({
    name,
    places: ranked
      .filter((one) => one.place.group === group && one.score >= least && !best.includes(one))
      .slice(0, most),
  }));
  sorts.sort((a, b) => (b.places[0]?.score ?? 0) - (a.places[0]?.score ?? 0));
  return { best, sorts };
}

/** All of them, but words, which are shown with their definitions. */
function readable({ best, sorts }: ReturnType<typeof placesFor>): Ranked[] {
  return [...best, ...sorts.flatMap(({ places }) => places)].filter(({ place }) => place.group !== 'term');
}

/** The addresses whose texts are shown for a query, or must be read to know whether it is spoken of at all. */
export function toRead(question: Question, loaded: Loaded, scores: TextScores): string[] {
  if (question.about === 'perhaps') {
    const needed = telling(question.tokens).map((token) => question.tokens.indexOf(token));
    const said = (some: readonly number[]) => needed.filter((at) => (some[at] ?? 0) > 0).length;
    const enough = [...scores].filter(([, some]) => said(some) >= leastOf(needed));
    return enough.map(([address]) => address).slice(0, mostRead);
  }
  return readable(placesFor(question, loaded, scores)).map(addressOf);
}

/**
 * Works out what the guide answers to a query, best first.
 * @param text what the full text says. While it is `to come`, only what it cannot change is given; where it is
 * `missing`, the pages are ranked by what they are about
 */
export function answersFor(question: Question, loaded: Loaded, text: FullText | 'to come' | 'missing'): Answers {
  const { meaning, tokens, about } = question;
  const { pair, word, beginning } = namedIn(meaning, loaded.guide.names, (a, b) => verdictOf(a, b, loaded));
  const found = typeof text === 'string' ? undefined : text;
  const results = (some: readonly Ranked[]) => some.map((one) => placeResult(one, question, found));
  const placed = text === 'to come' ? { best: [], sorts: [] } : placesFor(question, loaded, found?.scores);
  if (about === 'no') {
    const terms = [...word.results, ...beginning.results].slice(0, 5);
    return { groups: [], near: { terms, pages: results(readable(placed).slice(0, mostBest)) } };
  }
  // Words that the query names stand among those that answer it.
  const places = placed.sorts.map(({ name, places }) => ({
    name,
    results: [...results(places), ...(name === wordsName && !meaning.complete ? word.results : [])],
  }));
  const brand = brandGroup(question, loaded);
  if (meaning.complete) return { groups: tidy([pair, brand, word, beginning, ...places]), near };
  const asked = askedOf(tokens, loaded.guide);
  const isAsked = asked && asked.likeness >= sameQuestion;
  const sentence: Result[] = isAsked ? [{ address: asked.to, title: asked.question, line: [asked.answer] }] : [];
  const answer: Group = { name: 'Best answers', results: [...sentence, ...results(placed.best)] };
  if (meaning.joined) return { groups: tidy([pair, word, answer, ...places, brand]), near };
  if (text === 'to come') return { groups: tidy([answer]), near };
  return { groups: tidy([answer, ...places, pair, brand, beginning]), near };
}
