import { z } from 'astro/zod';
import { levels, recipients, roles, verdicts } from './checklist-words.ts';
import { day, id, textOf } from './fields.ts';

/** `content/checklist/goals.yaml`: the reader's reason, and which questions it asks in which role. */
export const goalsSchema = z
  .array(
    z.strictObject({
      id,
      label: z.string(),
      /** Question id to role. A question that is not named is not asked. */
      roles: z.record(z.string(), z.enum(roles)),
    }),
  )
  .min(1);

/** `content/checklist/questions.yaml`, in the order of the page. */
export const questionsSchema = z
  .array(
    z.strictObject({
      id,
      group: z.string(),
      ask: z.string(),
      /** Other words for the question where the goal needs them. */
      askFor: z.record(z.string(), z.string()).default({}),
      hint: z.string().optional(),
      /** Best to worst, then "I do not know yet". */
      options: z
        .array(
          z.strictObject({
            id,
            label: z.string(),
            level: z.enum(levels),
            /** Does it say something about the reader, whatever the programme? Then a new programme starts with it. */
            about: z.literal('you').optional(),
          }),
        )
        .min(2),
      /** How to find out. */
      findOut: z.string(),
      /** Whom to ask. */
      who: z.string(),
      /** Why we ask. */
      why: z.string(),
      /** What evidence to keep. */
      keep: z.string(),
      /** Where the guide says more about it, with its sources. */
      more: z.string().regex(/^\/[a-z0-9/-]+\/$/),
      /** What doing nothing, or going another way, means for it: a cell of the comparison. */
      nothing: z.string().optional(),
      /** Does the time planner suggest an answer to it? By its levels: good with time to spare, mixed where it is tight. */
      timed: z.boolean().default(false),
      /** The smallest thing to do that tells more and costs nothing: one advert, one message, one free lesson. */
      step: z.strictObject({
        text: textOf(25),
        /** Is it the letter of missing facts, which the site makes? */
        letter: z.boolean().default(false),
      }),
      /** What to write, and to whom, while the answer is not known. */
      messages: z.array(z.strictObject({ to: z.enum(recipients), text: textOf(25) })).default([]),
    }),
  )
  .min(1);

/** One row of the decision table: it holds when every condition it names has the value it gives. */
const tableRow = z.strictObject({
  row: z.string(),
  verdict: z.enum(verdicts),
  stop: z.boolean(),
  bad: z.boolean().optional(),
  maybeBad: z.boolean().optional(),
  good: z.boolean().optional(),
});

/** `content/checklist/rule.yaml`: the decision table, its limits and its words. */
export const ruleSchema = z.strictObject({
  version: z.int(),
  date: day,
  groups: z.array(z.strictObject({ id, title: z.string(), intro: z.string() })),
  levels: z.array(z.strictObject({ id: z.enum(levels), word: z.string(), heading: z.string(), meaning: z.string() })),
  limits: z.strictObject({
    /** Reaching any one of these counts of poor answers is "bad". */
    bad: z.strictObject({ core: z.int(), key: z.int(), all: z.int() }),
    /** Staying within all of these is "good enough". Open: poor or unknown. */
    good: z.strictObject({
      coreMixed: z.int(),
      keyOpen: z.int(),
      keyMixed: z.int(),
      supportingOpen: z.int(),
    }),
  }),
  table: z.array(tableRow).min(1),
  verdicts: z.array(
    z.strictObject({
      id: z.enum(verdicts),
      name: z.string(),
      /** The name where nothing is left to find out. */
      nameClear: z.string().optional(),
      /** The name in three words at most, where there is room for no more. */
      short: z.string().regex(/^\S+( \S+){0,2}$/),
      because: z.string(),
      next: z.string(),
    }),
  ),
  roles: z.array(z.strictObject({ id: z.enum(roles), word: z.string(), meaning: z.string() })),
  byHand: z.array(z.string()).min(2),
  limitsText: z.string(),
});

/** `content/checklist/sample.yaml`: one made-up reader's answers, worked out by the same rule. */
export const sampleSchema = z.strictObject({
  goal: z.string(),
  /** What the made-up programme is called. */
  program: textOf(12),
  /** Who asks, in a sentence. */
  story: textOf(60),
  /** How a sentence speaks of who asks: "she" and "her". */
  subject: textOf(1),
  possessive: textOf(1),
  /** Question id to option id. */
  answers: z.record(z.string(), z.string()),
});

/** `content/checklist/decider.yaml`: four questions on the one who decides, with where to go for each "no". */
export const deciderSchema = z.strictObject({
  title: textOf(8),
  /** Ends in the name of the source. */
  intro: textOf(40),
  source: id,
  questions: z
    .array(
      z.strictObject({
        ask: textOf(25),
        no: textOf(25),
        to: z.strictObject({ text: textOf(8), address: z.string().regex(/^\/[a-z0-9/-]+\/$/) }),
      }),
    )
    .length(4),
});

/** Words that are joined into a sentence: "marked work". A comma or a full stop would break it. */
const piece = textOf(9).regex(/^[^,.;:]+$/, { error: 'holds a comma or a stop: it becomes a part of a sentence' });
/** Sentences and labels by what they are for. A part in braces is filled in. */
const worded = z.record(z.string(), textOf(60));

/** `content/checklist/compare.json`: the words of programmes side by side. JSON, as the page's script imports it. */
export const compareSchema = z.strictObject({
  /** Question id to option id to the answer in a few words: what a sentence about a difference says. */
  short: z.record(z.string(), z.record(z.string(), piece)),
  /** Shares of a cost in words, from small to large. */
  shares: z.array(z.tuple([z.number().positive().lt(1), piece])).min(2),
  lines: worded,
  table: worded,
  tools: worded,
});

/** `content/checklist/for-two.json`: the words of a checklist that two people answer. */
export const forTwoSchema = z.strictObject({ ask: worded, invited: worded, answering: worded, both: worded });

export type Goals = z.infer<typeof goalsSchema>;
export type Questions = z.infer<typeof questionsSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type Sample = z.infer<typeof sampleSchema>;
export type Decider = z.infer<typeof deciderSchema>;
export type CompareWords = z.infer<typeof compareSchema>;
export type ForTwoWords = z.infer<typeof forTwoSchema>;
export type Level = (typeof levels)[number];
export type Role = (typeof roles)[number];
export type Verdict = (typeof verdicts)[number];
