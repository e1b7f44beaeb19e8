import { keyOf } from '../text/normalise.ts';

/** How much of what is typed the filter looks at, in characters: longer than any name, and at once worked out. */
export const longest = 100;

/** The keys of the words that a reader typed or pasted into the filter: any text, of any length. */
export function keysTyped(typed: string): string[] {
  return typed.slice(0, longest).split(/\s+/).map(keyOf).filter(Boolean);
}
