import { attributeRows } from '../schemas/term-words.ts';
import type { Tag, Text } from '../text/tree.ts';
import type { Library } from './library.ts';
import { recordRows, tableRow, type Records, type Row } from './registry.ts';

/** The record that a tag shows, or the part of it that its attributes ask for; `undefined` where there is none. */
export function shownBy({ name, attributes }: Tag, { records, tables }: Pick<Library, 'records' | 'tables'>) {
  const { of = '' } = attributes;
  const own = Object.hasOwn(recordRows, of) ? recordRows[of as keyof Records] : undefined;
  const row = (own ?? tableRow) as Row;
  const whole: unknown = own ? records[of as keyof Records] : tables[of];
  if (whole === undefined || !Object.hasOwn(row.shownBy ?? {}, name)) return undefined;
  return { row, record: row.part?.(whole, attributes) ?? whole };
}

/**
 * The source keys an article's text cites, in the order a reader meets them, each once.
 * `source="a b"` on a `<Fact>` cites a and b; `of="name"` brings in all sources of that record.
 */
export function citedKeys({ tags }: Text, library: Pick<Library, 'records' | 'tables'>): string[] {
  const keys = tags.flatMap((tag) => {
    const shown = shownBy(tag, library);
    const cited = shown?.row.cites?.(shown.record).flatMap(([, sources = []]) => sources) ?? [];
    return [...(tag.attributes['source']?.split(' ') ?? []), ...cited];
  });
  return [...new Set(keys)];
}

/** Numbers keys from 1 in their order. */
export function numbered(keys: readonly string[]): Map<string, number> {
  return new Map([...new Set(keys)].map((key, index) => [key, index + 1]));
}

/** One place that cites one source. */
export interface Citation {
  file: string;
  /** The key in the file, or the tag in its text. */
  key: string;
  source: string;
}

/** Every place in the content that cites a source. */
export function citationsOf(library: Library): Citation[] {
  const { articles, terms, comparisons, records, tables, checklist } = library;
  const each = (file: string, key: string, sources: readonly string[] = []): Citation[] =>
    sources.map((source) => ({ file, key, source }));
  const inRecord = (name: string, { cites }: Row, record: unknown) =>
    (cites?.(record) ?? []).flatMap(([place, sources]) => each(`content/facts/${name}.yaml`, place, sources));
  return [
    ...[...articles, ...terms].flatMap(({ file, text }) =>
      text.tags.flatMap(({ line, attributes: { source } }) => each(file, `line ${line}`, source?.split(' '))),
    ),
    ...terms.flatMap(({ file, data }) => [
      ...each(file, 'sources', data.sources),
      ...attributeRows.flatMap(([row]) => each(file, `attributes.${row}`, data.attributes?.[row]?.source)),
      ...data.meanings.flatMap(({ source }, index) => each(file, `meanings.${index}`, source)),
    ]),
    ...comparisons.flatMap(({ file, data }) => each(file, 'sources', data.sources)),
    ...each('content/checklist/decider.yaml', 'source', [checklist.decider.source]),
    ...Object.entries(tables).flatMap(([name, table]) => inRecord(name, tableRow as Row, table)),
    ...Object.entries(recordRows).flatMap(([name, row]) => inRecord(name, row as Row, records[name as keyof Records])),
  ];
}
