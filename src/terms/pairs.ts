import { pairId } from '../addresses.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Comparison, Reason } from '../schemas/comparison.ts';
import type { Kinds } from '../schemas/kinds.ts';
import type { Attributes, Term } from '../schemas/term.ts';
import { inSentence } from '../text/naming.ts';
import { attributeRows, notStated, valuedRows } from '../schemas/term-words.ts';
import { betterWhen, neitherServes, verdictLine, type Kind, type Need } from './verdict.ts';

/** What one kind of credential answers in one row. */
type Answer = Attributes[keyof Attributes];

export interface Row {
  key: (typeof attributeRows)[number][0];
  question: string;
  first: Answer;
  second: Answer;
  /**
   * `alike`: both give the same yes, sometimes or no. `unknown`: nobody we read says, for either.
   * Everything else differs, or is said in words that have to be read.
   */
  how: 'differs' | 'alike' | 'unknown';
}

/** The rows in which two kinds of credential are set side by side. */
export function rowsOf({ attributes: a }: Kind, { attributes: b }: Kind): Row[] {
  const stated = (answer: Answer) => answer.text !== notStated;
  // What each of them is stands in the verdict.
  const rows = attributeRows.filter(([key]) => key !== 'what');
  return rows.map(([key, question]) => {
    const [first, second] = [a[key], b[key]];
    if (!stated(first) && !stated(second)) return { key, question, first, second, how: 'unknown' };
    const alike = stated(first) && stated(second) && 'value' in first && 'value' in second;
    return { key, question, first, second, how: alike && first.value === second.value ? 'alike' : 'differs' };
  });
}

/**
 * The kinds of credential among the terms: those with words for it and every row.
 * @returns in alphabetical order of ids
 */
export function kindsOf(terms: readonly Entry<Term>[]): Kind[] {
  return terms
    .flatMap(({ id, data: { name, one, kind, attributes } }): Kind[] => {
      if (!kind || !attributes || attributeRows.some(([key]) => attributes[key] === undefined)) return [];
      const rows = attributes as Attributes;
      const answers = Object.fromEntries(valuedRows.map((row) => [row, rows[row].value])) as Kind['answers'];
      return [{ id, name, one, ...kind, answers, attributes: rows }];
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the page on two terms says. */
export interface Pair {
  id: string;
  /** In alphabetical order of ids. */
  terms: readonly [Entry<Term>, Entry<Term>];
  verdict: string;
  /** When the first is the better choice, and when the second is. */
  first: readonly Reason[];
  second: readonly Reason[];
  /** When neither will do: in words, or by the needs that neither serves. */
  neither: string | (Need & { look: string })[];
  sources: readonly string[];
  reviewed: Date;
  /** Are its words written by hand? Those are the pairs that people confuse. */
  written: boolean;
  /** Shown where only a few pairs are. */
  often: boolean;
}

/** "Digital badge or nanodegree?", in three parts: the page sets the "or" in italics. */
export function pairTitle([first, second]: Pair['terms']): [string, string, string] {
  return [first.data.name, 'or', `${inSentence(second.data.name)}?`];
}

/** What the pairs are worked out from. */
export interface Compared {
  terms: readonly Entry<Term>[];
  comparisons: readonly Entry<Comparison>[];
  records: { kinds: Kinds };
}

/**
 * Every pair the guide has a page for: each two kinds of credential, and what else has been compared by hand.
 * Words written by hand come before those worked out.
 * @returns in alphabetical order of ids
 */
export function pairsOf({ terms, comparisons, records: { kinds } }: Compared): Pair[] {
  const termOf = new Map(terms.map((term) => [term.id, term]));
  const pairs = new Map<string, Pair>();
  const all = kindsOf(terms);
  for (const [at, a] of all.entries()) {
    for (const b of all.slice(at + 1)) {
      const [one, other] = [termOf.get(a.id), termOf.get(b.id)];
      if (!one || !other) continue;
      const id = pairId(a.id, b.id);
      pairs.set(id, {
        id,
        terms: [one, other],
        verdict: verdictLine(a, b, kinds),
        first: betterWhen(a, b).map((text) => ({ text })),
        second: betterWhen(b, a).map((text) => ({ text })),
        neither: neitherServes(a, b, kinds),
        sources: [],
        reviewed: one.data.reviewed < other.data.reviewed ? one.data.reviewed : other.data.reviewed,
        written: false,
        often: false,
      });
    }
  }
  for (const { id, data } of comparisons) {
    const [one, other] = data.terms.map((term) => termOf.get(term));
    if (!one || !other) continue;
    const { verdict, first, second, neither, sources, reviewed, often = false } = data;
    pairs.set(id, {
      id,
      terms: [one, other],
      verdict,
      first,
      second,
      neither,
      sources,
      reviewed,
      written: true,
      often,
    });
  }
  return [...pairs.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
