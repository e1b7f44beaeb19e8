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
