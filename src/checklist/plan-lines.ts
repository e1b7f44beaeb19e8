import type { Program } from './decision.ts';
import { longDay, planCost, planTime } from './plan.ts';

const weeks = (count: number) => (count === 1 ? '1 week' : `${count} weeks`);

/** What the time planner says; nothing while too little is typed. `today` is a day such as "2026-11-23". */
export function timeLines({ time }: Program, today: string): string[] {
  const { weeks: plain, finish, slowWeeks, slowFinish, needed } = planTime(time, today);
  if (plain === undefined || !finish || slowWeeks === undefined || !slowFinish) return [];
  return [
    `At ${time.perWeek.trim()} hours a week it takes ${weeks(plain)}: done on ${longDay(finish)}.`,
    `If it goes slowly, half as long again: ${weeks(slowWeeks)}, done on ${longDay(slowFinish)}. That is a rule of thumb.`,
    ...(needed === undefined
      ? []
      : [`To be done by ${longDay(time.needBy)} you would need ${needed} hours each week.`]),
  ];
}

/** A sum with the reader's own label of the money. */
export const money = (amount: number, currency: string) =>
  `${amount.toFixed(2).replace(/\.00$/, '')}${currency ? ` ${currency}` : ''}`;

/** What the cost planner says. */
export function costLines({ cost, time }: Program): string[] {
  const { total, perHour, currency } = planCost(cost, time.hours);
  if (total === undefined) return [];
  return [
    `In all: ${money(total, currency)}.`,
    ...(perHour === undefined
      ? []
      : [`For each hour of your work: ${money(perHour, currency)}. A low cost an hour is no sign of value.`]),
  ];
}
