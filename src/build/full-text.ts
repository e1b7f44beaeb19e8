import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Library } from '../library.ts';
import { pairsIn, pairTitle } from '../terms/pairs.ts';

/** Parts of an article that are not its text: numbers of sources, figures, what surrounds it. */
export const outsideText = [
  '.cite',
  '.plate',
  '.caption',
  '.def',
  '.meta',
  '.entry-number',
  '.entry-foot',
  '.crumbs',
  'noscript',
];

/** Pagefind's own interfaces, which this site does not use. */
const readyMade = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

function stopOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * Writes the full-text index of the built site into its `pagefind/` folder.
 * Articles are indexed from their pages; terms and pairs enter as records with their other names, so that
 * they are found by those and near-equal pages do not flood the results.
 * @returns how many pages and records it holds
 */
export async function writeFullTextIndex(dist: string, library: Library): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', excludeSelectors: outsideText });
  stopOn(errors);
  if (!index) throw new Error('Pagefind: no index');
  try {
    const added = await index.addDirectory({ path: dist });
    stopOn(added.errors);
    const records = [
      ...library.terms.map(({ id, data }) => ({
        url: `/terms/${id}/`,
        content: data.definition,
        meta: { title: data.name, aliases: data.aliases.join(', ') },
      })),
      // Only what is written by hand: the others say what the records of their two terms say.
      ...pairsIn(library)
        .filter(({ written }) => written)
        .map(({ id, terms, verdict }) => ({
          url: `/compare/${id}/`,
          content: verdict,
          meta: { title: pairTitle(terms).join(' '), aliases: 'vs versus difference' },
        })),
    ];
    for (const record of records) stopOn((await index.addCustomRecord({ ...record, language: 'en' })).errors);
    // Pagefind's own writing returns before its files are whole, so that a busy machine can ship an empty one.
    const { files, errors: unwritten } = await index.getFiles();
    stopOn(unwritten);
    for (const { path, content } of files.filter(({ path }) => !readyMade.test(path))) {
      const file = join(dist, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return added.page_count + records.length;
  } finally {
    await pagefind.close();
  }
}
