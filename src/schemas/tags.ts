import { z } from 'astro/zod';
import { id } from './fields.ts';

/** Keys of `content/sources.yaml`, separated by spaces. */
const keys = z.string().regex(/^[a-z0-9-]+( [a-z0-9-]+)*$/, { error: 'names no source' });

/** The tags that an article or a term may hold, each with its attributes. All are plain text. */
export const tagSchemas = {
  /** A statement with its sources. */
  Fact: z.strictObject({ source: keys }),
  /** Opens the definition of a term in place. */
  Term: z.strictObject({ id }),
  /** A remark beside the text. */
  Note: z.strictObject({}),
  /** What we or others judge, without a source. */
  Judgement: z.strictObject({}),
  /** What is made up. */
  Example: z.strictObject({}),
  /** Records of `content/facts`, by name. */
  FactTable: z.strictObject({
    of: id,
    first: z
      .string()
      .regex(/^[1-9]\d?$/, { error: 'is no number of rows' })
      .optional(),
  }),
  Studies: z.strictObject({ of: id, kind: z.string() }),
  BadgeReading: z.strictObject({ of: id }),
  StackFigure: z.strictObject({ of: id }),
  TimeScale: z.strictObject({ of: id }),
} as const;
