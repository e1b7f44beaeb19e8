import { z } from 'astro/zod';
import { id, reviewed, sources, textOf } from './fields.ts';

/** What something rests on: sources, or nobody but us. Shared by every statement below. */
const basis = {
  source: sources.optional(),
  /** A general judgement, ours or commonly held. It is labelled as such on the page. */
  judgement: z.literal(true).optional(),
};
const statement = { text: textOf(25), ...basis };
const answered = z.strictObject({ value: z.enum(['yes', 'sometimes', 'no', 'not-stated']), ...statement });

/** What kinds of credential are compared by. "Not stated" where nobody we read says. */
const attributesSchema = z.strictObject({
  /** What is it? */
  what: z.strictObject(statement),
  /** Who gives it? */
  issuer: z.strictObject(statement),
  /** How long does it take? `hours` (least, most) draws the size mark. */
  length: z.strictObject({ ...statement, hours: z.tuple([z.number().positive(), z.number().positive()]).optional() }),
  /** Is work checked? */
  assessed: answered,
  /** Does it carry academic credit? */
  credit: answered,
  /** Who owns the word? */
  word: z.strictObject({
    value: z.enum(['brand', 'protected', 'standard', 'open', 'not-stated']),
    ...statement,
  }),
  /** Does it run out? */
  expires: answered,
  /** Can a stranger check it? */
  checkable: answered,
});

/** The head of a term in `content/terms`. The file name is its id; the body explains it further. */
export const termSchema = z.strictObject({
  /** The main name, singular, in sentence case. */
  name: z.string().min(2),
  plural: z.string().optional(),
  /** What sort of thing it is. `word`: a word with several meanings, whose page tells them apart. */
  sort: z.enum(['credential', 'format', 'property', 'unit', 'process', 'actor', 'record', 'framework', 'word']),
  /** Other names and spellings people type. Hyphens, spaces and plurals need none of their own. */
  aliases: z.array(z.string().min(2)).default([]),
  /** One sentence of at most 25 words that does not use the term itself. */
  definition: textOf(25),
  /** What it is taken for, and the difference in one line. Mutual: the other term names this one. */
  mixedUpWith: z.array(z.strictObject({ term: id, difference: textOf(20) })).default([]),
  /** For kinds of credential a reader may hold side by side. */
  attributes: attributesSchema.optional(),
  /** For a `word`: what it can mean, each with the term for it where there is one. */
  meanings: z.array(z.strictObject({ text: textOf(25), term: id.optional(), source: sources.optional() })).default([]),
  /** Why articles need not open this word where they first name it: everybody knows it, or it is said on every page. */
  everyday: z.string().min(10).optional(),
  /** Every source the record or its body rests on. */
  sources,
  reviewed,
});
export type Term = z.infer<typeof termSchema>;
export type Attributes = z.infer<typeof attributesSchema>;
