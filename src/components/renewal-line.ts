import type { Renewals } from '../schemas/facts.ts';

/** The years that the drawing shows. */
export const span = 3;

/** How high an hour of learning a year is drawn, in px: what asks forty a year stands forty high. */
const anHour = 1;

type Row = Renewals['rows'][number];

/** One title on the line of three years. */
export interface Line {
  head: string;
  says: string;
  /** Where it lapses first, in per cent of the line; none where it does not. */
  ends: number | undefined;
  /** Where it lapses again within the span, if it was renewed each time. */
  again: number[];
  /** Height of the least and the most hours, in px a year of it; none where no hours are asked. */
  hours: readonly [least: number, most: number] | undefined;
  /** The hours are units of the body's own. */
  unit: boolean;
  test: boolean;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Where a number of years stands on the line, in per cent of its width. */
export const yearAt = (years: number): number => tenth((years / span) * 100);

function lineOf({ head, keeps: { years, hours, unit, test, says } }: Row): Line {
  const lapses =
    years === undefined ? [] : Array.from({ length: Math.floor(span / years) }, (_, at) => (at + 1) * years);
  const [ends, ...again] = lapses.map(yearAt);
  const tall = (one: number) => tenth((one / (years ?? span)) * anHour);
  return {
    head,
    says,
    ends,
    again,
    hours: hours && [tall(hours[0]), tall(hours[1])],
    unit: unit === true,
    test: test === true,
  };
}

/**
 * The titles as lines over three years: what lapses first comes first, then what asks for most, and last what stays.
 * The area of hours is that of the whole term: their height is that of one year, as if they were spread evenly.
 */
export function renewalLines(rows: readonly Row[]): Line[] {
  return rows.map(lineOf).toSorted((a, b) => {
    const most = ({ hours }: Line) => hours?.[1] ?? 0;
    return (a.ends ?? Infinity) === (b.ends ?? Infinity)
      ? most(b) - most(a)
      : (a.ends ?? Infinity) - (b.ends ?? Infinity);
  });
}
