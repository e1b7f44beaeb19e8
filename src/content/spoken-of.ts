import type { Placed } from './reading-order.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Term } from '../schemas/term.ts';
import { mentionsOf } from '../text/mentions.ts';
import { said, type Text } from '../text/tree.ts';

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

/** A text cut at its headings of the second level. */
function sectionsOf({ blocks }: Text): { heading: string | undefined; words: string }[] {
  const cuts = [0, ...blocks.flatMap(({ level }, at) => (level === 2 ? [at] : [])), blocks.length];
  return cuts.slice(1).map((end, at) => {
    const [first, ...rest] = blocks.slice(cuts[at], end);
    const heading = first?.level === 2 ? said(first) : undefined;
    const under = heading === undefined && first ? [first, ...rest] : rest;
    return { heading, words: under.map(said).join('\n') };
  });
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
  const idsIn = mentionsOf(names);
  const found = new Map<string, Naming[]>();
  for (const placed of order) {
    for (const { heading, words } of sectionsOf(placed.article.text)) {
      const weights = new Map<string, number>();
      const add = (part: string, weight: number) => {
        for (const id of idsIn(part)) weights.set(id, (weights.get(id) ?? 0) + weight);
      };
      add(words, 1);
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
