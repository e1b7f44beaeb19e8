/**
 * One field of a CSV line: quoted where it has to be, its own quotation marks doubled. What a spreadsheet would run as a
 * formula gets an apostrophe in front, which it shows as text.
 */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines as CSV (RFC 4180, UTF-8, CRLF), the names of the columns first. */
export function csv(columns: readonly string[], lines: readonly (readonly string[])[]): string {
  return [columns, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}
