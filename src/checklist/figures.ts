import type { Program } from './decision.ts';
import { planCost, planTime, readNumber } from './plan.ts';

/** The figures of one programme, as the planners work them out. What cannot be worked out is left out. */
export interface Figures {
  cost?: number;
  perHour?: number;
  /** The reader's own label of the money; may be empty. */
  currency: string;
  /** Whole weeks until it is done. */
  weeks?: number;
  perWeek?: number;
  /** What is wrong with what was typed, a sentence each. */
  problems: string[];
}

/**
 * The figures that stand first where programmes are compared.
 * @param today the reader's own day, as "2026-11-23"
 */
export function figuresOf({ time, cost }: Program, today: string): Figures {
  const { total, perHour, currency, problems } = planCost(cost, time.hours);
  const { weeks, problems: timeProblems } = planTime(time, today);
  const perWeek = timeProblems.perWeek === undefined ? readNumber(time.perWeek)?.value : undefined;
  return {
    currency,
    problems: [...Object.values(problems), ...Object.values(timeProblems)],
    ...(total !== undefined && { cost: total }),
    ...(perHour !== undefined && { perHour }),
    ...(weeks !== undefined && { weeks }),
    ...(perWeek !== undefined && { perWeek }),
  };
}
