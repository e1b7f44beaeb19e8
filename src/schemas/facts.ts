import { z } from 'astro/zod';
import { id, sources, textOf } from './fields.ts';
import { notStated } from './term-words.ts';

/** A cell in one word, as it is drawn; nobody gives a value to what is not stated. */
const marked = ['yes', 'part', 'no'] as const;

/** A cell says where it comes from: sources, our judgement, or that nobody says. */
const cell = z
  .strictObject({
    text: textOf(28),
    source: sources.optional(),
    judgement: z.literal(true).optional(),
    /** Its answer to the question of its column in `marks`. */
    value: z.enum(marked).optional(),
  })
  .refine(({ text, value }) => !value || text !== notStated, { error: 'is not stated, so it has no value' })
  .refine((value) => [value.source, value.judgement, value.text === notStated].filter(Boolean).length === 1, {
    error: 'needs exactly one of: source, judgement: true, or the text "Not stated"',
  });

const row = {
  head: z.string().min(2),
  /** As many as the table has columns, in their order. */
  cells: z.array(cell).min(1),
};

const tableHead = {
  /** One sentence that says what the table shows. */
  caption: z.string().min(10),
  /** The heading of the first column. */
  rowHead: z.string(),
  columns: z.array(z.string()).min(1),
};

/** How a table is drawn as filled, half and empty shapes. */
const marks = z.strictObject({
  /** The question that the figure answers. */
  asks: textOf(12),
  /** A short question for each column of shapes. */
  heads: z.array(z.string().max(24)).min(2),
  /** What each shape means. */
  words: z.strictObject({ yes: z.string(), part: z.string(), no: z.string(), silent: z.string() }),
});

/** Says in each row how old it is, and who told us. */
const datedRow = {
  ...row,
  /** How old what we read is: "copy of 2024". In all rows or in none. */
  asOf: textOf(12).optional(),
  /** Was the publisher's own page read? Goes with `asOf`. */
  own: z.boolean().optional(),
};

/** A table in `content/facts`. One whose rows go out of date says in each how old it is, and who told us. */
export const tableSchema = z.strictObject({
  ...tableHead,
  marks: marks.optional(),
  rows: z
    .array(
      z.strictObject({
        ...datedRow,
        /** Its shapes, where they do not follow its cells one by one. */
        values: z.array(z.enum([...marked, 'silent'])).optional(),
      }),
    )
    .min(1)
    .refine((rows) => new Set(rows.flatMap(({ asOf, own }) => [asOf !== undefined, own !== undefined])).size === 1, {
      error: 'need asOf and own in every row, or in none',
    }),
});

/** A table whose rows are also drawn: how long each lasts, and what keeps it. */
export const renewalsSchema = z.strictObject({
  ...tableHead,
  rows: z
    .array(
      z.strictObject({
        ...datedRow,
        asOf: datedRow.asOf.unwrap(),
        own: datedRow.own.unwrap(),
        /** The cells once more, for the drawing. */
        keeps: z.strictObject({
          /** Years until it lapses. None: it does not. */
          years: z.number().min(1).max(3).optional(),
          /** Hours of learning in that time: least and most, by level or date. */
          hours: z.tuple([z.number().positive(), z.number().positive()]).optional(),
          /** They are credits or units of the body's own, and no hours that it states. */
          unit: z.literal(true).optional(),
          /** Does a test or exam keep it? */
          test: z.literal(true).optional(),
          /** What keeps it, in a few words beside the name. */
          says: textOf(8),
        }),
      }),
    )
    .min(1),
});

/** A table whose rows are also drawn: what counts towards what. */
export const pathwaysSchema = z.strictObject({
  ...tableHead,
  rows: z
    .array(
      z.strictObject({
        ...row,
        /** `written`: the body that gives the larger award publishes the rule. `case`: case by case. `none`: it does not count. */
        arrow: z.enum(['written', 'case', 'none']),
        /** A short name for the larger award. */
        to: z.string().max(26),
        /** What it gives, drawn on the arrow. */
        gives: z.string().max(18).optional(),
        /**
         * How much of the larger award it fills, in its credits or in per cent, where the row says so. Without `least`
         * only a limit is known.
         */
        fills: z
          .strictObject({
            least: z.number().min(0).optional(),
            most: z.number().min(0),
            of: z.number().positive(),
          })
          .refine(({ least = 0, most, of }) => least <= most && most <= of, {
            error: 'needs least, most, of in this order',
          })
          .optional(),
      }),
    )
    .min(1),
  /** The worked case: made-up sets of courses, held against the credits that an award needs. */
  case: z.strictObject({
    /** Credits of one course. */
    each: z.number().positive(),
    /** Credits in all for the award, and in one field for its professional title. */
    needs: z.strictObject({ all: z.number().positive(), field: z.number().positive() }),
    sets: z
      .array(
        z.strictObject({
          name: z.string().min(3),
          /** Each course lies in the field, or not, or is too old to count. */
          courses: z.array(z.enum(['field', 'other', 'old'])).min(1),
        }),
      )
      .min(1),
  }),
});

/** What stands on the scale of hours, a kind or a place. */
const sized = {
  name: z.string(),
  /** A few words beside the name. */
  words: textOf(8),
  /** Least and most hours of study. */
  hours: z.tuple([z.number().min(1), z.number().max(7200)]).optional(),
  /** For some the range goes on to this many hours. */
  openTo: z.number().max(7200).optional(),
  source: sources,
  /** How the hours follow from the source. */
  note: z.string().min(5),
};

/** Credentials by hours of study, drawn on one logarithmic scale. */
export const sizesSchema = z.strictObject({
  caption: z.string().min(10),
  rows: z
    .array(
      z.strictObject({
        ...sized,
        term: id.optional(),
        /** Any length: it has no hours of its own. */
        any: z.literal(true).optional(),
        /** Is work checked as a rule? */
        checked: z.enum(['yes', 'sometimes', 'no']),
      }),
    )
    .min(2),
  /** What counts as a micro-credential in some places. Without hours: the place says that it is small, and not how small. */
  places: z
    .array(
      z
        .strictObject({
          ...sized,
          /** The least, where no most is given in hours. */
          from: z.number().min(1).optional(),
        })
        .refine(({ hours, from }) => hours === undefined || from === undefined, {
          error: 'has hours, so needs no from',
        }),
    )
    .min(1),
});
/** What a shape says. */
export type Mark = keyof z.infer<typeof marks>['words'];
export type Table = z.infer<typeof tableSchema>;

export type Pathways = z.infer<typeof pathwaysSchema>;

export type Renewals = z.infer<typeof renewalsSchema>;

export type Sizes = z.infer<typeof sizesSchema>;
