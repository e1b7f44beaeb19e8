import { z } from 'astro/zod';
import { id, textOf } from './fields.ts';
import { natures, valuedRows } from './term-words.ts';

const nature = z.enum(natures);
/** A row of two kinds whose answers are one of a few values. */
const valued = z.enum(valuedRows);

/** `content/facts/kinds.yaml`: what kinds of credential are, seen from far, and what people need one for. */
export const kindsSchema = z.strictObject({
  /** What two kinds of different nature have to do with each other. `{form}` stands for the kind of that nature. */
  relations: z.array(z.strictObject({ of: z.tuple([nature, nature]), says: textOf(20) })).min(1),
  /**
   * Where two kinds of one nature differ most, the weightiest first: the first that fits is said.
   * `{more}` and `{less}` stand for the kinds whose answers are in the two lists.
   */
  differ: z
    .array(
      z.strictObject({
        row: valued,
        more: z.array(z.string()).min(1),
        less: z.array(z.string()).min(1),
        says: textOf(20),
      }),
    )
    .min(1),
  /** Said where none of these fits. */
  hardly: textOf(20),
  /** What people need one for and more than one kind serves, or a page on two others has to speak of; the most pressing first. */
  needs: z
    .array(
      z.strictObject({
        id,
        /** As the sentence "If ..." goes on. */
        when: textOf(16),
        /** What to look at where neither of two kinds serves it. Without one, the page does not speak of it. */
        look: id.optional(),
      }),
    )
    .min(1),
});
export type Kinds = z.infer<typeof kindsSchema>;

/** `content/facts/key.yaml`: the identification key, a table of question → answer → next question or term. */
export const keySchema = z.strictObject({
  title: z.string(),
  intro: z.string(),
  steps: z
    .array(
      z.strictObject({
        id,
        asks: textOf(16),
        answers: z
          .array(
            z
              .strictObject({
                says: textOf(18),
                /** The step to go to. */
                next: id.optional(),
                /** Or what it is. */
                term: id.optional(),
              })
              .refine(({ next, term }) => (next === undefined) !== (term === undefined), {
                error: 'leads to a step (next) and a term, or to neither: give one of the two',
              }),
          )
          .min(2),
      }),
    )
    .min(1),
});
