import distance from 'damerau-levenshtein';
import { comparing, general, joining } from './joining.ts';
import { keyOf, singular, wordsOf } from '../text/normalise.ts';
import type { Names, TermsIndex } from './terms-index.ts';

/** A stretch of the query: a name the guide knows, or one word. Joining words are no part. */
interface Part {
  /** The words as typed, in the spelling taken for right. */
  words: string[];
  /** The id of the term they name. */
  term?: string;
  /** The name of the provider they name. */
  brand?: string;
  /** A word so general that nothing fails for want of it. */
  general?: true;
  /** Set beside the part before it, by a word that compares. */
  compared?: true;
}

/** What a query means, as far as the words of the guide go. */
export interface Meaning {
  /** What the query consists of, in its order. */
  parts: Part[];
  /** The ids of the terms it names, in its order, each once. */
  terms: string[];
  /** The names of the providers it names. */
  brands: string[];
  /** The pairs among those terms that have a page, each in alphabetical order of ids; two set side by side first. */
  pairs: [first: string, second: string][];
  /** Are two terms that have a page set side by side: "a or b", "a vs b", "is a better than b"? */
  joined: boolean;
  /** Terms of which the end of the query is the beginning: what a reader may be about to type. */
  starting: string[];
  /** The query as corrected; absent where nothing was taken for a misspelling. */
  corrected?: string;
  /** Do names account for the whole query, but for words that join? */
  complete: boolean;
  /** Has the query no word that joins or asks? */
  bare: boolean;
}

/** What is known of plain words, once the guide's own are loaded. */
export interface Speller {
  /** Does the guide use this word? */
  knows: (word: string) => boolean;
  /** Words that pages are about, for the misspelt to be taken for. */
  words: ReadonlySet<string>;
}

/** A query is cut here: what is longer was not typed by somebody looking for a word. */
export const longestQuery = 200;
const longestName = 5;

/** Shorter names of providers are no misspelt words: each is one slip from some other word. */
const leastBrand = 6;
const mostStarting = 4;

interface Named {
  /** As the guide spells it. */
  spelt: string;
  term?: string;
  brand?: string;
}
type ByKey = Map<string, Named>;

interface Known {
  names: ByKey;
  /** The keys that a misspelt name may be taken for. */
  targets: string[];
  /** The key of every word that stands in a name. */
  inNames: Set<string>;
}
const knownTerms = new WeakMap<Names['terms'], Known>();
const known = new WeakMap<Names, Known>();

/** Some names added to those known before; what was a name stays what it was. */
function adding(before: Known, more: readonly Named[]): Known {
  const names = new Map(before.names);
  const inNames = new Set(before.inNames);
  const targets = [...before.targets];
  for (const named of more) {
    const key = keyOf(named.spelt);
    for (const word of wordsOf(named.spelt)) inNames.add(keyOf(word));
    if (names.has(key)) continue;
    names.set(key, named);
    if (named.brand === undefined || key.length >= leastBrand) targets.push(key);
  }
  return { names, targets, inNames };
}

/**
 * Every name of every term and provider by its key. A term's name goes before a provider's. Made once for an index:
 * whoever has time to spare may ask for it before the first query comes.
 */
export function namesIn(index: Names): Known {
  const before = known.get(index);
  if (before) return before;
  const terms =
    knownTerms.get(index.terms) ??
    adding(
      { names: new Map(), targets: [], inNames: new Set() },
      index.terms.flatMap(({ id, name, aliases }) => [name, id, ...aliases].map((spelt) => ({ spelt, term: id }))),
    );
  knownTerms.set(index.terms, terms);
  const brands = (index.brands ?? []).flatMap(({ name, aliases }) =>
    [name, ...aliases].map((spelt) => ({ spelt, brand: name })),
  );
  const result = adding(terms, brands);
  known.set(index, result);
  return result;
}

/** How many slips a word of this length may hold: one from four letters, two from eight. */
function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * The nearest of some words to a misspelt one: within the slips allowed, with the same first letter; else `undefined`.
 * A short word that only continues another, or stops short of it, is another word: "badger" is no badge.
 */
function nearest(key: string, words: Iterable<string>, slips = slipsAllowed(key.length)): string | undefined {
  let best: string | undefined;
  let fewest = slips + 1;
  for (const word of words) {
    if (word[0] !== key[0] || Math.abs(word.length - key.length) >= fewest) continue;
    if (key.length < 8 && (key.startsWith(word) || word.startsWith(key))) continue;
    const { steps } = distance(key, word);
    if (steps < fewest) [best, fewest] = [word, steps];
  }
  return best;
}

interface Span extends Named {
  from: number;
  to: number;
  misspelt: boolean;
}

/** Until the guide's own words are known, a shorter one is not taken for a misspelt name: it may be one of them. */
const surelyMisspelt = 6;

/**
 * The spans of words that are a name. The longest come first, and among those of one length exact names before
 * misspelt ones; a misspelt one must hold a word that stands in no name, and a single word must be none of the guide's.
 */
