import { z } from 'astro/zod';
import { id, reviewed, sources, textOf } from './fields.ts';
import { backers, natures } from './term-words.ts';

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
  /** A real one that many readers know by name. */
  example: z.strictObject(statement),
  /** Who gives it? `behind` says which sorts of body these are; without it, anybody may. */
  issuer: z.strictObject({ ...statement, behind: z.array(z.enum(backers)).min(1).optional() }),
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

/** What a kind of credential is good for: the pages on two kinds are worked out from this. */
const kindSchema = z.strictObject({
  nature: z.enum(natures),
  /** What tells it from all others, as the sentence "A nanodegree ..." goes on. Without the term itself. */
  gist: textOf(12),
  /** All needs of `content/facts/kinds.yaml` that it serves as a rule, with or without a sentence below. */
  serves: z.array(id).min(1),
  /**
   * When it is the right choice, in sentences to the reader, the weightiest first. One with a `need` is true beside any
   * kind that does not serve that need; one without is the kind's own, true beside any other.
   */
  suits: z.array(z.strictObject({ need: id.optional(), text: textOf(25) })),
});

/** The head of a term in `content/terms`. The file name is its id; the body explains it further. */
export const termSchema = z.strictObject({
  /** The main name, singular, in sentence case. */
  name: z.string().min(2),
  plural: z.string().optional(),
  /** The name in a sentence with its article, where the rule for names does not give it: "an XSeries programme". */
  one: z.string().optional(),
  /** What sort of thing it is. `word`: a word with several meanings, whose page tells them apart. */
  category: z.enum(['credential', 'format', 'property', 'unit', 'process', 'actor', 'record', 'framework', 'word']),
  /** Other names and spellings people type. Hyphens, spaces and plurals need none of their own. */
  aliases: z.array(z.string().min(2)).default([]),
  /** One sentence of at most 25 words that does not use the term itself. */
  definition: textOf(25),
  /** What it is taken for, and the difference in one line. Mutual: the other term names this one. */
  mixedUpWith: z.array(z.strictObject({ term: id, difference: textOf(20) })).default([]),
  /** The rows that make sense for the thing. A kind of credential has all of them. */
  attributes: attributesSchema.partial().optional(),
  /** For kinds of credential a reader may hold side by side: those of the categories `credential` and `format`. */
  kind: kindSchema.optional(),
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
export type KindWords = z.infer<typeof kindSchema>;
