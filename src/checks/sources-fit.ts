import { citationsOf } from '../content/citations.ts';
import type { Check } from './check.ts';

/** Every source is cited somewhere, and none by a mirror's address. */
export const sourcesFit: Check = (library) => {
  const cited = new Set(citationsOf(library).map(({ source }) => source));
  return Object.entries(library.sources).flatMap(([key, { url }]) => {
    const file = 'content/sources.yaml';
    const host = url === undefined ? '' : new URL(url).hostname;
    const mirror = library.words.banned.mirrors.find((one) => host === one || host.endsWith(`.${one}`));
    return [
      ...(cited.has(key) ? [] : [{ file, key, says: 'is cited nowhere', mend: 'Remove it, or cite it' }]),
      ...(mirror === undefined
        ? []
        : [{ file, key, says: `gives an address on ${mirror}`, mend: 'Give the publisher’s own address, or none' }]),
    ];
  });
};
