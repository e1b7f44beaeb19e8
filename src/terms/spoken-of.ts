import { readingOrder, type Placed } from '../guide.ts';
import type { Entry, Library } from '../library.ts';
import type { Term } from '../schemas/term.ts';
import { allMentions } from '../text/mentions.ts';

/** A section of an article that names a term. */
export interface Naming {
  placed: Placed;
  /** The section's heading as it stands in the text; none before the first. */
  heading: string | undefined;
  /** How often the section names the term, its heading counting most. */
  weight: number;
}

/** A heading that names a term outweighs any number of mentions below it. */
const headingWeight = 100;

/** An MDX text cut at its headings of the second level. */
function sectionsOf(body: string): { heading: string | undefined; text: string }[] {
  const [first = '', ...rest] = body.split(/^## /m);
  return [
    { heading: undefined, text: first },
    ...rest.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return { heading: heading.trim(), text: lines.join('\n') };
    }),
  ];
}

/**
 * Where articles speak of each term, by name, plural or alias: the sections whose heading names it first, then by how
 * often they do. Where a name is part of another term's ("badge" in "open badge"), that other one is meant.
 * @param order the articles in reading order
 * @returns the sections by term id; a term that no article names has none
 */
export function spokenOf(terms: readonly Entry<Term>[], order: readonly Placed[]): Map<string, Naming[]> {
  const names = new Map(
    terms.map(({ id, data: { name, plural = `${name}s`, aliases } }) => [
      id,
      [name, plural, ...aliases.flatMap((alias) => [alias, `${alias}s`])],
    ]),
  );
  const found = new Map<string, Naming[]>();
  for (const placed of order) {
    for (const { heading, text } of sectionsOf(placed.article.body)) {
      const weights = new Map<string, number>();
      const add = (part: string, weight: number) => {
        for (const id of allMentions(part, names)) weights.set(id, (weights.get(id) ?? 0) + weight);
      };
      add(text, 1);
      add(heading ?? placed.article.data.title, headingWeight);
      for (const [id, weight] of weights) {
        const list = found.get(id) ?? [];
        if (list.length === 0) found.set(id, list);
        list.push({ placed, heading, weight });
      }
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.weight - a.weight);
  return found;
}

let worked: { from: Library; found: Map<string, Naming[]> } | undefined;

/** Where a library's articles speak of each of its terms, worked out once. */
export function spokenIn(library: Library): Map<string, Naming[]> {
  if (worked?.from !== library)
    worked = { from: library, found: spokenOf(library.terms, readingOrder(library.articles)) };
  return worked.found;
}
