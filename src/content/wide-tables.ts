import type { Table } from '../schemas/facts.ts';

/** What it takes to tell a table's columns. */
interface Columns {
  columns: readonly string[];
  rows: readonly Pick<Table['rows'][number], 'asOf'>[];
}

/** A row of so many answers is too long a list to compare with the next, where so many rows follow each other. */
const many = { columns: 4, rows: 8 };

/** The heads of a table's columns without the first; the last of one whose rows go out of date says what was read. */
export function allColumns({ columns, rows }: Columns): string[] {
  return [...columns, ...(rows.some(({ asOf }) => asOf !== undefined) ? ['What we read'] : [])];
}

/** Does a reader on a phone choose by which of its columns to read a table? */
export function chosenFrom(table: Columns): boolean {
  return allColumns(table).length >= many.columns && table.rows.length >= many.rows;
}
