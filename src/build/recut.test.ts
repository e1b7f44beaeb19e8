import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { idsIn, pagefindFiles, textRecords } from './full-text.ts';
import { recut, type IndexFile } from './recut.ts';

const words = Array.from({ length: 3000 }, (_, at) => `word${at}`);
const page = { title: 'A', line: 'B', group: 'guide' as const, aliases: ['other name'] };
const records = textRecords([
  { ...page, address: '/a/', head: words.slice(0, 1500).join(' '), sections: [] },
  { ...page, address: '/b/', head: 'short', sections: [{ id: 'c', title: 'C', text: words.slice(1500).join(' ') }] },
]);
const files = await pagefindFiles(records);

/** What a file holds, however it was packed. */
const open = ({ content }: IndexFile): unknown => decode(gunzipSync(content).subarray('pagefind_dcd'.length));
const chunksOf = (some: readonly IndexFile[]) => some.filter(({ path }) => path.endsWith('.pf_index'));
const wordsOf = (some: readonly IndexFile[]) =>
  chunksOf(some).flatMap((file) => (open(file) as [unknown[][]])[0].map((word) => JSON.stringify(word)));
const tableOf = (some: readonly IndexFile[]) => {
  const meta = some.find(({ path }) => path.endsWith('.pf_meta'));
  return (meta ? (open(meta) as unknown[])[2] : []) as [from: string, to: string, hash: string][];
};

describe('a recut index', () => {
  const cut = recut(files);

  test('holds every word as it was, in smaller chunks', () => {
    expect(wordsOf(files).length).toBeGreaterThan(words.length);
    expect(wordsOf(cut).toSorted()).toEqual(wordsOf(files).toSorted());
    expect(chunksOf(cut).length).toBeGreaterThan(2 * chunksOf(files).length);
  });

  test('has a table that leads from each word to its chunk, and to no other', () => {
    const table = tableOf(cut);
    expect(table.length).toBe(chunksOf(cut).length);
    for (const file of chunksOf(cut)) {
      const [some] = open(file) as [[string][]];
      const row = table.find(([, , hash]) => file.path === `index/${hash}.pf_index`);
      expect([some[0]?.[0]?.startsWith(row?.[0] ?? '?'), some.at(-1)?.[0]?.startsWith(row?.[1] ?? '?')]).toEqual([
        true,
        true,
      ]);
    }
    const edges = table.flatMap(([from, to]) => [from, to]);
    expect(edges).toEqual(edges.toSorted());
  });

  test('is the same each time', () => expect(recut(files)).toEqual(cut));
});

describe('files of another kind stop the build', () => {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const without = (ending: string) => files.filter(({ path }) => !path.endsWith(ending));
  const with_ = (ending: string, content: Uint8Array) =>
    files.map((file) => (file.path.endsWith(ending) ? { ...file, content } : file));

  test.each([
    ['no table', without('.pf_meta'), 'Pagefind wrote 0 indexes'],
    ['two tables', [...files, ...(meta ? [meta] : [])], 'Pagefind wrote 2 indexes'],
    ['a chunk that is missing', without('.pf_index'), "is in Pagefind's table and was not written"],
    ['no mark', with_('.pf_index', gzipSync('other')), 'is not what Pagefind 1.6 writes'],
    [
      'a chunk of other words',
      with_('.pf_index', gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode([[['zzz', [], []]]])]))),
      'is not the chunk the table names',
    ],
  ])('%s', (_, some, message) => expect(() => recut(some)).toThrow(message));
});

test('records: one a section, lines ending as sentences do, other names only with the head', () => {
  const [, head, section] = records;
  expect(head).toMatchObject({ url: '/b/', content: 'short.', meta: { title: 'A', aliases: 'other name' } });
  expect(section).toMatchObject({ url: '/b/#c', meta: { title: 'C' } });
  expect(section?.meta).not.toHaveProperty('aliases');
  expect([...idsIn(files).keys()].toSorted()).toEqual(['/a/', '/b/', '/b/#c']);
});
