import type { Library } from '../content/library.ts';
import { said } from '../text/tree.ts';
import type { Check } from './check.ts';

/** Why a list of phrases is banned, and what to write instead. */
const lists = [
  ['phrases', 'is a phrase that sells or fills', 'Say what you mean, or leave it out'],
  ['workshop', 'speaks of us and our work', 'Say the fact, mark a judgement by its tag, or say whom to ask'],
  ['back', 'sends the reader back', 'Name the thing again'],
] as const;

/** Finds any of some phrases, each as whole words, with a straight or a curly apostrophe. */
function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${phrases.join('|').replace(/['’]/g, "['’]")})(?![\\p{L}-])`, 'giu');
}

/** Every text in some data, however deep it lies. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** What a reader reads of each file: articles, terms, pairs, tables and other records. */
function readIn({ articles, terms, comparisons, tables, records }: Library): [file: string, texts: string[]][] {
  const facts = Object.entries({ ...tables, ...records });
  return [
    ...[...articles, ...terms].map(({ file, data, text }): [string, string[]] => [
      file,
      [...textsIn(data), ...text.blocks.map(said)],
    ]),
    ...comparisons.map(({ file, data }): [string, string[]] => [file, textsIn(data)]),
    ...facts.map(([name, data]): [string, string[]] => [`content/facts/${name}.yaml`, textsIn(data)]),
  ];
}

/** No phrase of `content/banned.yaml` stands in what a reader reads, and no heading says nothing. */
export const plainPhrases: Check = (library) => {
  const { banned } = library.words;
  const found = readIn(library).flatMap(([file, texts]) =>
    lists.flatMap(([list, says, mend]) =>
      texts.flatMap((text) =>
        [...text.matchAll(anyOf(banned[list]))].map(([phrase]) => ({ file, key: `"${phrase}"`, says, mend })),
      ),
    ),
  );
  const empty = new Set(banned.headings);
  const headings = [...library.articles, ...library.terms].flatMap(({ file, text }) =>
    text.blocks
      .filter((block) => block.level > 0 && empty.has(said(block).toLowerCase()))
      .map((block) => ({
        file,
        key: `line ${block.line}, "${said(block)}"`,
        says: 'is a heading that says nothing',
        mend: 'Say what the section says, or ask what the reader asks',
      })),
  );
  return [...found, ...headings];
};
