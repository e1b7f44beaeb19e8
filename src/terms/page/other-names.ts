import { searchTermsFile } from '../../addresses.ts';
import type { SentTerms } from '../../search/packing.ts';
import { keyOf } from '../../text/normalise.ts';

/**
 * The keys of the other names and misspellings of terms, by the term's name. The page does not show them.
 * @throws where the file cannot be had
 */
export async function otherNames(): Promise<ReadonlyMap<string, string>> {
  const { names, aliases } = (await (await fetch(searchTermsFile)).json()) as SentTerms;
  const lines = aliases.split('\n');
  // A bar between them: no key runs over the end of one name into the next.
  return new Map(names.split('\n').map((name, at) => [name, (lines[at] ?? '').split('|').map(keyOf).join('|')]));
}
