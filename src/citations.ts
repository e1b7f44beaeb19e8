import type { Library } from './library.ts';
import type { Table, Pathways } from './schemas/facts.ts';

/** The source keys of a table, in reading order, with repeats. */
export function tableSources(table: Table | Pathways): string[] {
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
