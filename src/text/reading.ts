import { syllable } from 'syllable';
import { said, type Text } from './tree.ts';

/** How hard a text is to read, by the formula of Flesch and Kincaid. */
export interface Reading {
  words: number;
  sentences: number;
  /** School years, as the US Navy's formula of 1975 counts them; 8 is about the age of fourteen. */
  grade: number;
  /** Sentences of more than 25 words, whole. */
  long: string[];
}

/** The most words of a sentence that still counts as short. */
export const longest = 25;

/** The paragraphs and list items of a text, as they are read. Headings and records are left out. */
export function paragraphsOf({ blocks }: Text): string[] {
  return blocks
    .filter(({ level }) => level === 0)
    .map(said)
    .filter(Boolean);
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a paragraph. A stop inside a number ends none. */
export function sentencesOf(paragraph: string): string[] {
  return [...segmenter.segment(paragraph)].map(({ segment }) => segment.trim()).filter((one) => /\p{L}/u.test(one));
}

/** The words of a text: runs of letters and digits, joined by hyphens, points or apostrophes inside. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d]+(?:['’.,/–-][\p{L}\d]+)*/gu) ?? [];
}

/**
 * Reads a text by Flesch and Kincaid: 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 * @param paragraphs plain text; a list item is a paragraph
 * @param familiar words the reader of this text knows or finds explained, in lower case: they count two syllables at most
 */
export function read(paragraphs: readonly string[], familiar: ReadonlySet<string>): Reading {
  const sentences = paragraphs.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => {
    // A number is read as one word of its own, not digit by digit.
    const count = /\d/.test(word) ? 1 : Math.max(1, syllable(word));
    return sum + (familiar.has(word.toLowerCase()) ? Math.min(2, count) : count);
  }, 0);
  const grade = (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
  return {
    words: words.length,
    sentences: sentences.length,
    grade: Math.round(grade * 10) / 10,
    long: sentences.filter((one) => wordsOf(one).length > longest),
  };
}
