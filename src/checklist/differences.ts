import type { CompareWords } from '../schemas/checklist.ts';
import { goodness } from './advice.ts';
import type { Figures } from './figures.ts';
import { fill } from './fill.ts';
import type { Reason, Result } from './rule.ts';

/** One programme of two that are compared. */
export interface Side {
  result: Pick<Result, 'reasons'>;
  figures: Pick<Figures, 'cost' | 'currency' | 'weeks'>;
}

/** One thing in which a programme differs from the other: its better answer, its deal-breaker, or a figure of it. */
export type Point =
  | { kind: 'answer'; question: string; option: string; breaks: boolean }
  /** It costs this share of what the other one costs: from 0 to `near`. */
  | { kind: 'cost'; share: number }
  /** It is done so many weeks sooner. */
  | { kind: 'weeks'; sooner: number };

export interface Differences {
  /** The points of each, the weightiest first, at most three. */
  first: Point[];
  second: Point[];
  /** Answers and figures that are not known of one or both: there may be more differences than are seen. */
  open: number;
}

/** The most points that are said of one programme: more than three are a table, and that stands below. */
const most = 3;

/** What comes to more than this share of the other is called no difference: our judgement, said on the page. */
const near = 0.9;

const order = ['core', 'key', 'supporting'] as const;
const weightOf = (one: Reason, other: Reason) => Math.min(order.indexOf(one.role), order.indexOf(other.role));

interface Found {
  /** Whose point it is. */
  side: 'first' | 'second';
  point: Point;
  /** What is said first: deal-breakers, core and key answers, figures, supporting answers; lower is earlier. */
  rank: number;
  /** Within a rank the larger step first. */
  step: number;
}

function answersThatDiffer({ reasons }: Side['result'], second: Side['result']): { found: Found[]; open: number } {
  const found: Found[] = [];
  let open = 0;
  for (const [at, one] of reasons.entries()) {
    const other = second.reasons[at];
    if (!other) continue;
    if (one.level === 'unknown' || other.level === 'unknown') open += 1;
    const step = goodness(one.level) - goodness(other.level);
    if (one.level === 'unknown' || other.level === 'unknown' || step === 0) continue;
    // Of a deal-breaker it is said who has it, of anything else who does better.
    const breaks = one.level === 'stop' || other.level === 'stop';
    const side = step > 0 !== breaks ? 'first' : 'second';
    const { question, option } = side === 'first' ? one : other;
    const weight = weightOf(one, other);
    // 0 for a deal-breaker, 1 for core, 2 for key, 3 is for figures, 4 for supporting.
    const rank = breaks ? 0 : weight === 2 ? 4 : weight + 1;
    found.push({ side, point: { kind: 'answer', question, option, breaks }, rank, step: Math.abs(step) });
  }
  return { found, open };
}

function figuresThatDiffer(first: Side['figures'], second: Side['figures']): { found: Found[]; open: number } {
  let open = 0;
  const smaller = (one: number | undefined, other: number | undefined) => {
    if (one === undefined || other === undefined) open += 1;
    if (one === undefined || other === undefined || one === other) return undefined;
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    return low > near * high ? undefined : { side: one < other ? ('first' as const) : ('second' as const), low, high };
  };
  // Money of two currencies is not compared: nothing here converts it.
  const cost = smaller(first.cost, first.currency === second.currency ? second.cost : undefined);
  const weeks = smaller(first.weeks, second.weeks);
  const found = [
    ...(cost ? [{ side: cost.side, point: { kind: 'cost' as const, share: cost.low / cost.high } }] : []),
    ...(weeks ? [{ side: weeks.side, point: { kind: 'weeks' as const, sooner: weeks.high - weeks.low } }] : []),
  ].map((one) => ({ ...one, rank: 3, step: 0 }));
  return { found, open };
}

/**
 * The differences between two programmes for one goal that matter: answers of unlike levels, and figures more than a
 * tenth apart. An answer that is not known is no difference. What it says of the first and the second changes places
 * when these do.
 */
export function differencesOf(first: Side, second: Side): Differences {
  const answers = answersThatDiffer(first.result, second.result);
  const figures = figuresThatDiffer(first.figures, second.figures);
  const all = [...answers.found, ...figures.found].toSorted((a, b) => a.rank - b.rank || b.step - a.step);
  const of = (side: Found['side']) => all.flatMap((one) => (one.side === side ? [one.point] : [])).slice(0, most);
  return { first: of('first'), second: of('second'), open: answers.open + figures.open };
}

/** How near a share must come to a fraction to be called by it without "about". */
const exact = 0.02;

/** A share of a cost in words, by the fraction that is nearest. */
function shareWords(share: number, { shares, lines }: Pick<CompareWords, 'shares' | 'lines'>): string {
  if (share === 0) return fill(lines['costFree']);
  const [least] = shares[0] ?? [0];
  if (share < least * (1 - exact)) return fill(lines['costLess']);
  const [of = 1, says = ''] = shares.toSorted(([a], [b]) => Math.abs(a - share) - Math.abs(b - share))[0] ?? [];
  return fill(lines[Math.abs(of - share) <= of * exact ? 'cost' : 'costAbout'], { share: says });
}

/** A point in words; empty where the content has none for it. */
function pointWords(point: Point, words: CompareWords): string {
  const { short, lines } = words;
  switch (point.kind) {
    case 'cost':
      return shareWords(point.share, words);
    case 'weeks':
      return fill(lines[point.sooner === 1 ? 'week' : 'weeks'], { count: point.sooner });
    case 'answer': {
      const said = short[point.question]?.[point.option] ?? '';
      return point.breaks && said ? fill(lines['breaks'], { point: said }) : said;
    }
  }
}

/**
 * The differences as one line: "University: marked work, up to date. Platform: a third of the cost."
 * @param names what the reader calls the two
 */
export function differencesLine(found: Differences, [one, other]: [string, string], words: CompareWords): string {
  const { lines } = words;
  const sides = [
    [one, found.first],
    [other, found.second],
  ] as const;
  if (found.first.length + found.second.length === 0) {
    return fill(lines[found.open > 0 ? 'noneSoFar' : 'none'], { one, other, count: found.open });
  }
  return sides
    .flatMap(([name, points]) => {
      const said = points.map((point) => pointWords(point, words)).filter(Boolean);
      return said.length > 0 ? [fill(lines['side'], { name, points: said.join(', ') })] : [];
    })
    .join(' ');
}
