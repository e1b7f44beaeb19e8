import { stemmer } from 'stemmer';
import { american, singular } from './normalise.ts';

/** The stem under which a word is filed: "stacks", "stacking" and "stacked" are one. The page of terms does without. */
export function stemOf(word: string): string {
  return stemmer(american(singular(american(word))));
}
