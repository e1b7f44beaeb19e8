import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** How many bytes of words a chunk holds before it is compressed. Smaller ones save less than their table costs. */
const chunkBytes = 3500;
const mark = Buffer.from('pagefind_dcd');

type Chunk = [from: string, to: string, hash: string];
type Word = [word: string, ...rest: unknown[]];

/**
 * What a file of Pagefind's holds behind its mark.
 * @throws where there is no mark
 */
export function unpack({ path, content }: IndexFile): Buffer {
  const plain = gunzipSync(content);
  if (!plain.subarray(0, mark.length).equals(mark)) throw new Error(`${path}: is not what Pagefind 1.6 writes`);
  return plain.subarray(mark.length);
}

function pack(value: unknown): Uint8Array {
  // Time and system stay out of the header: two builds give the same bytes.
  return gzipSync(Buffer.concat([mark, encode(value)]), { level: 9 });
}

/**
 * Cuts Pagefind's index into smaller chunks. Its own hold 25 kB each and are fetched whole for every word of a query,
 * neighbours in the alphabet and all; no option changes that. The format is that of Pagefind 1.6: the table of chunks
 * is the third part of the `pf_meta` file, a chunk holds words in their order.
 * @throws where the files are not what that version writes
 */
export function recut(files: readonly IndexFile[]): IndexFile[] {
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta'));
  const [meta] = metas;
  if (!meta || metas.length > 1) throw new Error(`Pagefind wrote ${metas.length} indexes where there should be one`);
  const table = decode(unpack(meta)) as unknown[];
  const chunks = table[2] as Chunk[];
  const cut: IndexFile[] = [];
  const entries = chunks.flatMap(([from, to, hash]): Chunk[] => {
    const path = `index/${hash}.pf_index`;
    const file = files.find((one) => one.path === path);
    if (!file) throw new Error(`${path}: is in Pagefind's table and was not written`);
    const [words] = decode(unpack(file)) as [Word[]];
    const [first = '', last = ''] = [words[0]?.[0], words.at(-1)?.[0]];
    // The table shortens words as far as they still tell neighbours apart.
    if (!first.startsWith(from) || !last.startsWith(to)) throw new Error(`${path}: is not the chunk the table names`);
    const runs = parts(words);
    return runs.map((some, at): Chunk => {
      const content = pack([some]);
      const name = `en_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
      cut.push({ path: `index/${name}.pf_index`, content });
      return [at === 0 ? from : (some[0]?.[0] ?? ''), at === runs.length - 1 ? to : (some.at(-1)?.[0] ?? ''), name];
    });
  });
  const isKept = ({ path }: IndexFile) => !path.endsWith('.pf_index') && path !== meta.path;
  return [...files.filter(isKept), { path: meta.path, content: pack(table.with(2, entries)) }, ...cut];
}

/** Words in runs of about `chunkBytes`. */
function parts(words: readonly Word[]): Word[][] {
  const all: Word[][] = [];
  let now: Word[] = [];
  let size = 0;
  for (const word of words) {
    now.push(word);
    size += encode(word).length;
    if (size < chunkBytes) continue;
    all.push(now);
    [now, size] = [[], 0];
  }
  return now.length > 0 ? [...all, now] : all;
}
