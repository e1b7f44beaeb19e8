import type { Unit } from '../converter/convert.ts';

/** A unit of more hours than this is no credit but a year, and runs off the scale. */
const largest = 100;

/** The hours in one unit as a bar, in per cent of the scale. */
export interface Bar {
  /** Where the hours end that it has in any case. */
  to: number;
  /** Where they end for some; the same as `to` where the hours are fixed. */
  open: number;
  /** It goes on beyond the scale. */
  off: boolean;
}

/**
 * The scale of a family of units: from nothing to the hours of its largest credit, in whole tens.
 * @throws where no unit is small enough to be drawn
 */
export function scaleOf(units: readonly Unit[]): { end: number; marks: number[] } {
  const most = units.map(({ one }) => one[1]).filter((hours) => hours <= largest);
  if (most.length === 0) throw new Error(`no unit has at most ${largest} hours: there is nothing to draw`);
  const end = Math.ceil(Math.max(...most) / 10) * 10;
  return { end, marks: Array.from({ length: 6 }, (_, at) => (end / 5) * at) };
}

/** The bar of one unit on a scale that ends at so many hours. */
export function barOf({ one: [least, most] }: Unit, end: number): Bar {
  const at = (hours: number) => Math.round(Math.min(hours / end, 1) * 1000) / 10;
  return { to: at(least), open: at(most), off: least > end };
}
