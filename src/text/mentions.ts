import type { Text } from './tree.ts';

/** Where a term's name first stands in a text. */
export interface Mention {
  /** The term's id. */
  term: string;
  /** The words as they stand there. */
  words: string;
  line: number;
  /** Is it opened (`<Term id="…">`) or part of a link? */
  opened: boolean;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The terms by each of their spellings, and what finds one of these in a text, the longest first. */
function patternOf(names: ReadonlyMap<string, readonly string[]>): { idOf: Map<string, string>; pattern: RegExp } {
  const idOf = new Map([...names].flatMap(([id, list]) => list.map((name) => [name.toLowerCase(), id] as const)));
  const byLength = [...idOf.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${byLength.map(escape).join('|')})(?![\\p{L}\\d-])`, 'giu');
  return { idOf, pattern };
}

/**
 * What finds every mention of a term in some words, as ids in reading order.
 * @param names the spellings to look for: term id to its names, in any case
 */
export function mentionsOf(names: ReadonlyMap<string, readonly string[]>): (words: string) => string[] {
  const { idOf, pattern } = patternOf(names);
  return (words) => [...words.matchAll(pattern)].flatMap(([name]) => idOf.get(name.toLowerCase()) ?? []);
}

/**
 * The first mention of each term in a text, by name or plural, in reading order. Where one name holds another
 * ("open badge", "badge"), the longer one counts. Headings and made-up examples need open no word.
 * @param names the spellings to look for: term id to its names, in any case
 */
export function firstMentions({ blocks }: Text, names: ReadonlyMap<string, readonly string[]>): Mention[] {
  const { idOf, pattern } = patternOf(names);
  const found = new Map<string, Mention>();
  for (const { line, runs } of blocks.filter(({ level, example }) => level === 0 && !example)) {
    for (const { text, link, term: opens } of runs) {
      for (const [words] of text.matchAll(pattern)) {
        const term = idOf.get(words.toLowerCase());
        // A link that leads elsewhere still takes its reader to an explanation: two links cannot stand in one.
        const opened = link !== undefined || opens === term;
        if (term !== undefined && !found.has(term)) found.set(term, { term, words, line, opened });
      }
      // A term under a word that is not its name has been opened as well.
      if (opens !== undefined && !found.has(opens)) {
        found.set(opens, { term: opens, words: text, line, opened: true });
      }
    }
  }
  return [...found.values()];
}
