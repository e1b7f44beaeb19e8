import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { expect, onTestFinished, test } from 'vitest';
import { day, https } from '../schemas/fields.ts';
import { describe as say } from './problem.ts';
import { Reader } from './reader.ts';

/** A reader of a folder that holds these files. */
function readerOf(files: Record<string, string | Uint8Array>): Reader {
  const root = mkdtempSync(join(tmpdir(), 'reader-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return new Reader(root);
}
const said = ({ problems }: Reader) => problems.map(say);
const head = z.strictObject({ title: z.string(), day: day.optional(), url: https.optional() });

test('texts are read with their heads, ids and lines; what a system leaves behind is passed over', () => {
  const reader = readerOf({
    'texts/b/index.mdx': '---\ntitle: "B"\n---\n\nText.\n',
    'texts/b/c.mdx': "---\r\ntitle: It's\r\n---\r\n\r\nText.\r\n",
    'texts/.DS_Store': '\u0000',
  });
  expect(reader.allTexts('texts', head).map(({ id, file, data }) => [id, file, data.title])).toEqual([
    ['b/c', 'texts/b/c.mdx', 'It’s'],
    ['b', 'texts/b/index.mdx', 'B'],
  ]);
  expect(said(reader)).toEqual([]);
});

test.each(['A.mdx', 'a b.mdx', 'é.mdx', 'a.b.mdx', 'a#b.mdx', 'a%b.mdx', '_draft.mdx', 'a.md', 'a.yml', 'B/a.mdx'])(
  'a text called %s is said, not left out or published in silence',
  (name) => {
    const reader = readerOf({ [`texts/${name}`]: '---\ntitle: x\n---\n' });
    expect(reader.allTexts('texts', head)).toEqual([]);
    expect(said(reader)).toEqual([
      `texts/${name}: its name: is "${name}". Call it by lower-case letters, digits and single hyphens, with .mdx at the end, or move it out of content/.`,
    ]);
  },
);

test('two files of one address are said', () => {
  const text = '---\ntitle: x\n---\n';
  const reader = readerOf({ 'texts/a.mdx': text, 'texts/a/index.mdx': text });
  reader.allTexts('texts', head);
  expect(said(reader)).toEqual([
    'texts/a/index.mdx: its name: leads to the same address as texts/a.mdx. Keep one of the two.',
  ]);
});

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
test.each([
  ['a byte-order mark', '\uFEFFtitle: x', 'line 1: holds a character that nobody sees (U+FEFF)'],
  ['NUL', 'title: x\u0000', 'line 1: holds a character that nobody sees (U+0000)'],
  ['a zero-width space', 'title: x\nday: \u200B2026-11-22', 'line 2: holds a character that nobody sees (U+200B)'],
  ['a mark of direction', 'title: \u202Ex', 'line 1: holds a character that nobody sees (U+202E)'],
  ['Latin-1', bytes('title: caf\u00E9', 'latin1'), 'the whole file: is not UTF-8. Save it as UTF-8'],
  ['UTF-16', bytes('\uFEFFtitle: x', 'utf16le'), 'the whole file: is not UTF-8'],
  ['an alias', 'title: &a x\nurl: *a', 'the whole file: repeats a part by *alias. Write the part out'],
  ['a key typed twice', 'title: x\ntitle: y', 'line 2: Map keys must be unique. Write valid YAML with each key once'],
  ['an unknown key', 'title: x\ncolour: y', 'colour: Unrecognized key: "colour". Remove it'],
  ['a day that is none', 'title: x\nday: 2026-02-31', 'day: is no day of the calendar: write it as 2026-11-22'],
  ['a day in words', 'title: x\nday: 3 March 2026', 'day: is no day of the calendar: write it as 2026-11-22'],
  [
    'an address by http',
    'title: x\nurl: http://example.org/',
    'url: is no address: write it whole, beginning with https',
  ],
  ['a script as address', 'title: x\nurl: javascript:alert(1)', 'url: is no address'],
  ['an address with a quotation mark', "title: x\nurl: https://example.org/'y", 'url: holds a space, a quotation mark'],
])('%s in data is said with its place', (_, content, says) => {
  const reader = readerOf({ 'x.yaml': content });
  expect(reader.data('x.yaml', head)).toBeUndefined();
  expect(said(reader)).toEqual([expect.stringContaining(`x.yaml: ${says}`)]);
});

test('a file that is missing is said', () => {
  const reader = readerOf({});
  expect(reader.data('x.yaml', head)).toBeUndefined();
  expect(said(reader)).toEqual(['x.yaml: the whole file: cannot be read. Add it, or give the right to read it.']);
});

test('lines of a head are counted as an editor counts them', () => {
  const reader = readerOf({ 'texts/a.mdx': '---\ntitle: x\ntitle: y\n---\n', 'texts/b.mdx': 'title: x\n' });
  reader.allTexts('texts', head);
  expect(said(reader)).toEqual([
    'texts/a.mdx: line 3: Map keys must be unique. Write valid YAML with each key once.',
    'texts/b.mdx: line 1: begins with no head. Put the head between two lines of ---.',
  ]);
});
