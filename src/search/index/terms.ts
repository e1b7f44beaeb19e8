import { pairsIn } from '../../content/derived.ts';
import type { Library } from '../../content/library.ts';
import { kindsOf } from '../../terms/pairs.ts';
import type { PairsIndex, TermsIndex } from '../terms-index.ts';

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
  const { relations, differ, hardly } = library.records.kinds;
  return {
    written: Object.fromEntries(
      pairsIn(library).flatMap(({ id, verdict, written }) => (written ? [[id, verdict] as const] : [])),
    ),
    kinds: Object.fromEntries(
      kindsOf(library.terms).map(({ id, one, nature, gist, answers }) => [id, { one, nature, gist, answers }]),
    ),
    relations: { relations, differ, hardly },
  };
}
