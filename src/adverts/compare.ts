import { linesOf } from './lines.ts';
import { counted, keyOf, pairOf, together, tokensOf, type Token } from './words.ts';

/** Where something stands in a text, from its first character to the one after its last. */
export interface Range {
  start: number;
  end: number;
}

export interface Compared {
  /** What the outline shares with any of the adverts. */
  outline: Range[];
  /** What each advert shares with the outline, and what it demands: `met` if the outline mentions any of it. */
  adverts: { marks: Range[]; demands: (Range & { met: boolean })[] }[];
}

/** Two words side by side, and what they are filed under together. */
interface Pair {
  at: number;
  hyphen: boolean;
  /** As two words, where they say something together. */
  two: string | undefined;
  /** As one word: "health care" and "healthcare". */
  one: string;
  /** Does neither say anything alone? */
  bound: boolean;
}

/** A text, its words that are to be looked at, and what another text can share of them. */
interface Heard {
  text: string;
  tokens: Token[];
  pairs: Pair[];
  words: Set<string>;
  two: Set<string | undefined>;
  one: Set<string>;
}

function hear(text: string, tokens: Token[]): Heard {
  const pairs = tokens.flatMap((a, at): Pair | [] => {
    const b = tokens[at + 1];
    const between = text.slice(a.end, b?.start);
    if (!b || !/^ ?[-–/( \u00a0]? ?$/.test(between)) return [];
    const kinds = [a.kind, b.kind];
    const says =
      !kinds.includes('joining') && (kinds.includes('telling') || (b.kind === 'number' && counted.has(a.key)));
    const two = pairOf(a.key, b.key);
    const hyphen = between === '-' && kinds.every((kind) => kind === 'telling');
    const one = keyOf((text.slice(a.start, a.end) + text.slice(b.start, b.end)).toLowerCase());
    return { at, hyphen, two: says ? two : undefined, one, bound: together.has(two) };
  });
  return {
    text,
    tokens,
    pairs,
    words: new Set(tokens.filter(({ kind }) => kind === 'telling').map(({ key }) => key)),
    two: new Set(pairs.map(({ two }) => two)),
    one: new Set(pairs.map(({ one }) => one)),
  };
}

/** Where abbreviations of one text stand in another, each written out: "key performance indicators" for "KPIs". */
function* spelledOut(shorts: string, inText: string): Generator<{ short: string; start: number; end: number }> {
  for (const short of new Set(shorts.match(/\b[A-Z]{3,6}(?=s?\b)/g))) {
    const words = Array.from(short).join(String.raw`\w*(?:,? (?:and|&|of|for|the|in)|,)?[ -]`);
    for (const { index, 0: found } of inText.matchAll(new RegExp(String.raw`\b${words}\w*`, 'gi'))) {
      yield { short, start: index, end: index + found.length };
    }
  }
}

/** Which words of a text another holds too: 1 alone, 2 together with the next. */
function shared(mine: Heard, other: Heard): number[] {
  const { text, tokens, pairs } = mine;
  const found = tokens.map(({ kind, key }) =>
    Number(kind === 'telling' && (other.words.has(key) || other.one.has(key))),
  );
  for (const { at, hyphen, bound } of pairs) {
    // Of a word with a hyphen all that tells something must be shared: "object-oriented" is not about objects.
    if (bound || (hyphen && !(found[at] && found[at + 1]))) found[at] = found[at + 1] = 0;
  }
  for (const { at, two, one } of pairs) {
    if (!((two !== undefined && other.two.has(two)) || other.words.has(one))) continue;
    found[at] = 2;
    found[at + 1] ||= 1;
  }
  const here = [...spelledOut(other.text, text)];
  const there = new Set(Array.from(spelledOut(text, other.text), ({ short }) => short));
  for (const [at, { start, end }] of tokens.entries()) {
    const short = there.has(text.slice(start, end).replace(/s$/, ''));
    if (short || here.some((words) => start >= words.start && end <= words.end)) found[at] ||= 1;
  }
  return found;
}

/** Shared words as ranges; those that belong together are one. */
function rangesOf({ tokens }: Heard, found: readonly number[]): Range[] {
  const ranges: Range[] = [];
  for (const [at, { start, end }] of tokens.entries()) {
    const last = ranges.at(-1);
    if (last && found[at - 1] === 2) last.end = end;
    else if (found[at]) ranges.push({ start, end });
  }
  return ranges;
}

/**
 * Lays adverts beside a course's outline.
 * @param adverts as pasted
 * @param outline as pasted
 * @returns where words and short phrases stand that the outline and an advert share, in whatever form; and what each
 * advert demands. A demand is met where the outline names any of it, which does not say that the course teaches it well.
 */
export function compare(adverts: readonly string[], outline: string): Compared {
  const course = hear(outline, tokensOf(outline));
  const inCourse = course.tokens.map(() => 0);
  const compared = adverts.map((text) => {
    const lines = linesOf(text);
    const within = ({ start, end }: Range) => lines.find((line) => start >= line.start && end <= line.end);
    const advert = hear(
      text,
      tokensOf(text).filter((token) => (within(token)?.kind ?? 'skip') !== 'skip'),
    );
    const marks = rangesOf(advert, shared(advert, course));
    for (const [at, how] of shared(course, advert).entries()) inCourse[at] = Math.max(inCourse[at] ?? 0, how);
    const demands = lines
      // Where nothing stands behind a dash, nothing is demanded.
      .filter(({ kind, start, end }) => kind === 'demand' && end > start)
      .map(({ start, end }) => ({ start, end, met: marks.some((mark) => mark.start >= start && mark.end <= end) }));
    return { marks, demands };
  });
  return { outline: rangesOf(course, inCourse), adverts: compared };
}
