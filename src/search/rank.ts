import type { Guide, Phrase } from './guide.ts';
import type { Place } from './guide-index.ts';
import { stemOf } from '../text/stem.ts';
import type { Meaning } from './understand.ts';

/** One way to say something: words that must all be there, and how well that serves. */
interface Way extends Phrase {
  worth: number;
}

/** One thing the query asks for. */
export interface Token {
  /** The ways in which a text may say it. */
  ways: Way[];
  /** The places that say it. */
  at: ReadonlySet<number>;
  /** The rarer in the guide, the heavier. */
  weight: number;
  /** Is it a name that the guide explains? */
  named: boolean;
  /** Is it a name, or what some page is about? */
  topic: boolean;
  /** A word so general that nothing fails for want of it? */
  general: boolean;
}

/** A page with how well it answers; `section` where one of its sections answers best. */
export interface Ranked {
  place: Place;
  section?: Place['sections'][number];
  score: number;
}

/** A question of the guide, and how like the query is to it. */
export interface Asked {
  question: string;
  answer: string;
  to: string;
  likeness: number;
}

export const synonymWorth = 0.8;
const beginningWorth = 0.7;
const generalWeight = 0.3;

/** The places that hold all of some stems. */
function holding([first = '', ...others]: readonly string[], { placesOf }: Guide): number[] {
  return [...placesOf(first)].filter((place) => others.every((stem) => placesOf(stem).has(place)));
}

/** A weight by how many of all places say something: the inverse document frequency of BM25. */
function rarity(places: number, { places: { length } }: Guide): number {
  return Math.log(1 + (length - places + 0.5) / (places + 0.5));
}

function phraseOf(text: string, { stemsOf }: Guide): Phrase {
  return { text, stems: stemsOf(text) };
}

/** Is it the same phrase? */
function same(stems: readonly string[]) {
  return (phrase: Phrase) =>
    phrase.stems.length === stems.length && phrase.stems.every((stem, at) => stem === stems[at]);
}

/**
 * What a query asks for, one token a part. A term is said by its name or as it was typed, a provider also by the pages
 * it leads to; a word by itself and by its synonyms; a last word that the guide does not use may be the beginning of
 * one that it does.
 */
export function tokensOf({ parts }: Meaning, guide: Guide): Token[] {
  const tokens: Token[] = [];
  const { names } = guide;
  const stemsOf = (from: number, size: number) =>
    parts.slice(from, from + size).flatMap(({ words }) => words.map(stemOf));
  const groupsOf = (stems: readonly string[]) => guide.synonyms.filter((group) => group.some(same(stems)));
  for (let at = 0; at < parts.length;) {
    // The longest run of words, from here on, that has synonyms.
    const size = [3, 2].find((size) => groupsOf(stemsOf(at, size)).length > 0) ?? 1;
    const stems = stemsOf(at, size);
    const taken = parts.slice(at, at + size);
    const term = size === 1 ? names.terms.find(({ id }) => id === taken[0]?.term) : undefined;
    const brand = size === 1 ? names.brands?.find(({ name }) => name === taken[0]?.brand) : undefined;
    at += size;
    const words = taken.flatMap((part) => part.words);
    const ways: Way[] = [
      { text: words.join(' '), stems, worth: 1 },
      ...(term ? [{ ...phraseOf(term.name, guide), worth: 1 }] : []),
      ...(term?.aliases ?? []).map((alias) => ({ ...phraseOf(alias, guide), worth: synonymWorth })),
      ...groupsOf(stems).flatMap((group) => group.map((phrase) => ({ ...phrase, worth: synonymWorth }))),
    ];
    const [word = ''] = words;
    if (at >= parts.length && words.length === 1 && word.length > 2) {
      if (ways.every(({ stems }) => holding(stems, guide).length === 0)) {
        ways.push(...guide.stemsFrom(word).map((stem) => ({ text: word, stems: [stem], worth: beginningWorth })));
      }
    }
    const leads = guide.places.flatMap(({ address }, place) => (brand?.leads.includes(address) ? [place] : []));
    const places = new Set([...ways.flatMap(({ stems }) => holding(stems, guide)), ...leads]);
    const named = Boolean(term ?? brand);
    const general = term?.id === names.subject || taken.every((part) => part.general);
    // A number need not be said, but a page that says it is the likelier.
    const isNumber = stems.every((stem) => /^\d+$/.test(stem));
    tokens.push({
      ways,
      at: places,
      general: general || isNumber,
      weight: rarity(places.size, guide) * (general ? generalWeight : 1),
      named,
      topic: named || ways.some(({ stems }) => stems.every((stem) => guide.topics.has(stem))),
    });
  }
  return tokens;
}

/** How many of some things asked for must be said in one place: of up to three all, of more 60 per cent. */
export function leastOf(needed: readonly unknown[]): number {
  return needed.length <= 3 ? needed.length : Math.ceil(needed.length * 0.6);
}

/**
 * Is anything here about the query? A few foreign words in a short query change its subject, in a long one they need
 * not: one page must say all of up to three things asked for, from four on 60 per cent.
 * @param bare does the query consist of those things alone, without a word that joins or asks?
 * @returns `perhaps` where the text must say them closer together: where a word is what no page is about, and where
 * names and plain words stand bare side by side and may be one thing of another kind. "Credit" and "card" both stand on
 * a page; it is not about credit cards.
 */
