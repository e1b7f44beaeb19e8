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
