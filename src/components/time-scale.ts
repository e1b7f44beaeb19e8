/** The scale of the guide: one hour on the left, four full years on the right, each tenfold step as wide as the next. */
export const longest = 7200;

/** Where a number of hours stands on the scale, in per cent of its width. */
export function position(hours: number): number {
  const at = (Math.log(hours) / Math.log(longest)) * 100;
  return Math.round(Math.min(100, Math.max(0, at)) * 100) / 100;
}

/** The marks of the scale. Full-time: a day is 8 hours, a week 40, a month 160, a year 1,600. */
export const ticks = [
  { hours: 1, label: '1 hour' },
  { hours: 8, label: '1 day' },
  { hours: 40, label: '1 week' },
  { hours: 160, label: '1 month' },
  { hours: 1600, label: '1 year' },
  { hours: 6400, label: '4 years' },
] as const;

/** What stands on the scale: its hours, or only their least, or neither where nothing says. */
export interface Sized {
  hours?: readonly [least: number, most: number] | undefined;
  /** The least, where nobody gives the most. */
  from?: number | undefined;
  /** For some the range goes on to this many hours. */
  openTo?: number | undefined;
}

/**
 * Where the hours of a kind or a place stand on the scale, in per cent. What has none goes from end to end.
 * @returns the ends of the range, where it ends for some, its width in sight, and which of its ends somebody has stated.
 * The label begins with the range, or ends with it where it would leave the plate: at least so far right that the longest
 * name has room on a phone.
 */
export function drawnOn({ hours, from: least, openTo }: Sized) {
  const [from, to] = hours ? [position(hours[0]), position(hours[1])] : [position(least ?? 1), 100];
  const end = openTo === undefined ? to : position(openTo);
  const edges = [...(hours ? new Set([from, to, end]) : []), ...(least === undefined ? [] : [from])];
  return {
    from,
    to,
    end,
    edges,
    width: Math.max(to - from, 0.6),
    label: from > 45 ? { at: Math.max(end, 84), anchor: 'end' } : { at: from, anchor: 'start' },
  };
}
