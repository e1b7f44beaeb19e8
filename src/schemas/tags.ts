import { z } from 'astro/zod';
import { id } from './fields.ts';

/** Keys of `content/sources.yaml`, separated by spaces. */
const keys = z.string().regex(/^[a-z0-9-]+( [a-z0-9-]+)*$/, { error: 'names no source' });

/** The tags of running text, each with its attributes, which are plain text. Those that show a record are in its row. */
export const textTags = {
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
  /** Kinds by their hours and by who stands behind them, drawn from the terms. */
  Landscape: z.strictObject({}),
  /** How answers become a verdict, drawn from the rule and the goals of the checklist. */
  VerdictGates: z.strictObject({}),
} as const;

/** Tags that draw. A table of words alone is no figure. */
export const figureTags: ReadonlySet<string> = new Set([
  'BadgeReading',
  'CountsFigure',
  'CreditHours',
  'FinishersFigure',
  'Landscape',
  'MarkTable',
  'RenewalLine',
  'SharesFigure',
  'StackCase',
  'StackFigure',
  'TimeScale',
  'VerdictGates',
]);
