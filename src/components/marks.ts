import { notStated } from '../schemas/term-words.ts';
import type { Mark, Table } from '../schemas/facts.ts';

/** One row of shapes: its name and what each of its shapes says. */
export interface MarkRow {
  head: string;
  values: Mark[];
}

/**
 * The shapes of a table, row by row: those a row names itself, or else one for each of its cells.
 * @throws where a row has not as many as there are columns of shapes, or a stated cell has no value
 */
export function markRows({ marks, rows }: Table): MarkRow[] {
  return rows.map(({ head, cells, values }) => {
    const drawn = values ?? cells.map(({ text, value }) => (text === notStated ? 'silent' : value));
    if (drawn.length !== marks?.heads.length)
      throw new Error(`"${head}" has ${drawn.length} shapes: give one a column`);
    return {
      head,
      values: drawn.map((one) => {
        if (!one) throw new Error(`"${head}" has a cell without a value: say yes, part or no`);
        return one;
      }),
    };
  });
}

/** How often each column says so. */
export function saying(mark: Mark, rows: readonly MarkRow[]): number[] {
  return (rows[0]?.values ?? []).map((_, column) => rows.filter(({ values }) => values[column] === mark).length);
}
