import type { Library, Problem } from '../library.ts';

/**
 * A rule about the whole content: what it finds wrong, or an empty list.
 * @param released the date of the release; rules never read the clock
 */
export type Check = (library: Library, released: Date) => Problem[];
