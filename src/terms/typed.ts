import { keyOf } from '../text/normalise.ts';

/** How much of what is typed the filter looks at, in characters: longer than any name, and at once worked out. */
export const longest = 100;

/** The key of what a reader typed or pasted into the filter: any text, of any length. */
export function keyTyped(typed: string): string {
  return keyOf(typed.slice(0, longest));
}
