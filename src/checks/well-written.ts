import type { Library } from '../content/library.ts';
import type { Problem } from '../content/problem.ts';
import { longest, paragraphsOf, read, type Reading } from '../text/reading.ts';
import { said, type Text } from '../text/tree.ts';
import type { Check } from './check.ts';

/** The hardest an article may be, in school years, and the share of its sentences that must be short. */
export const bars = { grade: 8, short: 0.95 } as const;

/** Finds any of some phrases, each as whole words, with a straight or a curly apostrophe. */
function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${phrases.join('|').replace(/['’]/g, "['’]")})(?![\\p{L}-])`, 'giu');
}

/** The guide's own words, each of whose parts a reader finds explained: they count two syllables at most. */
export function familiarWords({ terms }: Pick<Library, 'terms'>): Set<string> {
  const names = terms.flatMap(({ data }) => [data.name, data.plural ?? '']);
  return new Set(names.flatMap((name) => [name, ...name.split(/\s+/)]).map((word) => word.toLowerCase()));
}

/** How hard an article's text is to read. */
export function readingOf(text: Text, library: Pick<Library, 'terms'>): Reading {
  return read(paragraphsOf(text), familiarWords(library));
}

/** Articles are easy to read, their headings never skip a level, and no phrase sells or fills. */
export const wellWritten: Check = (library) => {
  const problems: Problem[] = [];
  const selling = anyOf(library.words.banned.phrases);
  const say = (file: string, key: string, says: string, mend: string) => problems.push({ file, key, says, mend });
  for (const { file, text, data } of library.articles) {
    const { grade, sentences, long } = readingOf(text, library);
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
    for (const words of [...text.blocks.map(said), data.title, data.description, data.answer]) {
      for (const [phrase] of words.matchAll(selling)) {
        say(file, `"${phrase}"`, 'is a phrase that sells or fills', 'Say what you mean, or leave it out');
      }
    }
  }
  for (const { file, text, data } of library.terms) {
    for (const [phrase] of [data.definition, ...text.blocks.map(said)].join('\n').matchAll(selling)) {
      say(file, `"${phrase}"`, 'is a phrase that sells or fills', 'Say what you mean, or leave it out');
    }
  }
  return problems;
};
