import { longDay } from './plan.ts';
import type { Report } from './report.ts';
import { costLines, timeLines } from './plan-lines.ts';
import { changesOf } from './sentences.ts';
import type { Outcome, View } from './view.ts';
import { askOf, saidOf, verdictName, type Words } from './words.ts';

/**
 * The result of the programme in hand as a report, ready to be copied or printed.
 * @param today the reader's own day, as "2026-11-23"
 * @param address the tool's own address, whole
 */
export function reportOf(words: Words, view: View, outcome: Outcome, today: string, address: string): Report {
  const { decision, program } = view;
  const { result, grouped, checks } = outcome;
  const { up, together } = changesOf(words, outcome, decision.goal);
  const { because, next } = words.verdicts[result.verdict];
  return {
    title: words.title,
    program: program.name.trim(),
    goal: words.goals[decision.goal] ?? '',
    verdict: verdictName(words, result),
    because,
    next,
    groups: grouped.map(({ level, reasons }) => ({
      heading: words.levels[level].heading,
      lines: reasons.map((reason) => ({
        ask: askOf(words, reason.question, decision.goal),
        said: saidOf(words, reason),
        note: program.notes[reason.question] ?? '',
      })),
    })),
    checks: checks.map((id) => {
      const { findOut = '', who = '' } = words.questions[id] ?? {};
      return { ask: askOf(words, id, decision.goal), findOut, who };
    }),
    changes: together ? [together] : up,
    plans: [...timeLines(program, today), ...costLines(program)],
    limits: words.limits,
    made: `${words.rule} Made on ${longDay(today)}.`,
    address,
  };
}