export function isAbout(tokens: readonly Token[], bare: boolean, guide: Guide): 'yes' | 'perhaps' | 'no' {
  const needed = telling(tokens);
  if (needed.length === 0) return 'no';
  const least = leastOf(needed);
  const said = guide.places.some((_, place) => needed.filter(({ at }) => at.has(place)).length >= least);
  if (!said) return 'no';
  if (needed.length === 1) return 'yes';
  if (needed.length > 3) return bare ? 'perhaps' : 'yes';
  const isCompound = bare && new Set(needed.map(({ named }) => named)).size > 1;
  return isCompound || needed.some(({ topic }) => !topic) ? 'perhaps' : 'yes';
}

/** The tokens that a page must say to be about a query: all but general ones, unless there are no others. */
export function telling(tokens: readonly Token[]): readonly Token[] {
  const some = tokens.filter(({ general }) => !general);
  return some.length > 0 ? some : tokens;
}

/** How alike a query and a phrase are, from 0 to 1: the cosine of their words, weighted by rarity. */
function likeness(tokens: readonly Token[], phrase: string, guide: Guide): number {
  const all = guide.sayingOf(phrase);
  let shared = 0;
  let said = 0;
  const used = new Set<string>();
  for (const { ways, weight } of tokens) {
    let best: Way | undefined;
    for (const way of ways) {
      if (way.worth > (best?.worth ?? 0) && way.stems.length > 0 && way.stems.every((stem) => all.has(stem)))
        best = way;
    }
    if (!best) continue;
    for (const stem of best.stems) used.add(stem);
    shared += best.worth * weight ** 2;
    said += weight ** 2;
  }
  if (shared === 0) return 0;
  for (const stem of all) if (!used.has(stem)) said += rarity(guide.placesOf(stem).size, guide) ** 2;
  const wanted = tokens.reduce((sum, { weight }) => sum + weight ** 2, 0);
  return shared / Math.sqrt(wanted * said);
}

/** What share of the query, by weight, a place says. */
function coverage(tokens: readonly Token[], place: number): number {
  const sum = (some: readonly Token[]) => some.reduce((all, { weight }) => all + weight, 0);
  return sum(tokens.filter(({ at }) => at.has(place))) / sum(tokens);
}

/** How much each sign of an answer counts, each where the judged queries gain most: `npm run weights`. */
export const weights = { title: 1, heading: 0.5, line: 0.4, text: 1.5, term: 0.7 };

/** What the full text says of a query: for each address, how well it says each token; 0 for not at all. */
export type TextScores = ReadonlyMap<string, readonly number[]>;

/** The question of the guide that is most like the query. */
export function askedOf(tokens: readonly Token[], guide: Guide): Asked | undefined {
  return guide.questions
    .map((one) => ({ ...one, likeness: likeness(tokens, one.question, guide) }))
    .sort((a, b) => b.likeness - a.likeness)[0];
}

/** How well one stretch of text says the whole query. The root keeps one word said often from outweighing all others. */
function saying(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + Math.sqrt(score), 0);
}

/** How well the full text of a place says a query: its best stretch, and all its stretches together. */
function textOf({ address, sections }: Place, text: TextScores): { score: number; section: number } {
  const stretches = [address, ...sections.map(({ id }) => `${address}#${id}`)].map((at) => text.get(at) ?? []);
  const each = stretches.map(saying);
  const best = Math.max(...each);
  const most: number[] = [];
  for (const some of stretches) some.forEach((one, at) => (most[at] = Math.max(one, most[at] ?? 0)));
  return { score: best + saying(most), section: each.indexOf(best) - 1 };
}

/**
 * The pages of the guide that answer a query, best first.
 * @param text what the full text says; without it only titles and headings count
 * @param least what share of the query, by weight, a page must say
 */
export function rank(tokens: readonly Token[], guide: Guide, text: TextScores = new Map(), least = 0.5): Ranked[] {
  const texts = guide.places.map((place) => textOf(place, text));
  const most = Math.max(1, ...texts.map(({ score }) => score));
  return guide.places
    .flatMap((place, nth): Ranked[] => {
      // The few words of a term's page would outweigh a chapter that answers at length.
      const said = ((texts[nth]?.score ?? 0) / most) * (place.group === 'term' ? weights.term : 1);
      if (coverage(tokens, nth) < least && said < least) return [];
      const named = Math.max(...[place.title, ...place.aliases].map((phrase) => likeness(tokens, phrase, guide)));
      const headings = place.sections.map(({ title }) => likeness(tokens, title, guide));
      const heading = Math.max(0, ...headings);
      const phrases = Math.max(named * weights.title, heading * weights.heading);
      const score = phrases + likeness(tokens, place.line, guide) * weights.line + said * weights.text;
      const section = place.sections[heading > named ? headings.indexOf(heading) : (texts[nth]?.section ?? -1)];
      return [{ place, ...(section && { section }), score }];
    })
    .sort((a, b) => b.score - a.score);
}
