import distance from 'damerau-levenshtein';
import { keyOf, stemOf, wordsOf } from './normalise.ts';
import type { TermsIndex } from './terms-index.ts';

/** What a query means, as far as the words of the guide go. */
export interface Meaning {
  /** The ids of the terms it names, in its order, each once. */
  terms: string[];
  /** The pairs among those terms that have a page, each in alphabetical order of ids. */
  pairs: [first: string, second: string][];
  /** The query as corrected; absent where nothing was taken for a misspelling. */
  corrected?: string;
  /** The content words no term accounts for: what only the full text can answer. */
  rest: string[];
  /** The content words, for the full text: without joining words and question words. */
  content: string[];
}

/** A query is cut here: what is longer was not typed by somebody looking for a word. */
export const longestQuery = 200;
const longestName = 5;

/** Words that join or ask, and say nothing about the subject. */
const joining = new Set(
  (
    'a about am an and any are as at be been between by can compare compared comparison could difference differences ' +
    'differ different do does explain explained for from get has have how i if in into is it its like look looks ' +
    'many me mean meaning means much my of on one or put say says should so tell than that the their them there these they this to v versus vs was we what whats ' +
    'when where which who why will with would you your'
  ).split(' '),
);

type Names = Map<string, string>;

/** Every name of every term by its key. */
function namesOf({ terms }: TermsIndex): Names {
  const names: Names = new Map();
  for (const { id, name, aliases } of terms) {
    for (const one of [name, id, ...aliases]) {
      if (!names.has(keyOf(one))) names.set(keyOf(one), id);
    }
  }
  return names;
}

/** How many slips a word of this length may hold: one from four letters, two from eight. */
function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * The key nearest to a misspelt one: within the slips allowed, with the same first letter; else `undefined`.
 * A short word that only continues a name, or stops short of it, is another word: "badger" is no badge.
 */
function nearest(key: string, names: Names): string | undefined {
  let best: string | undefined;
  let fewest = slipsAllowed(key.length) + 1;
  for (const name of names.keys()) {
    if (name[0] !== key[0] || Math.abs(name.length - key.length) >= fewest) continue;
    if (key.length < 8 && (key.startsWith(name) || name.startsWith(key))) continue;
    const { steps } = distance(key, name);
    if (steps < fewest) [best, fewest] = [name, steps];
  }
  return best;
}

interface Span {
  from: number;
  to: number;
  id: string;
  /** The name it was corrected to, where it was misspelt. */
  corrected?: string;
}

/**
 * The spans of words that name a term. The longest come first, and among those of one length exact names before
 * misspelt ones; a misspelt one must hold a word that stands in no name.
 */
function spansOf(words: readonly string[], index: TermsIndex): Span[] {
  const names = namesOf(index);
  const inNames = new Set(index.terms.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsOf).map(keyOf)));
  const isJoining = (word: string) => joining.has(word);

  const exact = (some: readonly string[]): Omit<Span, 'from' | 'to'> | undefined => {
    const id = some.every(isJoining) ? undefined : names.get(keyOf(some.join(' ')));
    return id === undefined ? undefined : { id };
  };
  const misspelt = (some: readonly string[]): Omit<Span, 'from' | 'to'> | undefined => {
    if (some.some(isJoining) || some.every((word) => inNames.has(keyOf(word)))) return undefined;
    const key = nearest(keyOf(some.join(' ')), names);
    const id = key && names.get(key);
    const term = index.terms.find((one) => one.id === id);
    if (!key || !term) return undefined;
    const spelt = [term.name, ...term.aliases].find((one) => keyOf(one) === key) ?? term.name;
    return { id: term.id, corrected: spelt.toLowerCase() };
  };

  const spans: Span[] = [];
  const isTaken = (from: number, to: number) => spans.some((span) => span.from < to && from < span.to);
  for (let size = Math.min(longestName, words.length); size > 0; size -= 1) {
    for (const find of [exact, misspelt]) {
      for (let from = 0; from + size <= words.length; from += 1) {
        const found = isTaken(from, from + size) ? undefined : find(words.slice(from, from + size));
        if (found) spans.push({ from, to: from + size, ...found });
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
      .filter((b) => (isKind(a) && isKind(b)) || index.pairs.some(({ first, second }) => first === a && second === b))
      .map((b): [string, string] => [a, b]),
  );
}

/**
 * Understands a query from the names, spellings and pairs of the guide's terms alone.
 * Joining words ("vs", "or", "difference between") never count as content. Never throws, on any text.
 * @param query what was typed; what goes beyond `longestQuery` characters is ignored
 */
export function understand(query: string, index: TermsIndex): Meaning {
  const words = wordsOf(query.slice(0, longestQuery));
  const spans = spansOf(words, index);
  const terms = [...new Set(spans.map(({ id }) => id))];
  const covered = (at: number) => spans.some(({ from, to }) => from <= at && at < to);
  const isContent = (word: string) => !joining.has(word);
  const corrections = spans.filter(({ corrected }) => corrected);
  const respelt = words.flatMap((word, at) => {
    const span = corrections.find(({ from, to }) => from <= at && at < to);
    if (!span) return [word];
    return span.from === at && span.corrected ? [span.corrected] : [];
  });
  return {
    terms,
    pairs: pairsAmong(terms, index),
    ...(corrections.length > 0 && { corrected: respelt.join(' ') }),
    rest: words.filter((word, at) => isContent(word) && !covered(at)),
    content: wordsOf(respelt.join(' ')).filter(isContent),
  };
}

/** The stems of words, as the vocabulary files them. */
export function stemsOf(words: readonly string[]): string[] {
  return [...new Set(words.map(stemOf))];
}
