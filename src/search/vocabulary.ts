import { stemOf, wordsOf } from './normalise.ts';

/** Which words the guide uses, and where: what makes "nothing here is about that" a true sentence. */
export interface Vocabulary {
  /** Addresses of the pages. */
  pages: string[];
  /** Stem → the places in `pages` where it occurs. */
  stems: Record<string, number[]>;
}

/** Makes the vocabulary of some pages from their text. */
export function vocabularyOf(pages: readonly { address: string; text: string }[]): Vocabulary {
  const stems: Record<string, number[]> = Object.create(null) as Record<string, number[]>;
  pages.forEach(({ text }, at) => {
    for (const stem of new Set(wordsOf(text).map(stemOf))) (stems[stem] ??= []).push(at);
  });
  return { pages: pages.map(({ address }) => address), stems: { ...stems } };
}

/**
 * Is anything here about these words? Up to three words: all must occur on one and the same page.
 * From four on, 60 per cent of them. Few foreign words in a short query change its subject; in a long one they need not.
 * @param stems the stems of the query's content words
 */
export function isAbout(stems: readonly string[], { pages, stems: known }: Vocabulary): boolean {
  if (stems.length === 0) return false;
  const needed = stems.length <= 3 ? stems.length : Math.ceil(stems.length * 0.6);
  return pages.some((_, at) => {
    const found = stems.filter((stem) => Object.hasOwn(known, stem) && known[stem]?.includes(at));
    return found.length >= needed;
  });
}
