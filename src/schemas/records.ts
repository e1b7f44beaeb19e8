import { z } from 'astro/zod';
import { https, id, reviewed, sources, textOf } from './fields.ts';

/** A share of a whole, as a source gives it, and as a figure draws it. Changes and ratios are no shares. */
const shareSchema = z
  .strictObject({
    /** The share in the words of the record or the source: "about 12 per cent", "17 of 96 courses". */
    says: z.string().min(5).max(40),
    /** The share as a number: so many of the whole. */
    part: z.number().nonnegative(),
    /** Of so many; a hundred for per cent. */
    whole: z.number().positive().default(100),
    /** Does the source only say that it is `more` or `fewer`? */
    bound: z.enum(['more', 'fewer']).optional(),
    /** Of whom or what, and what they did, read on from \`says\`. */
    what: textOf(12),
  })
  .refine(({ part, whole }) => part <= whole, { error: 'is more than its whole' });
export type Share = z.infer<typeof shareSchema>;

/** What a reader must know of a survey or a study before its figure means anything. */
export const studySchema = z.strictObject({
  id,
  /** A short name with its year. */
  name: z.string().min(5).max(70),
  /** `opinion`: views were asked. `record`: pay, hires or completions were counted. `trial`: it was tried out. `review`: others' work was weighed. */
  kind: z.enum(['opinion', 'record', 'trial', 'review']),
  /** Who ran it. */
  ran: textOf(30),
  /** Who paid, or what the runner sells. */
  paid: textOf(30),
  /** When it was done and published. */
  when: textOf(25),
  /** How many, who and where. */
  people: textOf(40),
  /** What was asked or counted. */
  asked: textOf(40),
  /** What came out, one statement each. */
  figures: z.array(textOf(35)).min(1),
  /** The shares among them that the page's figure draws. */
  shares: z.array(shareSchema).min(1).optional(),
  /** What it does not show. */
  caution: textOf(45),
  source: sources,
});
/** All studies, in the order in which they are shown. */
export const evidenceSchema = z.strictObject({ studies: z.array(studySchema).min(1) });
export type Study = z.infer<typeof studySchema>;

/** How many finish, by what was counted. */
export const finishersSchema = z.strictObject({
  /** The question that the figure answers. */
  caption: z.string().min(10),
  rows: z.array(z.strictObject({ name: z.string().min(5), share: shareSchema, source: sources })).min(1),
  /** What these shares do not say. */
  caution: textOf(25),
});

/** One publisher's counts of credentials over the years, oldest first. */
export const countsSchema = z.strictObject({
  /** The question that the figure answers. */
  caption: z.string().min(10),
  rows: z
    .array(
      z
        .strictObject({
          year: z.number().int(),
          total: z.number().int().positive(),
          /** How many of them are badges; left out where nobody counted them. */
          badges: z.number().int().positive().optional(),
          /** What the count of this year takes in or leaves out. */
          note: textOf(15),
          source: sources,
        })
        .refine(({ total, badges = 0 }) => badges <= total, { error: 'has more badges than credentials' }),
    )
    .min(2),
});

/** An address of the guide. */
const address = z.string().regex(/^\/[a-z0-9/-]*\/(#[a-z0-9=-]+)?$/, { error: 'is not an address of the guide' });

/** Questions people ask, each with where its answer stands. */
export const askedSchema = z.strictObject({
  /** The day on which somebody last read it against its sources. */
  reviewed,
  groups: z
    .array(
      z.strictObject({
        id,
        title: z.string().min(3),
        /** On the second page, of those who have one already: one page would weigh too much. */
        page: z.literal('later').optional(),
        questions: z
          .array(
            z.strictObject({
              question: textOf(25),
              /** Where it is asked. */
              asked: textOf(12),
              /** The answer in one sentence. */
              answer: textOf(32),
              /** The address of the page or section that answers it. */
              to: address,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

/** For each of a few readers, the steps that lead them through the guide. */
export const pathsSchema = z.strictObject({
  people: z
    .array(
      z.strictObject({
        id,
        /** Who they are, in words to them: "You must decide tonight". */
        who: textOf(8),
        /** What they do first, second, third: a few words each, and the address where they do it. */
        steps: z
          .array(z.strictObject({ say: textOf(9), to: address }))
          .min(3)
          .max(4),
      }),
    )
    .min(1),
});
export type Paths = z.infer<typeof pathsSchema>;

/** Official registers by country: where something can be checked, and what they are silent about. */
export const registersSchema = z.strictObject({
  /** The day on which somebody last read it against its sources. */
  reviewed,
  countries: z
    .array(
      z.strictObject({
        id,
        name: z.string().min(2),
        registers: z
          .array(
            z.strictObject({
              name: z.string().min(3),
              /** Who runs it. */
              run: textOf(20),
              /** The register's own address; left out where we could not read it. */
              url: https.optional(),
              /** What one looks up there. */
              for: z.enum(['institutions', 'awards', 'occupations', 'people', 'recognition']),
              tells: textOf(30),
              silent: textOf(30),
              /** How old what we read is. */
              asOf: textOf(15),
              /** Was the publisher's own page read? */
              read: z.enum(['own', 'second-hand']),
              source: sources,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

/** Units of study, in hours. Only units of one family may be set against each other. */
export const conversionsSchema = z.strictObject({
  /** The day on which somebody last read it against its sources. */
  reviewed,
  families: z
    .array(
      z.strictObject({
        id,
        name: z.string().min(3),
        /** What the units of this family count. */
        what: textOf(35),
        units: z
          .array(
            z.strictObject({
              id,
              name: z.string().min(3),
              plural: z.string().min(3),
              /** Hours in one unit: least and most. */
              one: z.tuple([z.number().positive(), z.number().positive()]),
              words: textOf(30),
              /** Why it may still not be taken for another. */
              warning: textOf(35),
              /** `stated`: the source gives the hours. `sum`: they follow from it by our arithmetic. */
              basis: z.enum(['stated', 'sum']),
              source: sources,
            }),
          )
          .min(2),
      }),
    )
    .min(1),
  /** Why nothing is converted from one family to another. */
  between: z.strictObject({ text: textOf(45), source: sources }),
});

/** One made-up badge, read against what a European micro-credential must state. */
export const badgeSchema = z.strictObject({
  caption: z.string().min(10),
  /** Stands on the drawing: it is made up. */
  example: textOf(20),
  rows: z
    .array(
      z.strictObject({
        /** The fact, for ever: the letter asks for it by this id. */
        id,
        /** What has to be stated. */
        asks: textOf(15),
        /** What this badge calls it. */
        field: z.string().max(20),
        /** Does it stand at the head of the page, in large type? */
        heads: z.literal(true).optional(),
        /** The words on this badge's page. */
        shows: textOf(12).optional(),
        /** What a reader finds where there are no words. */
        finds: textOf(12).optional(),
        /** Is there a logo in place of words? */
        logo: z.literal(true).optional(),
        /** Is it enough? */
        grade: z.enum(['enough', 'weak', 'missing']),
        /** What a reader makes of it. */
        reads: textOf(45),
      }),
    )
    .min(1),
  source: sources,
});
