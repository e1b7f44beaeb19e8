import type { Pathways } from '../schemas/facts.ts';

type Fills = Pathways['rows'][number]['fills'];
type Case = Pathways['case'];

/**
 * How much of the larger award a pathway fills, in per cent of its bar.
 * @returns what is sure and what it may come to at most; `undefined` where no share is stated
 */
export function shareOf(fills: Fills): { sure: number; most: number } | undefined {
  if (!fills) return undefined;
  const share = (part: number) => Math.round((part / fills.of) * 1000) / 10;
  return { sure: share(fills.least ?? 0), most: share(fills.most) };
}

/** What a set of courses comes to: the credits that count, those among them in the field, and what they make. */
export interface Outcome {
  all: number;
  field: number;
  makes: 'title' | 'award' | 'nothing';
}

/** Holds a set of courses against what the award needs. A course that is too old counts for nothing. */
export function outcomeOf(
  courses: Case['sets'][number]['courses'],
  { each, needs }: Pick<Case, 'each' | 'needs'>,
): Outcome {
  const sum = (kinds: readonly string[]) => courses.filter((one) => kinds.includes(one)).length * each;
  const [all, field] = [sum(['field', 'other']), sum(['field'])];
  return { all, field, makes: all < needs.all ? 'nothing' : field < needs.field ? 'award' : 'title' };
}
