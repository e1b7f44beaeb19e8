import type { Library } from '../content/library.ts';
import { sentencesOf, wordsOf } from '../text/reading.ts';
import { said } from '../text/tree.ts';
import type { Check } from './check.ts';

/** A run of so many words that stands twice on a page reads as filled in by a machine. */
const longestTwice = 6;

/**
 * The runs of words that stand in two sentences of a page, each as long as it is.
 * @param paragraphs the texts of a page; a run never goes on into the next sentence
 */
export function saidTwice(paragraphs: readonly string[]): string[] {
  const least = longestTwice + 1;
  const before = new Set<string>();
  const twice: string[] = [];
  for (const sentence of paragraphs.flatMap(sentencesOf)) {
    const words = wordsOf(sentence.toLowerCase());
    const runs = words.slice(0, Math.max(0, words.length - longestTwice)).map((_, at) => words.slice(at, at + least));
    let open: string[] = [];
    for (const run of runs) {
      if (before.has(run.join(' '))) open = open.length > 0 ? [...open, run.at(-1) ?? ''] : run;
      else if (open.length > 0) {
        twice.push(open.join(' '));
        open = [];
      }
    }
    if (open.length > 0) twice.push(open.join(' '));
    for (const run of runs) before.add(run.join(' '));
  }
  return twice;
}

/** What a reader reads of one page from top to bottom. */
function pagesOf({ articles, terms }: Library): { file: string; paragraphs: string[] }[] {
  return [
    ...articles.map(({ file, data, text }) => ({ file, paragraphs: [data.answer, ...text.blocks.map(said)] })),
    ...terms.map(({ file, data, text }) => ({ file, paragraphs: [data.definition, ...text.blocks.map(said)] })),
  ];
}

/** No clause stands twice in an article or a term. */
export const saidOnce: Check = (library) =>
  pagesOf(library).flatMap(({ file, paragraphs }) =>
    saidTwice(paragraphs).map((words) => ({
      file,
      key: `"${words}"`,
      says: 'stands twice',
      mend: 'Keep it where the reader needs it first, and go on from there',
    })),
  );
