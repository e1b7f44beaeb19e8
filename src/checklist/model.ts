import type { Goals, Level, Questions, Role, Rule, Verdict } from '../schemas/checklist.ts';

/** What the rule needs to know of the checklist, and all of it the page ships: ids, levels and roles. */
export interface Model {
  version: number;
  /** Goal id → question id → role. A question that is not named is not asked. */
  goals: Record<string, Record<string, Role>>;
  /** Question id → option id → level, in the order of the page. */
  questions: Record<string, Record<string, Level>>;
  /** The question to which the time planner suggests an answer, if there is one. */
  timed?: string;
  /** Answers about the reader, whatever the programme: question id → option ids. */
  yours: Record<string, string[]>;
  limits: Rule['limits'];
  table: Rule['table'];
}

/** What the reader has said. */
export interface State {
  /** A goal id; empty before one is chosen. */
  goal: string;
  /** Question id → option id. */
  answers: Record<string, string>;
  /** Ids of the questions marked as must-haves. */
  musts: string[];
}

export type { Level, Role, Verdict };

/** The model of the checklist's data. */
export function modelOf(goals: Goals, questions: Questions, rule: Rule): Model {
  const timed = questions.find((question) => question.timed)?.id;
  return {
    version: rule.version,
    goals: Object.fromEntries(goals.map(({ id, roles }) => [id, roles])),
    questions: Object.fromEntries(
      questions.map(({ id, options }) => [id, Object.fromEntries(options.map((option) => [option.id, option.level]))]),
    ),
    yours: Object.fromEntries(
      questions.flatMap(({ id, options }) => {
        const yours = options.filter(({ about }) => about === 'you').map((option) => option.id);
        return yours.length > 0 ? [[id, yours]] : [];
      }),
    ),
    ...(timed !== undefined && { timed }),
    limits: rule.limits,
    table: rule.table,
  };
}

/** The most questions that any goal asks. */
export function mostAsked(goals: Goals): number {
  return Math.max(...goals.map(({ roles }) => Object.keys(roles).length));
}

/** A state in which nothing has been said. */
export function emptyState(): State {
  return { goal: '', answers: {}, musts: [] };
}
