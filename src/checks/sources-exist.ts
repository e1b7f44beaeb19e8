import { citationsOf } from '../content/citations.ts';
import type { Check } from './check.ts';

/** Every source that is cited exists in `content/sources.yaml`. */
export const sourcesExist: Check = (library) =>
  citationsOf(library)
    .filter(({ source }) => !Object.hasOwn(library.sources, source))
    .map(({ file, key, source }) => ({
      file,
      key,
      says: source ? `cites the source "${source}", which does not exist` : 'cites no source',
      mend: 'Correct the key, or add the source to content/sources.yaml',
    }));
