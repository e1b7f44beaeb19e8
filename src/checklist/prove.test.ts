import { expect, test } from 'vitest';
import { evaluate, type Result } from './rule.ts';
import { model } from './states.ts';
import { verdicts } from '../schemas/vocabularies.ts';

/** How many random states of the other goals are tried. */
const sampled = process.env['RUNS'] ? 5_000 : 5_000_000;

const optionsOf = Object.fromEntries(
  Object.entries(model.questions).map(([id, options]) => [id, Object.entries(options)]),
);
const goodness = { stop: 0, poor: 1, unknown: 2, mixed: 3, good: 4, irrelevant: 4 } as const;

const resultOf = (goal: string, answers: Record<string, string>): Result => {
  const result = evaluate(model, { goal, answers, musts: [] });
  if (!result) throw new Error(`no verdict for ${goal}`);
  return result;
};

/** What must hold in every state. Gives what is broken, for speed not by `expect`. */
function broken({ verdict, reasons }: Result): string {
  const has = (role: string, level: string) => reasons.some((one) => one.role === role && one.level === level);
  const any = (level: string) => reasons.some((one) => one.level === level);
  if (any('stop') !== (verdict === 'stop')) return 'a deal-breaker, and nothing else, is a stop';
  if (has('core', 'poor') && verdict !== 'stop' && verdict !== 'weak') return 'a poor core answer is at most weak';
  if (verdict === 'strong' && (has('core', 'unknown') || has('key', 'unknown'))) return 'strong knows what counts';
  if (verdict === 'promising' && has('core', 'unknown')) return 'promising knows the core';
  if (verdict === 'not-enough' && !any('unknown')) return 'not enough has something to find out';
  return '';
}

/** Does a better answer to one question ever make the verdict worse? */
function worsened(goal: string, answers: Record<string, string>, question: string): boolean {
  const level = (option: string | undefined) => model.questions[question]?.[option ?? ''] ?? 'unknown';
  const here = verdicts.indexOf(resultOf(goal, answers).verdict);
  return (optionsOf[question] ?? []).some(
    ([option, other]) =>
      goodness[other] > goodness[level(answers[question])] &&
      verdicts.indexOf(resultOf(goal, { ...answers, [question]: option }).verdict) < here,
  );
}

test('every state of the goal "explore" keeps the rule’s promises, and every verdict is reached', () => {
  const asked = Object.keys(model.goals['explore'] ?? {});
  const seen = new Set<string>();
  let count = 0;
  const walk = (at: number, answers: Record<string, string>) => {
    const question = asked[at];
    if (question === undefined) {
      const result = resultOf('explore', answers);
      const fault = broken(result) || (asked.some((id) => worsened('explore', answers, id)) ? 'not monotone' : '');
      if (fault) throw new Error(`${fault}: ${JSON.stringify(answers)}`);
      seen.add(result.verdict);
      count += 1;
      return;
    }
    for (const [option] of optionsOf[question] ?? []) walk(at + 1, { ...answers, [question]: option });
  };
  walk(0, {});
  expect(count).toBe(asked.reduce((product, id) => product * (optionsOf[id]?.length ?? 0), 1));
  expect(seen.size).toBe(verdicts.length);
}, 300_000);

test(`${sampled.toLocaleString('en')} random states of the other goals keep them too`, () => {
  // A small generator of its own, so that a fault can be found again.
  let seed = 20261123;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const goals = Object.keys(model.goals).filter((goal) => goal !== 'explore');
  const ids = Object.keys(model.questions);
  const seen = new Set<string>();
  for (let run = 0; run < sampled; run += 1) {
    const goal = goals[run % goals.length] ?? '';
    // Readers of good courses, of bad ones, and all between: a lean towards the first or the last options.
    const lean = next(3);
    const answers: Record<string, string> = {};
    for (const id of ids) {
      const options = optionsOf[id] ?? [];
      const pick = lean === 0 ? Math.min(next(options.length), next(options.length)) : next(options.length);
      const option = options[lean === 2 && next(3) > 0 ? 0 : pick]?.[0];
      if (option !== undefined) answers[id] = option;
    }
    const result = resultOf(goal, answers);
    const question = ids[next(ids.length)] ?? '';
    const fault = broken(result) || (run % 10 === 0 && worsened(goal, answers, question) ? 'not monotone' : '');
    if (fault) throw new Error(`${fault}: ${goal} ${JSON.stringify(answers)}`);
    seen.add(`${goal} ${result.verdict}`);
  }
  expect(seen.size).toBe(goals.length * verdicts.length);
}, 600_000);
