import type { Library } from '../library.ts';

/** What the first layer of the search knows. Small enough to fetch when a reader turns to the box. */
export interface TermsIndex {
  terms: {
    id: string;
    name: string;
    definition: string;
    aliases: string[];
    /** Does the word have several meanings, which its page tells apart? */
    several?: true;
  }[];
  pairs: { first: string; second: string; verdict: string }[];
}

/** Makes the first layer's index from the records of terms and pairs. */
export function termsIndex({ terms, comparisons }: Pick<Library, 'terms' | 'comparisons'>): TermsIndex {
  return {
    terms: terms.map(({ id, data }) => ({
      id,
      name: data.name,
      definition: data.definition,
      aliases: data.aliases,
      ...(data.meanings.length > 0 && { several: true as const }),
    })),
    pairs: comparisons.map(
      ({
        data: {
          terms: [first, second],
          verdict,
        },
      }) => ({ first, second, verdict }),
    ),
  };
}
