import type { Library } from './library.ts';
import type { Table, Pathways } from './schemas/facts.ts';

/** The source keys of a table, in reading order, with repeats. */
function tableSources(table: Table | Pathways): string[] {
  return table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.source ?? []));
}

/**
 * The source keys an article's text cites, in the order a reader meets them, each once.
 * `source="a b"` on a `<Fact>` cites a and b; `of="name"` brings in all sources of that record.
 * @param body the MDX text
 */
export function citedKeys(body: string, { tables, sizes }: Pick<Library, 'tables' | 'sizes'>): string[] {
  const keys = [...body.matchAll(/\b(source|of)="([^"]*)"/g)].flatMap(([, attribute, value = '']) => {
    if (attribute === 'source') return value.split(/\s+/).filter(Boolean);
    if (value === 'sizes') return sizes.rows.flatMap((row) => row.source);
    const table = tables[value];
    return table ? tableSources(table) : [];
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

/** Every place in the content that cites a source. A `<Fact>` that names none gives an empty one. */
export function citationsOf({ articles, terms, comparisons, tables, sizes }: Library): Citation[] {
  const each = (file: string, key: string, sources: readonly string[] = []): Citation[] =>
    sources.map((source) => ({ file, key, source }));
  const inText = (file: string, body: string) =>
    [...body.matchAll(/\bsource="([^"]*)"/g)].flatMap(([, value = '']) =>
      each(file, `<Fact source="${value}">`, value.split(/\s+/)),
    );
  return [
    ...[...articles, ...terms].flatMap(({ file, body }) => inText(file, body)),
    ...terms.flatMap(({ file, data }) => [
      ...each(file, 'sources', data.sources),
      ...Object.entries(data.attributes ?? {}).flatMap(([name, { source }]) =>
        each(file, `attributes.${name}`, source),
      ),
      ...data.meanings.flatMap(({ source }, index) => each(file, `meanings.${index}`, source)),
    ]),
    ...comparisons.flatMap(({ file, data }) => each(file, 'sources', data.sources)),
    ...Object.entries(tables).flatMap(([name, { rows }]) =>
      rows.flatMap(({ head, cells }) =>
        cells.flatMap(({ source }) => each(`content/facts/${name}.yaml`, head, source)),
      ),
    ),
    ...sizes.rows.flatMap(({ name, source }) => each('content/facts/sizes.yaml', name, source)),
  ];
}
