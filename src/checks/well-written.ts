import type { Library } from '../content/library.ts';
import type { Problem } from '../content/problem.ts';
import { longest, paragraphsOf, read, type Reading } from '../text/reading.ts';
import { said, type Text } from '../text/tree.ts';
import type { Check } from './check.ts';

/**
 * The hardest an article may be, in school years, the share of its sentences that must be short, and the fewest and most
 * words of a sentence on average in a text of so many sentences: what is shorter reads as clipped.
 */
export const bars = { grade: 8, short: 0.95, mean: [11, 15], sentences: 20 } as const;

/** The guide's own words, each of whose parts a reader finds explained: they count two syllables at most. */
export function familiarWords({ terms }: Pick<Library, 'terms'>): Set<string> {
  const names = terms.flatMap(({ data }) => [data.name, data.plural ?? '']);
  return new Set(names.flatMap((name) => [name, ...name.split(/\s+/)]).map((word) => word.toLowerCase()));
}

/** How hard an article's text is to read. */
export function readingOf(text: Text, library: Pick<Library, 'terms'>): Reading {
  return read(paragraphsOf(text), familiarWords(library));
}

/** Articles are easy to read, neither clipped nor long-winded, and their headings never skip a level. */
export const wellWritten: Check = (library) => {
  const problems: Problem[] = [];
  const say = (file: string, key: string, says: string, mend: string) => problems.push({ file, key, says, mend });
  for (const { file, text } of library.articles) {
    const { words, grade, sentences, long } = readingOf(text, library);
    const mean = Math.round((words / sentences) * 10) / 10;
    // A handful of sentences has no average worth the name.
    if (sentences >= bars.sentences && (mean < bars.mean[0] || mean > bars.mean[1])) {
      say(
        file,
        'text',
        `has ${mean} words a sentence on average, not ${bars.mean.join(' to ')}`,
        mean < bars.mean[0] ? 'Join what belongs together' : 'Shorten some',
      );
    }
    if (grade > bars.grade) {
      say(file, 'text', `reads at grade ${grade}, above ${bars.grade}`, 'Use shorter words and sentences');
    }
    if (long.length > sentences * (1 - bars.short)) {
      say(
        file,
        'text',
        `has ${long.length} of ${sentences} sentences above ${longest} words, the first "${long[0]?.slice(0, 60)}…"`,
        'Shorten some',
      );
    }
    let level = 1;
    for (const heading of text.blocks.filter((block) => block.level > 0)) {
      if (heading.level === 1 || heading.level > level + 1) {
        say(
          file,
          `line ${heading.line}, "${said(heading)}"`,
          `is a heading of level ${heading.level} after one of ${level}`,
          'Skip no level; begin at ##',
        );
      }
      level = heading.level;
    }
  }
  return problems;
};
