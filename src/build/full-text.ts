import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { FoundPage } from './guide-places.ts';
import { recut, unpack, type IndexFile } from './recut.ts';

/** Pagefind's own interfaces, and what it takes for languages other than ours, which this site does not use. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/** What is put into the full text: one record a section, so that what is found can be linked to. */
export interface TextRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
}

/**
 * The records of the full text. A section is one of its own; the head of a page carries the page's other names.
 * Metadata is searched too, each sort with its weight (`src/search/full-text.ts`).
 */
export function textRecords(found: readonly FoundPage[]): TextRecord[] {
  const record = (url: string, content: string, title: string, aliases: readonly string[]): TextRecord => ({
    url,
    content,
    language: 'en',
    meta: { title, ...(aliases.length > 0 && { aliases: aliases.join(', ') }) },
  });
  // Lines end as sentences do: a cell is no part of the next.
  const sentences = (text: string) =>
    text
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => (/[.?!:;,]$/.test(one) ? one : `${one}.`))
      .join(' ');
  return found.flatMap(({ address, title, line, aliases, head, sections }) => [
    record(address, sentences(head) || line, title, aliases),
    ...sections.map((section) =>
      record(`${address}#${section.id}`, sentences(section.text) || section.title, section.title, []),
    ),
  ]);
}

function stopOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Pagefind's files for some records, as Pagefind makes them. */
export async function pagefindFiles(records: readonly TextRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  stopOn(errors);
  if (!index) throw new Error('Pagefind: no index');
  try {
    for (const record of records) stopOn((await index.addCustomRecord(record)).errors);
    // Pagefind's own writing returns before its files are whole, so that a busy machine can ship an empty one.
    const { files, errors: unwritten } = await index.getFiles();
    stopOn(unwritten);
    return files;
  } finally {
    await pagefind.close();
  }
}

/** The ids under which Pagefind knows the records, by their addresses. */
export function idsIn(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap((file): [string, string][] => {
      const id = /^fragment\/(.*)\.pf_fragment$/.exec(file.path)?.[1];
      return id === undefined ? [] : [[(JSON.parse(unpack(file).toString()) as { url: string }).url, id]];
    }),
  );
}

/** Writes the full-text index of some records into the `pagefind/` folder of the built site. */
export function writeFullText(dist: string, files: readonly IndexFile[]): void {
  for (const { path, content } of recut(files).filter(({ path }) => !unused.test(path))) {
    const file = join(dist, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
