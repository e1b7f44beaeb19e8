import type { Level, Model, Role, State, Verdict } from './model.ts';

/** One asked question and what the reader's answer does to the verdict. */
export interface Reason {
  question: string;
  role: Role;
  level: Level;
  /** The option chosen; empty where the question is not answered. */
  option: string;
}

/** How many answers of each level each role has. */
export type Counts = Record<Role, Record<Level, number>>;

/** What the decision table asks about the counts. */
export interface Conditions {
  /** Any deal-breaker. */
  stop: boolean;
  /** Enough poor answers for a weak fit. */
  bad: boolean;
  /** Enough poor answers, were every unknown one poor as well. */
  maybeBad: boolean;
  /** Little enough is mixed or open for a strong fit. */
  good: boolean;
}

export interface Result {
  verdict: Verdict;
  /** The row of the decision table that holds, such as "R3". */
  row: string;
  /** One for each question the goal asks, in the order of the page. */
  reasons: Reason[];
  /** The ids of the asked questions whose answer is not known, most important first. */
  open: string[];
  /** How many asked questions have an answer, "I do not know yet" included. */
  answered: number;
}

const own = <T>(record: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const roleOrder: readonly Role[] = ['core', 'key', 'supporting'];

/** What an answer counts as: a poor one to a must-have is a deal-breaker. */
export const levelAs = (level: Level, must: boolean): Level => (must && level === 'poor' ? 'stop' : level);

/**
 * What each asked question contributes. A missing answer, or one whose option does not exist, is unknown.
 * A must-have makes its question core, and a poor answer to it a deal-breaker: it can only lower a verdict.
 */
function reasonsOf(model: Model, { goal, answers, musts }: State): Reason[] {
  const roles = own(model.goals, goal) ?? {};
  return Object.entries(model.questions).flatMap(([question, options]): Reason[] => {
    const role = own(roles, question);
    if (!role) return [];
    const chosen = own(answers, question) ?? '';
    const known = own(options, chosen);
    const level = known ?? 'unknown';
    const must = musts.includes(question);
    return [
      {
        question,
        role: must ? 'core' : role,
        level: levelAs(level, must),
        option: known ? chosen : '',
      },
    ];
  });
}

/** Counts reasons by role and level. */
export function count(reasons: readonly Reason[]): Counts {
  const none = (): Record<Level, number> => ({ stop: 0, poor: 0, unknown: 0, mixed: 0, good: 0, irrelevant: 0 });
  const counts: Counts = { core: none(), key: none(), supporting: none() };
  for (const { role, level } of reasons) counts[role][level] += 1;
  return counts;
}

/**
 * The conditions of the decision table. "Bad": one core answer, or two key ones, or three of any kind, are poor.
 * Counting poor and unknown together in `maybeBad` is what keeps the rule monotone: admitting bad news never helps.
 */
export function conditionsOf({ core, key, supporting }: Counts, { bad, good }: Model['limits']): Conditions {
  const reaches = (levels: Level[]): boolean => {
    const of = (counts: Record<Level, number>) => levels.reduce((sum, level) => sum + counts[level], 0);
    const [c, k, s] = [of(core), of(key), of(supporting)];
    return c >= bad.core || k >= bad.key || c + k + s >= bad.all;
  };
  return {
    stop: core.stop + key.stop + supporting.stop > 0,
    bad: reaches(['poor']),
    maybeBad: reaches(['poor', 'unknown']),
    good:
      core.mixed <= good.coreMixed &&
      key.poor + key.unknown <= good.keyOpen &&
      key.mixed <= good.keyMixed &&
      supporting.poor + supporting.unknown <= good.supportingOpen,
  };
}

/** Every row of the table that holds. Its hit policy is "unique": there is exactly one, always. */
export function rowsThatHold(table: Model['table'], conditions: Conditions): Model['table'] {
  const names = ['stop', 'bad', 'maybeBad', 'good'] as const;
  return table.filter((row) => names.every((name) => row[name] === undefined || row[name] === conditions[name]));
}

/** The row of the decision table that holds for some reasons. */
export function rowOf(model: Model, reasons: readonly Reason[]): Model['table'][number] {
  const row = rowsThatHold(model.table, conditionsOf(count(reasons), model.limits))[0];
  if (!row) throw new Error('no row of the decision table holds');
  return row;
}

/**
 * Works out the verdict for what a reader has said.
 * The rule is set out, with its reasons and its date, on the checklist's own page.
 * @returns `undefined` while no goal the model knows is chosen
 */
export function evaluate(model: Model, state: State): Result | undefined {
  if (!own(model.goals, state.goal)) return undefined;
  const reasons = reasonsOf(model, state);
  const row = rowOf(model, reasons);
  const open = roleOrder.flatMap((role) =>
    reasons.filter((reason) => reason.role === role && reason.level === 'unknown'),
  );
  return {
    verdict: row.verdict,
    row: row.row,
    reasons,
    open: open.map(({ question }) => question),
    answered: reasons.filter(({ option }) => option !== '').length,
  };
}
