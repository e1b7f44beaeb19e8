import { z } from 'astro/zod';
import { id, reviewed, sources, textOf } from './fields.ts';

/** A reason to choose one of the two: a text, or a text with the sources it rests on. */
const reason = z.preprocess(
  (value) => (typeof value === 'string' ? { text: value } : value),
  z.strictObject({
    text: textOf(25),
    /** Among the sources of the pair. */
    source: sources.optional(),
  }),
);
export type Reason = z.infer<typeof reason>;

/** Words written by hand for one pair of terms, in `content/comparisons/<first>-vs-<second>.yaml`. */
export const comparisonSchema = z.strictObject({
  /** The two ids, in alphabetical order. */
  terms: z.tuple([id, id]),
  /** Two or three sentences that settle "X or Y?" at once. */
  verdict: textOf(45),
  /** When the first is the better choice. */
  first: z.array(reason).min(2).max(4),
  /** When the second is. */
  second: z.array(reason).min(2).max(4),
  /** When neither will do, and what would. */
  neither: textOf(45),
  /** Is it among the few that most people look up? The home page and the search page show these. */
  often: z.literal(true).optional(),
  sources,
  reviewed,
});
export type Comparison = z.infer<typeof comparisonSchema>;
