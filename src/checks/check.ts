import type { Library } from '../content/library.ts';
import type { Problem } from '../content/problem.ts';

/**
 * A rule about the whole content: what it finds wrong, or an empty list.
 * @param released the date of the release; rules never read the clock
 */
export type Check = (library: Library, released: Date) => Problem[];
