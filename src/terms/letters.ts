import type { Entry } from '../schemas/entry.ts';
import type { Term } from '../schemas/term.ts';

/** The terms by the first letter of their name, letters and names in alphabetical order. */
export function lettersOf(terms: readonly Entry<Term>[]) {
  const sorted = terms.toSorted((a, b) => a.data.name.localeCompare(b.data.name, 'en'));
  return [...Map.groupBy(sorted, ({ data }) => data.name.charAt(0).toUpperCase())].map(([letter, some]) => ({
    letter,
    terms: some,
  }));
}
