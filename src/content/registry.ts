import { z } from 'astro/zod';
import { pathwaysSchema, renewalsSchema, sizesSchema, tableSchema } from '../schemas/facts.ts';
import { id } from '../schemas/fields.ts';
import { keySchema, kindsSchema } from '../schemas/kinds.ts';
import { letterSchema } from '../schemas/letter.ts';
import {
  askedSchema,
  badgeSchema,
  conversionsSchema,
  countsSchema,
  evidenceSchema,
  finishersSchema,
  pathsSchema,
  studySchema,
  registersSchema,
} from '../schemas/records.ts';
import { textTags } from '../schemas/tags.ts';

/** One place in a record that cites sources: where it stands, and their keys. */
export type Cited = readonly [place: string, sources: readonly string[] | undefined];

/** What the guide must know of one kind of record; all else about it is worked out from this. */
export interface Row<S extends z.ZodType = z.ZodType> {
  schema: S;
  /** What its open data hold, where it has no caption that says so. Without either it is given to nobody. */
  holds?: string;
  /** Where it cites sources, in reading order. */
  cites?: (record: z.output<S>) => Cited[];
  /**
   * The tags of a text that show it as `<Tag of="name" />`, each with its further attributes. The component of a tag is
   * the file of its name in `src/components/tags`.
   */
  shownBy?: Readonly<Record<string, z.ZodRawShape>>;
  /** What of it a tag shows, where its attributes ask for a part. */
  part?: (record: z.output<S>, attributes: Readonly<Record<string, string>>) => z.output<S>;
  /** Its statements that may hold figures: a text that shows the record gives them. */
  texts?: (record: z.output<S>) => string[];
}
/** Show only so many rows from the top. */
const first = z
  .string()
  .regex(/^[1-9]\d?$/, { error: 'is no number of rows' })
  .optional();

const row = <S extends z.ZodType>(what: Row<S>) => what;

/** Any file of `content/facts` that is not named below. */
export const tableRow = row({
  schema: tableSchema,
  shownBy: { FactTable: { first }, MarkTable: { figure: z.string().regex(/^[1-9]$/) } },
  part: (table, { first }) => ({
    ...table,
    rows: table.rows.slice(0, first === undefined ? undefined : Number(first)),
  }),
  cites: ({ rows }) => rows.flatMap(({ head, cells }) => cells.map(({ source }): Cited => [head, source])),
  texts: ({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
});

/** The records of `content/facts` that have a form of their own, by their files' names. */
export const recordRows = {
  sizes: row({
    schema: sizesSchema,
    // `table="elsewhere"`: the numbers and their sources stand on the page that is linked under the figure.
    shownBy: { TimeScale: { table: z.literal('elsewhere').optional() } },
    part: (sizes, { table }) => (table ? { ...sizes, rows: [], places: [] } : sizes),
    cites: ({ rows, places }) => [...rows, ...places].map(({ name, source }): Cited => [name, source]),
    texts: ({ rows, places }) =>
      [...rows, ...places].map(({ hours, words, note }) => `${hours?.join(' ')} ${words} ${note}`),
  }),
  pathways: row({
    schema: pathwaysSchema,
    shownBy: { FactTable: { first }, StackFigure: {}, StackCase: {} },
    cites: ({ rows }) => rows.flatMap(({ head, cells }) => cells.map(({ source }): Cited => [head, source])),
    texts: ({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  }),
  renewals: row({
    schema: renewalsSchema,
    shownBy: { FactTable: { first }, RenewalLine: {} },
    cites: ({ rows }) => rows.flatMap(({ head, cells }) => cells.map(({ source }): Cited => [head, source])),
    texts: ({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  }),
  evidence: row({
    schema: evidenceSchema,
    holds: 'Every study: what came out, who ran and paid for it, whom it counted and when',
    shownBy: { Studies: { kind: studySchema.shape.kind }, SharesFigure: {} },
    part: ({ studies }, { kind }) => ({ studies: studies.filter((one) => kind === undefined || one.kind === kind) }),
    cites: ({ studies }) => studies.map(({ id, source }): Cited => [id, source]),
    texts: ({ studies }) => studies.flatMap(({ figures }) => figures),
  }),
  finishers: row({
    schema: finishersSchema,
    shownBy: { FinishersFigure: {} },
    cites: ({ rows }) => rows.map(({ name, source }): Cited => [name, source]),
    texts: ({ rows }) => rows.map(({ name, share }) => `${name} ${share.says}`),
  }),
  'credential-counts': row({
    schema: countsSchema,
    shownBy: { CountsFigure: {} },
    cites: ({ rows }) => rows.map(({ year, source }): Cited => [String(year), source]),
    texts: ({ rows }) =>
      rows.map(({ total, badges }) => [total, badges].map((one) => one?.toLocaleString('en')).join(' ')),
  }),
  'badge-reading': row({
    schema: badgeSchema,
    shownBy: { BadgeReading: {} },
    cites: ({ source }) => [['source', source]],
  }),
  letter: row({ schema: letterSchema, cites: ({ source }) => [['source', source]] }),
  questions: row({ schema: askedSchema, holds: 'What people ask, each with a short answer and where to read on' }),
  paths: row({ schema: pathsSchema }),
  registers: row({
    schema: registersSchema,
    holds: 'Where to check, by country: each official register, what it tells and what it is silent about',
    cites: ({ countries }) =>
      countries.flatMap(({ registers }) => registers.map(({ name, source }): Cited => [name, source])),
  }),
  conversions: row({
    schema: conversionsSchema,
    holds: 'Units of study in hours, and why none may be taken for another',
    shownBy: { CreditHours: { family: id.optional(), subject: id.optional() } },
    part: (record, { family }) => ({
      ...record,
      families: record.families.filter(({ id }) => family === undefined || id === family),
    }),
    cites: ({ families, between }) => [
      ...families.flatMap(({ units }) => units.map(({ id, source }): Cited => [id, source])),
      ['between', between.source],
    ],
  }),
  kinds: row({ schema: kindsSchema }),
  key: row({
    schema: keySchema,
    holds: 'The key from a document in the hand to its name: each question with its answers',
  }),
};

export type Records = { [Name in keyof typeof recordRows]: z.output<(typeof recordRows)[Name]['schema']> };

/** Every tag that an article or a term may hold. */
export const tagSchemas: Readonly<Record<string, z.ZodType>> = {
  ...textTags,
  ...Object.fromEntries(
    [tableRow, ...Object.values(recordRows)].flatMap((one: Row) =>
      Object.entries(one.shownBy ?? {}).map(([tag, more]) => [tag, z.strictObject({ of: id, ...more })]),
    ),
  ),
};
