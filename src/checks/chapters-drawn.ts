import type { Problem } from '../content/problem.ts';
import { figureTags } from '../schemas/tags.ts';
import type { Check } from './check.ts';

/** Every chapter shows a figure on one of its pages, or its own page says in `noFigure` why none would serve. */
export const chaptersDrawn: Check = ({ articles }) =>
  articles
    .filter(({ id }) => !id.includes('/'))
    .flatMap(({ id: chapter, file, data: { noFigure } }): Problem[] => {
      const pages = articles.filter(({ id }) => id === chapter || id.startsWith(`${chapter}/`));
      const drawn = pages.some(({ text }) => text.tags.some(({ name }) => figureTags.has(name)));
      if (drawn !== (noFigure !== undefined)) return [];
      const key = 'noFigure';
      return drawn
        ? [{ file, key, says: 'is said of a chapter that shows a figure', mend: 'Leave it out' }]
        : [
            {
              file,
              key,
              says: 'is missing, and no page of the chapter shows a figure',
              mend: 'Show one that answers a question of the chapter, or say here why none would',
            },
          ];
    });
