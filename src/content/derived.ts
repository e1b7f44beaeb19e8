import { pairsOf, type Pair } from '../terms/pairs.ts';
import type { Library } from './library.ts';
import { readingOrder } from './reading-order.ts';
import { spokenOf, type Naming } from './spoken-of.ts';

/** Works out what follows from a library once, for as long as the library lives. */
function once<Result extends object>(work: (library: Library) => Result): (library: Library) => Result {
  const known = new WeakMap<Library, Result>();
  return (library) => {
    const before = known.get(library);
    if (before) return before;
    const result = work(library);
    known.set(library, result);
    return result;
  };
}

/** Every pair the guide has a page for. */
export const pairsIn: (library: Library) => Pair[] = once(pairsOf);

/** Where articles speak of each term. */
export const spokenIn: (library: Library) => Map<string, Naming[]> = once(({ terms, articles }) =>
  spokenOf(terms, readingOrder(articles)),
);
