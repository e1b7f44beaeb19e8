import type { Problem } from '../content/problem.ts';
import { readingOrder } from '../content/reading-order.ts';
import type { Check } from './check.ts';

/** Every article has its place in the reading order: a page stands directly in the folder of a chapter. */
export const chaptersWhole: Check = ({ articles }) => {
  const placed = new Set(readingOrder(articles).map(({ article }) => article.id));
  return articles
    .filter(({ id }) => !placed.has(id) || id.split('/').length > 2)
    .map(({ file, id }): Problem => {
      const deep = id.split('/').length > 2;
      const chapter = id.split('/')[0] ?? '';
      return {
        file,
        key: 'its place',
        says: deep ? 'lies in a folder within a chapter' : `belongs to the chapter "${chapter}", which has no page`,
        mend: deep ? 'Move it up, beside the index.mdx of its chapter' : `Add content/guide/${chapter}/index.mdx`,
      };
    });
};