function spansOf(
  words: readonly string[],
  { names, targets, inNames }: Known,
  mend: boolean,
  speller?: Speller,
): Span[] {
  const isJoining = (word: string | undefined) => joining.has(word ?? '');
  const exact = (some: readonly string[]) => (some.every(isJoining) ? undefined : names.get(keyOf(some.join(' '))));
  const misspelt = (some: readonly string[]) => {
    if (!mend || isJoining(some[0]) || isJoining(some.at(-1))) return undefined;
    const [word = '', ...others] = some;
    const key = keyOf(some.join(' '));
    const unknown = some.filter((word) => !inNames.has(keyOf(word)) && !joining.has(word));
    if (unknown.length === 0) return undefined;
    if (others.length === 0 && (speller ? speller.knows(word) : key.length < surelyMisspelt)) return undefined;
    // No more slips than its unknown words may hold: "leather wallet" is no learner wallet.
    const slips = unknown.reduce((sum, { length }) => sum + slipsAllowed(length), 0);
    return names.get(nearest(key, targets, Math.min(slips, slipsAllowed(key.length))) ?? '');
  };

  const spans: Span[] = [];
  const isTaken = (from: number, to: number) => spans.some((span) => span.from < to && from < span.to);
  for (let size = Math.min(longestName, words.length); size > 0; size -= 1) {
    for (const find of [exact, misspelt]) {
      for (let from = 0; from + size <= words.length; from += 1) {
        const found = isTaken(from, from + size) ? undefined : find(words.slice(from, from + size));
        if (found) spans.push({ from, to: from + size, misspelt: find === misspelt, ...found });
      }
    }
  }
  return spans.sort((a, b) => a.from - b.from);
}

/** Every two of some terms that have a page of their own: two kinds of credential, or two compared by hand. */
function pairsAmong(ids: readonly string[], index: TermsIndex): [string, string][] {
  const isKind = (id: string) => index.terms.some((term) => term.id === id && term.kind);
  const sorted = ids.toSorted();
  return sorted.flatMap((a, at) =>
    sorted
      .slice(at + 1)
      .filter((b) => (isKind(a) && isKind(b)) || index.pairs.includes(`${a}-vs-${b}`))
      .map((b): [string, string] => [a, b]),
  );
}

/** The pairs among terms that are set side by side, with nothing between them but general words. */
function pairsJoined(parts: readonly Part[], index: TermsIndex): [string, string][] {
  const telling = parts.filter(({ general }) => !general);
  return telling.flatMap(({ term, compared }, at) => {
    const before = telling[at - 1]?.term;
    return compared && term !== undefined && before !== undefined ? pairsAmong([before, term], index) : [];
  });
}

/**
 * The terms a name of which begins with the last words typed: the more words fit, the nearer; then those whose own name
 * it is, and the shorter names.
 */
function startingWith(words: readonly string[], { names }: Known, index: TermsIndex): string[] {
  const own = new Set(index.terms.map(({ name }) => keyOf(name)));
  for (let size = Math.min(longestName, words.length); size > 0; size -= 1) {
    const tail = words.slice(-size);
    const key = keyOf(tail.join(' '));
    if (key.length < 2 || joining.has(tail[0] ?? '')) continue;
    const found = [...names]
      .filter(([name, { term }]) => term !== undefined && name.startsWith(key))
      .sort(([a], [b]) => Number(own.has(b)) - Number(own.has(a)) || a.length - b.length)
      .map(([, { term }]) => term ?? '');
    if (found.length > 0) return [...new Set(found)].slice(0, mostStarting);
  }
  return [];
}

/**
 * Understands a query from the names, spellings and pairs of the guide's terms.
 * Joining words ("vs", "or", "difference between") never count as content. Never throws, on any text.
 * @param query what was typed; what goes beyond `longestQuery` characters is ignored
 * @param mend take unknown words for misspelt ones? Not where the reader asked for the query as it was typed
 * @param speller knows plain words too; without it only names are mended
 */
export function understand(query: string, index: Names, mend = true, speller?: Speller): Meaning {
  const words = wordsOf(query.slice(0, longestQuery));
  const names = namesIn(index);
  const spans = spansOf(words, names, mend, speller);
  const corrections: string[] = [];
  const parts: Part[] = [];
  const respelt: string[] = [];
  // Has a word that compares come since the last part?
  let compares = false;
  const add = (part: Part) => {
    parts.push({ ...part, ...(compares && { compared: true }) });
    compares = false;
  };
  for (let at = 0; at < words.length;) {
    const span = spans.find(({ from }) => from === at);
    const word = words[at] ?? '';
    at = span ? span.to : at + 1;
    if (span) {
      const { term, brand, misspelt, spelt } = span;
      const typed = words.slice(span.from, span.to);
      const right = misspelt ? wordsOf(spelt) : typed;
      if (misspelt) corrections.push(spelt);
      respelt.push(misspelt ? spelt.toLowerCase() : typed.join(' '));
      add({ words: right, ...(term !== undefined && { term }), ...(brand !== undefined && { brand }) });
    } else if (joining.has(word)) {
      compares ||= comparing.has(word);
      respelt.push(word);
    } else {
      // The last word may be one that is still being typed.
      const unknown = mend && speller && !speller.knows(word) && !(at === words.length && begins(word, speller));
      const nearby = unknown ? nearest(word, [...speller.words].map(singular)) : undefined;
      const better = nearby === singular(word) ? undefined : nearby;
      if (better !== undefined) corrections.push(better);
      respelt.push(better ?? word);
      add({ words: [better ?? word], ...(general.has(word) && { general: true }) });
    }
  }
  const once = <T>(values: (T | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))];
  const terms = once(parts.map(({ term }) => term));
  const joined = pairsJoined(parts, index);
  const brands = once(parts.map(({ brand }) => brand));
  return {
    parts,
    terms,
    brands,
    pairs: [...joined, ...pairsAmong(terms, index).filter(([a, b]) => !joined.some(([c, d]) => a === c && b === d))],
    joined: joined.length > 0,
    starting: startingWith(words, names, index).filter((id) => !terms.includes(id)),
    ...(corrections.length > 0 && { corrected: respelt.join(' ') }),
    bare: !words.some((word) => joining.has(word)),
    complete: terms.length + brands.length > 0 && parts.every(({ term, brand }) => term ?? brand),
  };
}

/** Could this be the beginning of one of the guide's words? */
function begins(word: string, { words }: Speller): boolean {
  return word.length > 1 && [...words].some((one) => one.startsWith(word));
}
