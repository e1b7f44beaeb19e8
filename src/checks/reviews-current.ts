import { site } from '../site.ts';
import type { Check } from './check.ts';

/** No page was last reviewed longer ago, seen from the release, than the site's settings allow. */
export const reviewsCurrent: Check = (library, released) => {
  const { articles, terms, comparisons } = library;
  const records = Object.entries(library.records).flatMap(([name, data]) =>
    'reviewed' in data ? [{ file: `content/facts/${name}.yaml`, data }] : [],
  );
  const oldest = new Date(released);
  oldest.setUTCMonth(oldest.getUTCMonth() - site.reviewMonths);
  return [...articles, ...terms, ...comparisons, ...records]
    .filter(({ data }) => data.reviewed < oldest || data.reviewed > released)
    .map(({ file, data }) => {
      const day = data.reviewed.toISOString().slice(0, 10);
      const late = data.reviewed < oldest;
      return {
        file,
        key: 'reviewed',
        says: late
          ? `was last on ${day}, more than ${site.reviewMonths} months before the release`
          : `is ${day}, after the release`,
        mend: late
          ? 'Read the page against its sources, then set the date'
          : 'Correct the date, or "released" in src/site.ts',
      };
    });
};
