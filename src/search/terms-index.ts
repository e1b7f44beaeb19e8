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
    /** Does the word have several meanings, which its page tells apart? */
    several?: true;
    /** For a kind of credential: what tells it from the others. Any two of these have a page. */
    kind?: Omit<Told, 'name'>;
  }[];
  /** The pairs whose words are written by hand; all others are worked out from the two kinds. */
  pairs: { first: string; second: string; verdict: string }[];
  relations: Relations;
}

/** Makes the first layer's index from the records of terms and pairs. */
export function termsIndex(library: Library): TermsIndex {
  const { natures, relations, differ, hardly } = library.kinds;
  const kinds = new Map(kindsOf(library.terms).map((kind) => [kind.id, kind]));
  return {
    terms: library.terms.map(({ id, data }) => {
      const kind = kinds.get(id);
      return {
        id,
        name: data.name,
        definition: data.definition,
        aliases: data.aliases,
        ...(data.meanings.length > 0 && { several: true as const }),
        ...(kind && { kind: { one: kind.one, nature: kind.nature, gist: kind.gist, answers: kind.answers } }),
      };
    }),
    pairs: pairsIn(library).flatMap(({ terms: [first, second], verdict, written }) =>
      written ? [{ first: first.id, second: second.id, verdict }] : [],
    ),
    relations: { natures, relations, differ, hardly },
  };
}
