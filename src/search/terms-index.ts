import type { Library } from '../library.ts';
import { kindsOf, pairsIn } from '../terms/pairs.ts';
import type { Relations, Told } from '../terms/verdict.ts';

/** What the first layer of the search knows. Small enough to fetch when a reader turns to the box. */
export interface TermsIndex {
  terms: {
    id: string;
    name: string;
    definition: string;
    aliases: string[];
    /** Is it a kind of credential? Any two of these have a page. */
    kind?: true;
  }[];
  /** The ids of the other pairs that have a page. */
  pairs: string[];
  /** The term that the whole guide is about: a page need not name it to answer. */
  subject: string;
}

/** A provider, and the pages that tell what theirs is. */
export interface Brand {
  name: string;
  aliases: string[];
  leads: string[];
}

/** All that has a name: providers are known once the second layer is there. */
export interface Names extends TermsIndex {
  brands?: readonly Brand[];
}

/** The lines that settle the pairs: fetched beside the terms, needed where a query names two. */
export interface PairsIndex {
  /** Pairs whose words are written by hand; all others are worked out from the two kinds. */
  written: Record<string, string>;
  /** What tells one kind of credential from the others. */
  kinds: Record<string, Omit<Told, 'name'>>;
  relations: Relations;
}

/** Makes the first layer's index from the records of terms and pairs. */
export function termsIndex(library: Library): TermsIndex {
  const kinds = new Set(kindsOf(library.terms).map(({ id }) => id));
  return {
    terms: library.terms.map(({ id, data: { name, definition, aliases } }) => ({
      id,
      name,
      definition,
      aliases,
      ...(kinds.has(id) && { kind: true as const }),
    })),
    pairs: pairsIn(library)
      .filter(({ terms }) => terms.some(({ id }) => !kinds.has(id)))
      .map(({ id }) => id),
    subject: library.search.subject,
  };
}

/** Makes the index of the lines that settle the pairs. */
export function pairsIndex(library: Library): PairsIndex {
  const { natures, relations, differ, hardly } = library.kinds;
  return {
    written: Object.fromEntries(
      pairsIn(library).flatMap(({ id, verdict, written }) => (written ? [[id, verdict] as const] : [])),
    ),
    kinds: Object.fromEntries(
      kindsOf(library.terms).map(({ id, one, nature, gist, answers }) => [id, { one, nature, gist, answers }]),
    ),
    relations: { natures, relations, differ, hardly },
  };
}
