import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { emptyDecision, emptyProgram, stateOf } from './decision.ts';
import { suggestedBy } from './plan.ts';
import { reportOf } from './report-of.ts';
import { evaluate } from './rule.ts';
import { ruleWordsOf } from './rule-words.ts';
import { changesOf, resultLine } from './sentences.ts';
import { begin } from './session.ts';
import { runs } from '../fixture/fuzz.ts';
import { model, states } from './fixture/states.ts';
import { viewOf } from './view.ts';
import { askOf, saidOf, type Words } from './words.ts';

const { goals, questions, rule } = readLibrary('.').checklist;

/** The words of the content, as the page's script reads them from the page. */
const words: Words = {
  title: 'Should I pursue this?',
  ...ruleWordsOf(rule),
  rule: 'Rule 1 of a day.',
  goals: Object.fromEntries(goals.map(({ id, label }) => [id, label])),
  questions: Object.fromEntries(
    questions.map(({ id, options, nothing = '', ...others }) => [
      id,
      { ...others, nothing, options: Object.fromEntries(options.map((option) => [option.id, option.label])) },
    ]),
  ),
};

const found = { chosen: emptyDecision(), onDevice: false, other: undefined, problem: undefined, unread: false };
const views = fc.array(states, { minLength: 1, maxLength: 4 }).map((some) => {
  const programs = some.map(({ answers, musts }) => ({ ...emptyProgram(), answers, musts }));
  const decision = { goal: some[0]?.goal ?? '', programs };
  return { decision, view: viewOf(begin({ ...found, decision }, '', model), model) };
});

test('before a goal is chosen nothing is worked out', () => {
  const decision = { goal: '', programs: [emptyProgram(), emptyProgram()] };
  expect(viewOf(begin({ ...found, decision }, '', model), model)).toMatchObject({
    results: [],
    outcome: undefined,
    outlook: undefined,
  });
});

test('a time plan suggests answers by their levels, and none where no question asks for one', () => {
  const option = (level: string) =>
    Object.entries(model.questions[model.timed ?? ''] ?? {}).filter(([, one]) => one === level);
  const suggested = (suggests: 'spare' | 'tight' | 'late') => suggestedBy({ problems: {}, suggests }, model);
  for (const [plan, levels] of [
    ['spare', ['good']] as const,
    ['tight', ['mixed']] as const,
    ['late', ['poor', 'stop']] as const,
  ]) {
    expect(suggested(plan)).toEqual(levels.flatMap((level) => option(level).map(([id]) => id)));
    expect(suggested(plan).length).toBeGreaterThan(0);
  }
  expect(suggestedBy({ problems: {} }, model)).toEqual([]);
  const { timed, ...untimed } = model;
  expect([typeof timed, suggestedBy({ problems: {}, suggests: 'spare' }, untimed)]).toEqual(['string', []]);
});

test('a view holds what the rule says of each programme, and each reason stands in one group', () => {
  fc.assert(
    fc.property(views, ({ decision, view }) => {
      expect(view.results).toEqual(decision.programs.map((_, at) => evaluate(model, stateOf(decision, at))));
      const { outcome } = view;
      if (!outcome) throw new Error('no outcome');
      expect(outcome.result).toBe(view.results[0]);
      const grouped = outcome.grouped.flatMap(({ reasons }) => reasons.map(({ question }) => question));
      expect(grouped.toSorted()).toEqual(outcome.result.reasons.map(({ question }) => question).toSorted());
      expect(outcome.checks.filter((id) => !outcome.result.open.includes(id))).toEqual([]);
      if (outcome.settled) expect([...outcome.checks, ...outcome.worth]).toEqual([]);
      else expect(outcome.worth.toSorted()).toEqual(outcome.result.open.toSorted());
      expect(outcome.worth.slice(0, outcome.checks.length)).toEqual(outcome.checks);
      expect(outcome.complete).toBe(outcome.settled || outcome.result.reasons.every(({ option }) => option !== ''));
      if (outcome.changes.up.length > 0) expect(outcome.together).toEqual([]);
    }),
    runs(300),
  );
});

test('a report holds every asked question once, in the words of the goal, with what was said', () => {
  fc.assert(
    fc.property(views, ({ view }) => {
      const { outcome, outlook, decision } = view;
      if (!outcome || !outlook) throw new Error('no outcome');
      const report = reportOf(words, view, outcome, '2026-11-23', 'https://example.org/checklist/');
      const lines = report.groups.flatMap((group) => group.lines.map(({ ask, said }) => `${ask} ${said}`));
      const asked = outcome.result.reasons.map(
        (reason) => `${askOf(words, reason.question, decision.goal)} ${saidOf(words, reason)}`,
      );
      expect(lines.toSorted()).toEqual(asked.toSorted());
      expect(report.made).toBe('Rule 1 of a day. Made on 23 November 2026.');
      expect(report.goal).toBe(words.goals[decision.goal]);
      const { together, up } = changesOf(words, outcome, decision.goal);
      expect(report.changes).toEqual(together ? [together] : up);
      expect(resultLine(words, outcome.result, outlook)).toContain(`of ${asked.length} answered`);
    }),
    runs(300),
  );
});
