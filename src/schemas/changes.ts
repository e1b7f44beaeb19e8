import { z } from 'astro/zod';
import { day } from './fields.ts';

/** What changed a fact, a verdict or advice, by day; the newest first. */
export const changesSchema = z
  .array(z.strictObject({ date: day, what: z.array(z.string().min(10)).min(1) }))
  .min(1)
  .refine((days) => days.every(({ date }, at) => at === 0 || date < (days[at - 1]?.date ?? date)), {
    error: 'must begin with the newest day and name each day once',
  });
export type Changes = z.infer<typeof changesSchema>;
