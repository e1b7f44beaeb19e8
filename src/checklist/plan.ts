import type { Amount } from '../converter/convert.ts';
import type { CostInput, TimeInput } from './decision.ts';
import { longest } from './copy.ts';
import type { Level, Model } from './model.ts';

/** The largest number that is read: more hours than a life has, and more money than a course costs. */
const most = 1_000_000;
const weekHours = 168;
const dayLength = 86_400_000;

/** How much longer a plan takes if it goes slowly: a rule of thumb, as people guess too low for their own work. */
const slow = 1.5;

type Problems<Input> = Partial<Record<keyof Input, string>>;

/** What follows from the time planner; days as "2027-03-01". What cannot be worked out is left out. */
export interface TimePlan {
  problems: Problems<TimeInput>;
  /** Whole weeks of study. */
  weeks?: number;
  finish?: string;
  /** The same if it takes half as long again. */
  slowWeeks?: number;
  slowFinish?: string;
  /** Hours a week that would do, in half hours; may be more than a week has. */
  needed?: number;
  /** `late` leaves open whether the date can move. */
  suggests?: 'spare' | 'tight' | 'late';
}

/** What follows from the cost planner, in the reader's currency. What cannot be worked out is left out. */
export interface CostPlan {
  problems: Problems<CostInput>;
  total?: number;
  perHour?: number;
  /** The reader's own label, at most six characters; may be empty. */
  currency: string;
}

/** What was typed. A value that is no text, as a damaged copy could hold, counts as nothing typed. */
const typedIn = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/**
 * Reads a number of hours, months or money. It reads as the converter does, but here 0 is a number too.
 * @returns a number from 0 to 1,000,000; a message to print at the field; or `undefined` where nothing is typed
 */
export function readNumber(text: string): Amount | undefined {
  // The sign of the money may stand before a sum: its label has a field of its own.
  const typed = typedIn(text).replace(/^[£$€]\s*/, '');
  if (typed === '') return undefined;
  if (/^[-−–]/.test(typed)) return { problem: 'This cannot be less than nothing. Leave out the minus sign.' };
  // The length comes first: it keeps what follows quick, and no number so near to 0 that a quotient has no end.
  const short = typed.length <= longest.typed;
  if (short && /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(typed)) {
    return { problem: `Leave out the comma: ${typed.replaceAll(',', '')}.` };
  }
  const plain = typed.replace(/,(\d{1,2})$/, '.$1');
  if (!short || !/^(\d+(\.\d*)?|\.\d+)$/.test(plain)) {
    return { problem: `“${typed.slice(0, 20)}” is not a number. Use digits only, for example 30 or 7.5.` };
  }
  const value = Number(plain);
  return value > most ? { problem: `That is too much. Type at most ${most}.` } : { value };
}

/** The same for a field in which 0 makes no sense. */
function readHours(text: string, atMost = most): Amount | undefined {
  const amount = readNumber(text);
  if (amount?.value === 0) return { problem: 'Type a number above 0.' };
  if (amount?.value !== undefined && amount.value > atMost) {
    return { problem: `A week has only ${atMost} hours. Type at most ${atMost}.` };
  }
  return amount;
}

/** The number that was read; what is wrong with it goes to the problems. */
function take(problems: Partial<Record<string, string>>, name: string, amount: Amount | undefined): number | undefined {
  if (amount?.problem !== undefined) problems[name] = amount.problem;
  return amount?.value;
}

/** Rounds up to a whole number, but not for an error of the division: 2.1 / 0.7 is 3.0000000000000004. */
const up = (value: number) => Math.ceil(value * (1 - 1e-12));

const textOf = (day: number) => new Date(day * dayLength).toISOString().slice(0, 10);

/** A day counted from 1970, all in UTC, where every day is as long; `undefined` for a day that does not exist. */
function dayOf(text: string): number | undefined {
  const typed = typedIn(text);
  if (!/^\d{4}-\d\d-\d\d$/.test(typed)) return undefined;
  // Some browsers read 30 February as 2 March, others as no number.
  const day = Date.parse(typed) / dayLength;
  return Number.isNaN(day) || textOf(day) !== typed ? undefined : day;
}

/**
 * Works out when a course would be done, and whether that is soon enough. Never throws.
 * Whole weeks are counted, from today on; the answer it suggests is to the question `time`.
 * @param today the reader's own day, as "2026-11-23"; nothing is worked out from what is no day
 */
