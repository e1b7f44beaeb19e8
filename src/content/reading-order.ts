import { articleAddress } from '../addresses.ts';
import type { Article } from '../schemas/article.ts';
import type { TextEntry } from '../text/tree.ts';

/** An article in its place. */
export interface Placed {
  article: TextEntry<Article>;
  /** `/guide/stacking/` */
  address: string;
  /** The number a reader sees: "5", or "7.1" for a page of a chapter. */
  number: string;
  /** The id of its chapter. */
  chapter: string;
}

/**
 * All articles in reading order: each chapter, then its pages.
 * A chapter is numbered by its place among the chapters that exist, a page by its place in the chapter.
 */
export function readingOrder(articles: readonly TextEntry<Article>[]): Placed[] {
  const inOrder = (some: TextEntry<Article>[]) => some.toSorted((a, b) => a.data.order - b.data.order);
  return inOrder(articles.filter(({ id }) => !id.includes('/'))).flatMap((chapter, index) => {
    const place = (article: TextEntry<Article>, number: string): Placed => ({
      article,
      number,
      address: articleAddress(article.id),
      chapter: chapter.id,
    });
    const pages = inOrder(articles.filter(({ id }) => id.startsWith(`${chapter.id}/`)));
    return [place(chapter, `${index + 1}`), ...pages.map((page, at) => place(page, `${index + 1}.${at + 1}`))];
  });
}
