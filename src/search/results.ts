/** A line of plain text in pieces; those at odd places are the words that were looked for. */
export type Line = readonly string[];

/** One place that a query leads to. */
export interface Result {
  address: string;
  /** A title; two names where it is a pair, to be joined with "or". */
  title: string | readonly [first: string, second: string];
  /** What stands there, or the answer itself. */
  line: Line;
  /** The section of the page that answers. */
  section?: { address: string; title: string };
}

/** Results of one sort, under a heading. */
export interface Group {
  name: string;
  /** Is this the answer itself? */
  best?: true;
  results: readonly Result[];
}

/** The page of an address, without the section. */
export function pageOf(address: string): string {
  return address.replace(/#.*/, '');
}

/** Each page once, empty groups left out, and the first group marked as the answer. */
export function tidy(groups: readonly Group[]): Group[] {
  const shown = new Set<string>();
  return groups
    .map((group) => ({
      ...group,
      results: group.results.filter(({ address }) => !shown.has(pageOf(address)) && shown.add(pageOf(address))),
    }))
    .filter(({ results }) => results.length > 0)
    .map((group, at) => (at === 0 ? { ...group, best: true as const } : group));
}