export function planTime(input: TimeInput, today: string): TimePlan {
  const problems: TimePlan['problems'] = {};
  const plan: TimePlan = { problems };
  const now = dayOf(today);
  const hours = take(problems, 'hours', readHours(input.hours));
  const perWeek = take(problems, 'perWeek', readHours(input.perWeek, weekHours));
  if (now === undefined) return plan;

  const needBy = dayOf(input.needBy);
  if (needBy === undefined && typedIn(input.needBy) !== '') {
    problems.needBy = 'There is no such day. Give a day such as 2027-03-01.';
  }
  if (needBy !== undefined && needBy < now) problems.needBy = 'This day is past. Give today or a later day.';

  if (hours === undefined) return plan;
  const ahead = needBy !== undefined && needBy >= now;
  if (perWeek !== undefined) {
    const weeks = up(hours / perWeek);
    const finish = now + weeks * 7;
    const latest = new Date(now * dayLength);
    latest.setUTCFullYear(latest.getUTCFullYear() + 50);
    if (finish > latest.getTime() / dayLength) {
      problems.hours = 'At this pace it takes more than 50 years. Check the hours in all and the hours a week.';
      return plan;
    }
    plan.weeks = weeks;
    plan.finish = textOf(finish);
    plan.slowWeeks = up((hours * slow) / perWeek);
    const slowFinish = now + plan.slowWeeks * 7;
    plan.slowFinish = textOf(slowFinish);
    if (ahead) plan.suggests = slowFinish <= needBy ? 'spare' : finish <= needBy ? 'tight' : 'late';
  }
  // By whole weeks, as the finish is counted: this pace and no slower half hour gets there in time.
  const wholeWeeks = ahead ? Math.floor((needBy - now) / 7) : 0;
  const needed = up((hours * 2) / wholeWeeks) / 2;
  if (needed <= weekHours) plan.needed = needed;
  return plan;
}

/** The levels of the answers that each outcome suggests; "late" leaves it to the reader whether the date can move. */
const suggested: Record<'spare' | 'tight' | 'late', readonly Level[]> = {
  spare: ['good'],
  tight: ['mixed'],
  late: ['poor', 'stop'],
};

/** The answers that a time plan suggests to the question that asks for one, by their ids. */
export function suggestedBy({ suggests }: TimePlan, { questions, timed }: Model): string[] {
  if (suggests === undefined || timed === undefined) return [];
  return Object.entries(questions[timed] ?? {}).flatMap(([option, level]) =>
    suggested[suggests].includes(level) ? [option] : [],
  );
}

const amounts = ['fee', 'exam', 'monthly', 'months', 'other', 'renewal', 'renewals', 'paid'] as const;

/** Two fields that are multiplied, each with what to ask where it is missing. */
const pairs = [
  ['monthly', 'How much is it each month?', 'months', 'For how many months?'],
  ['renewal', 'How much is each renewal?', 'renewals', 'How many renewals will you need?'],
] as const;

/**
 * Adds up what a course costs the reader. It says nothing about whether that is much. Never throws.
 * @param hours what is typed for the hours of work in all
 */
export function planCost(input: CostInput, hours: string): CostPlan {
  const problems: CostPlan['problems'] = {};
  // Cut as a form field cuts, without half a character at the end.
  const currency = typedIn(input.currency)
    .slice(0, 6)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  const plan: CostPlan = { problems, currency };
  const typed: Partial<Record<(typeof amounts)[number], number>> = {};
  for (const name of amounts) {
    const value = take(problems, name, readNumber(input[name]));
    if (value !== undefined) typed[name] = value;
  }
  const missing = (name: (typeof amounts)[number]) => typed[name] === undefined && problems[name] === undefined;
  for (const [one, askOne, other, askOther] of pairs) {
    // Nothing times whatever is nothing: beside a 0 the other may stay empty.
    if (typed[one] && missing(other)) problems[other] = askOther;
    if (typed[other] && missing(one)) problems[one] = askOne;
  }
  if (Object.keys(typed).length === 0 || Object.keys(problems).length > 0) return plan;

  const { fee = 0, exam = 0, monthly = 0, months = 0, other = 0, renewal = 0, renewals = 0, paid = 0 } = typed;
  plan.total = Math.max(0, fee + exam + monthly * months + other + renewal * renewals - paid);
  const inAll = readHours(hours)?.value;
  if (inAll !== undefined) plan.perHour = plan.total / inAll;
  return plan;
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** A day such as "2027-03-01" as the guide writes it, "1 March 2027"; what is no day stays as it is. */
export function longDay(day: string): string {
  const count = dayOf(day);
  if (count === undefined) return typedIn(day);
  const date = new Date(count * dayLength);
  return `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
