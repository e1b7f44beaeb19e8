import { csv } from './csv.ts';
import type { Library } from './library.ts';
import { recordRows, type Row } from './registry.ts';

/** One line of a table: what stands in its columns, by their names. */
export type Line = Record<string, string>;

/** The open data of one record: `/data/<name>.csv`. */
export interface RecordData {
  name: string;
  /** What it holds, in a sentence. */
  holds: string;
  lines: Line[];
}

type Thing = Readonly<Record<string, unknown>>;
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
const isList = (value: unknown): value is readonly Thing[] => Array.isArray(value) && value.some(isThing);
const isRange = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number');

/** Parts several things in one field: statements hold semicolons. */
const between = ' | ';
/** What of a record only heads its page or its figure. */
const headings = ['caption', 'title', 'intro', 'rowHead', 'columns', 'marks'];

/** `openTo` is "open to"; the question of a table's column stays as it is. */
const words = (key: string) =>
  key.replace(/([a-z])([A-Z])/g, (_, low: string, high: string) => `${low} ${high.toLowerCase()}`);
const singular = (list: string) => list.replace(/ies$/, 'y').replace(/s$/, '');

function said(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(said).join(between);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/**
 * The lines of a thing: one, or one for each item of the lists in it, which repeats what the thing says of them all.
 * What stands within takes the name of what holds it: "hours least", "unit name". A `text` is what holds it, and so is
 * the question of a question.
 */
function linesOf(thing: Thing, within = ''): Line[] {
  const own: Line = {};
  const items: Line[] = [];
  for (const [key, value] of Object.entries(thing)) {
    const column = within && (key === 'text' || key === within) ? within : `${within} ${words(key)}`.trim();
    if (value === undefined) continue;
    if (isList(value)) items.push(...value.flatMap((item) => linesOf(item, singular(column))));
    else if (isRange(value))
      Object.assign(own, { [`${column} least`]: `${value[0]}`, [`${column} most`]: `${value[1]}` });
    else if (isThing(value)) Object.assign(own, ...linesOf(value, column));
    else own[column] = said(value);
  }
  return items.length > 0 ? items.map((item) => ({ ...own, ...item })) : [own];
}

/** Rows of a table with their cells under the heads of its columns, and shapes under their short questions. */
function underHeads(rows: readonly Thing[], { rowHead, columns, marks }: Thing): Thing[] {
  const under = (names: unknown, values: unknown): Thing => {
    const [heads, found] = [names, values] as [readonly string[], readonly unknown[]];
    return Object.fromEntries(found.map((value, at) => [heads[at] ?? '', value]));
  };
  return rows.map(({ head, cells, values, ...more }): Thing => ({
    [said(rowHead)]: head,
    ...under(columns, cells),
    ...(isThing(marks) && values !== undefined && { drawn: under(marks['heads'], values) }),
    ...more,
  }));
}

/**
 * All lines of a record, whatever its form. Each of its lists gives lines; where it has several, `part` names the list.
 * What it says of itself as a whole stands in every line, so that a line that is taken away takes its caution along.
 */
export function recordLines(record: Thing): Line[] {
  const parts: [name: string, lines: Line[]][] = [];
  const whole: Thing[] = [];
  for (const [key, value] of Object.entries(record)) {
    if (headings.includes(key)) continue;
    if (isList(value)) {
      const rows = 'columns' in record ? underHeads(value, record) : value;
      parts.push([words(key), rows.flatMap((one) => linesOf(one))]);
    } else if (isThing(value) && Object.values(value).some(isList))
      parts.push([words(key), linesOf(value, words(key))]);
    else whole.push({ [key]: value });
  }
  const general = Object.assign({}, ...whole.flatMap((one) => linesOf(one))) as Line;
  return parts.flatMap(([part, lines]) =>
    lines.map((line) => ({ ...(parts.length > 1 && { part }), ...line, ...general })),
  );
}

/** The kinds of credential as figures draw them, and the rule of the checklist: they stand in no file of facts. */
function drawnElsewhere({
  terms,
  checklist: { rule, goals },
}: Library): Record<string, { holds: string; record: Thing }> {
  const kinds = terms.flatMap(({ id, data: { name, kind, attributes } }) =>
    kind ? [{ id, name, nature: kind.nature, length: attributes?.length, issuer: attributes?.issuer }] : [],
  );
  return {
    credentials: {
      holds: 'Every kind of credential: what sort of thing it is, how long it takes and who stands behind it',
      record: { kinds },
    },
    verdicts: {
      holds: 'The rule of the checklist: its table, its limits and what each goal asks',
      record: {
        table: rule.table,
        goals: goals.map(({ id, label, roles }) => ({ id, label, asks: roles })),
        limits: rule.limits,
        version: rule.version,
      },
    },
  };
}

/** The open data of every table and record that has a caption, or a line in the registry that says what it holds. */
export function recordData(library: Library): RecordData[] {
  const { tables, records } = library;
  const own = Object.entries(recordRows as Record<string, Row>).flatMap(([name, { holds }]) => {
    const record: Thing = records[name as keyof typeof records];
    const says = holds ?? record['caption'];
    return says === undefined ? [] : [[name, { holds: said(says), record }] as const];
  });
  const all = [
    ...Object.entries(tables).map(([name, record]) => [name, { holds: record.caption, record }] as const),
    ...own,
    ...Object.entries(drawnElsewhere(library)),
  ];
  return all
    .map(([name, { holds, record }]) => ({ name, holds: holds.replace(/[.]$/, ''), lines: recordLines(record) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The keys of the sources that a line names. */
const keysIn = (line: Line) =>
  new Set(Object.entries(line).flatMap(([column, keys]) => (/(^| )source$/.test(column) ? keys.split(between) : [])));

/** The columns of all lines; one that only some have stands behind what stands before it there. */
function columnsOf(lines: readonly Line[]): string[] {
  const columns: string[] = [];
  for (const line of lines) {
    let at = 0;
    for (const column of Object.keys(line)) {
      const known = columns.indexOf(column);
      if (known === -1) columns.splice(at, 0, column);
      at = (known === -1 ? at : known) + 1;
    }
  }
  return columns;
}

/** A record's lines as CSV. The last column says each source in full, so that the file can be read without the guide. */
export function recordCsv({ lines }: Pick<RecordData, 'lines'>, sources: Library['sources']): string {
  const columns = columnsOf(lines);
  const inFull = (key: string) => {
    const source = sources[key];
    if (!source) throw new Error(`"${key}" is no source`);
    return `${key}: ${[source.publisher, source.title, source.published, source.url].filter(Boolean).join(', ')}`;
  };
  return csv(
    [...columns, 'sources in full'],
    lines.map((line) => [...columns.map((column) => line[column] ?? ''), [...keysIn(line)].map(inFull).join(between)]),
  );
}
