import { z } from 'astro/zod';
import { id, reviewed, sources, textOf } from './fields.ts';

/** Words written by hand for one pair of terms, in `content/comparisons/<first>-vs-<second>.yaml`. */
export const comparisonSchema = z.strictObject({
  /** The two ids, in alphabetical order. */
  terms: z.tuple([id, id]),
  /** Two or three sentences that settle "X or Y?" at once. */
  verdict: textOf(45),
  /** When the first is the better choice. */
  first: z.array(textOf(25)).min(2).max(4),
  /** When the second is. */
  second: z.array(textOf(25)).min(2).max(4),
  /** When neither will do, and what would. */
  neither: textOf(45),
  /** Is it among the few that most people look up? The home page and the search page show these. */
  often: z.literal(true).optional(),
  sources,
  reviewed,
});
export type Comparison = z.infer<typeof comparisonSchema>;
