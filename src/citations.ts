import type { Library } from './library.ts';
import { attributeRows } from './terms/pairs.ts';

/** The records an article may show by name, beside the tables. */
type Records = Pick<Library, 'tables' | 'sizes' | 'studies' | 'badge'>;

/**
 * The source keys of a record in reading order, with repeats; nothing where there is no such record.
 * @param name its file in `content/facts`
 * @param kind for studies: only those of one kind
 * @param first for a table: only so many rows from the top
 */
function recordSources(
  { of: name = '', kind, first }: Record<string, string>,
  { tables, sizes, studies, badge }: Records,
): string[] {
  if (name === 'sizes') return sizes.rows.flatMap(({ source }) => source);
  if (name === 'evidence') return studies.filter((one) => one.kind === kind).flatMap(({ source }) => source);
  if (name === 'badge-reading') return badge.source;
  const rows = tables[name]?.rows.slice(0, first === undefined ? undefined : Number(first)) ?? [];
  return rows.flatMap(({ cells }) => cells.flatMap(({ source }) => source ?? []));
}

/** The tags of our components in an MDX text: the name and the attributes of each. */
export function tagsOf(body: string): { tag: string; attributes: Record<string, string> }[] {
  return [...body.matchAll(/<([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s*\/?>/g)].map(([, tag = '', rest = '']) => ({
    tag,
    attributes: Object.fromEntries(
      [...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  }));
}

/**
 * The source keys an article's text cites, in the order a reader meets them, each once.
 * `source="a b"` on a `<Fact>` cites a and b; `of="name"` brings in all sources of that record.
 * @param body the MDX text
 */
export function citedKeys(body: string, records: Records): string[] {
  const keys = tagsOf(body).flatMap(({ attributes }) => [
    ...(attributes['source']?.split(/\s+/).filter(Boolean) ?? []),
    ...(attributes['of'] === undefined ? [] : recordSources(attributes, records)),
  ]);
  return [...new Set(keys)];
}

/** Numbers keys from 1 in their order. */
export function numbered(keys: readonly string[]): Map<string, number> {
  return new Map([...new Set(keys)].map((key, index) => [key, index + 1]));
}

/** The address of a source's full record. Sources stand by the first letter of their publisher, one page a letter. */
export function sourceAddress(key: string, publisher: string): string {
  return `/sources/${sourceLetter(publisher)}/#${key}`;
}

/** The letter a publisher stands under, without accents; what begins with no letter stands under "0". */
export function sourceLetter(publisher: string): string {
  const first = publisher.normalize('NFD').charAt(0).toLowerCase();
  return /[a-z]/.test(first) ? first : '0';
}

/** One place that cites one source. */
export interface Citation {
  file: string;
  /** The key in the file, or the tag in its text. */
  key: string;
  source: string;
}

/** Every place in the content that cites a source. A `<Fact>` that names none gives an empty one. */
export function citationsOf(library: Library): Citation[] {
  const { articles, terms, comparisons, tables, sizes, studies, registers, conversions, badge } = library;
  const each = (file: string, key: string, sources: readonly string[] = []): Citation[] =>
    sources.map((source) => ({ file, key, source }));
  const inText = (file: string, body: string) =>
    tagsOf(body).flatMap(({ attributes: { source } }) =>
      source === undefined ? [] : each(file, `<Fact source="${source}">`, source.split(/\s+/)),
    );
  const facts = (name: string) => `content/facts/${name}.yaml`;
  return [
    ...[...articles, ...terms].flatMap(({ file, body }) => inText(file, body)),
    ...terms.flatMap(({ file, data }) => [
      ...each(file, 'sources', data.sources),
      ...attributeRows.flatMap(([row]) => each(file, `attributes.${row}`, data.attributes?.[row]?.source)),
      ...data.meanings.flatMap(({ source }, index) => each(file, `meanings.${index}`, source)),
    ]),
    ...comparisons.flatMap(({ file, data }) => each(file, 'sources', data.sources)),
    ...Object.entries(tables).flatMap(([name, { rows }]) =>
      rows.flatMap(({ head, cells }) => cells.flatMap(({ source }) => each(facts(name), head, source))),
    ),
    ...sizes.rows.flatMap(({ name, source }) => each(facts('sizes'), name, source)),
    ...studies.flatMap(({ id, source }) => each(facts('evidence'), id, source)),
    ...registers.countries.flatMap(({ registers: list }) =>
      list.flatMap(({ name, source }) => each(facts('registers'), name, source)),
    ),
    ...conversions.families.flatMap(({ units }) =>
      units.flatMap(({ id, source }) => each(facts('conversions'), id, source)),
    ),
    ...each(facts('conversions'), 'between', conversions.between.source),
    ...each(facts('badge-reading'), 'source', badge.source),
  ];
}
