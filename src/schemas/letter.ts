import { z } from 'astro/zod';
import { id, reviewed, sources, textOf } from './fields.ts';

/** A text in which the name of the course is put. */
const withCourse = (most: number) =>
  textOf(most).regex(/^[^{}]*\{course\}[^{}]*$/, {
    error: 'must hold {course} once, and no other bracket of this sort',
  });

/** What is put where no name is known: a square bracket says that something must be filled in. */
const bracket = z.string().regex(/^\[[a-z ]{3,30}\]$/, { error: 'is no hint in square brackets' });

/** One or two short questions that a stranger would answer. */
const ask = textOf(25).regex(/\?/, { error: 'asks nothing: it holds no question mark' });

/** The letter that asks a provider for what a course page does not say. */
export const letterSchema = z.strictObject({
  /** The day on which somebody last read it against its sources. */
  reviewed,
  subject: withCourse(8),
  greeting: textOf(3),
  /** Who writes, and why. */
  opening: withCourse(35),
  /** The same where the course page states every fact. */
  openingRest: withCourse(35),
  closing: textOf(25),
  /** Stands above the reader's name. */
  signature: textOf(4),
  /** What stands where a name was not given. */
  brackets: z.strictObject({ course: bracket, reader: bracket }),
  /** The questions in the order of the letter. */
  groups: z
    .array(
      z.strictObject({
        title: textOf(6),
        questions: z
          .array(
            z.strictObject({
              /** The id of a fact of `badge-reading.yaml`. */
              fact: id,
              /** What to look for on the course page. */
              look: textOf(10),
              ask,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  /** What no course page answers: asked where it states every fact. */
  rest: z.strictObject({ title: textOf(6), asks: z.array(ask).min(1) }),
  source: sources,
});
