import { wordsOf } from '../text/normalise.ts';
import type { Token } from './rank.ts';
import type { Line } from './results.ts';

/** How many words of one sentence are shown, or count as one breath: a table may have no full stop for long. */
const mostWords = 40;

/** The sentences of a text, long ones in pieces. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!:;])\s+/)
    .flatMap((sentence) => sentence.match(new RegExp(`(?:\\S+\\s*){1,${mostWords}}`, 'g')) ?? []);
}

/** The tokens that a text says, each in any of its ways. */
export function saidIn(text: string, tokens: readonly Token[], stem: (word: string) => string): Token[] {
  const stems = new Set(wordsOf(text).map(stem));
  return tokens.filter(({ ways }) =>
    ways.some((way) => way.stems.length > 0 && way.stems.every((stem) => stems.has(stem))),
  );
}

/** The sentence of a text that says most of a query, in pieces, and how many of its tokens it says. */
export interface Excerpt {
  line: Line;
  said: number;
}

/**
 * Finds the sentence of a text that says most of a query, by the weight of what it says.
 * @param stem files a word under its stem
 */
export function excerptOf(text: string, tokens: readonly Token[], stem: (word: string) => string): Excerpt {
  let best = { sentence: '', said: 0, weight: -1 };
  for (const sentence of sentencesOf(text)) {
    const said = saidIn(sentence, tokens, stem);
    const weight = said.reduce((sum, token) => sum + token.weight, 0);
    if (weight > best.weight) best = { sentence, said: said.length, weight };
  }
  // Of "run out" a lone "out" is not what was looked for.
  const stems = new Set(wordsOf(best.sentence).map(stem));
  const said = tokens.flatMap(({ ways }) => ways).filter((way) => way.stems.every((one) => stems.has(one)));
  const looked = new Set(said.flatMap((way) => way.stems));
  return { line: marked(best.sentence.trim(), looked, stem), said: best.said };
}

/** A line in pieces, those at odd places the words whose stems were looked for. */
export function marked(line: string, looked: ReadonlySet<string>, stem: (word: string) => string): Line {
  const pieces = [''];
  for (const piece of line.split(/([\p{L}\p{N}’'-]+)/u).filter(Boolean)) {
    const isLooked = wordsOf(piece).some((word) => looked.has(stem(word)));
    // Pieces take turns: a place is odd when it is to be marked.
    if (isLooked !== (pieces.length % 2 === 0)) pieces.push(piece);
    else pieces.push((pieces.pop() ?? '') + piece);
  }
  return pieces;
}
