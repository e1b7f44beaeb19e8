import { settled, smallestLift, whatWouldChange, type Change } from './advice.ts';
import { emptyProgram, stateOf, type Decision, type Program } from './decision.ts';
import type { Level, Model } from './model.ts';
import { evaluate, type Reason, type Result } from './rule.ts';
import { outlookOf, type Outlook } from './range.ts';
import { groups } from '../schemas/checklist-words.ts';
import { shownOf, type Session } from './session.ts';

/** What the rule makes of the programme in hand. */
export interface Outcome {
  result: Result;
  /** The reasons by group; empty groups are left out. */
  grouped: { level: Level; reasons: Reason[] }[];
  /** What one other answer would do. */
  changes: { up: Change[]; down: Change[] };
  /** The questions whose best answers together would lift the verdict, where no single one does. */
  together: string[];
  /** The questions to look into first: the fewest that could change the verdict, or whatever is open once it is good. */
  checks: string[];
  /** The open questions whose answers are worth most, first: those to look into, then the others by their role. */
  worth: string[];
  /** Is nothing left to find out that could lift the verdict? */
  settled: boolean;
  /** Does every asked question have an answer, or is nothing left that could lift the verdict? */
  complete: boolean;
}

/** All that is drawn of a checklist. The rule is run once for each programme; nothing that draws runs it again. */
export interface View {
  decision: Decision;
  /** The programme in hand. */
  at: number;
  program: Program;
  /** What the rule says of each programme; empty before a goal is chosen. */
  results: readonly Result[];
  /** Nothing before a goal is chosen. */
  outcome: Outcome | undefined;
  /** What is still possible; nothing before a goal is chosen. */
  outlook: Outlook | undefined;
}

/** The reasons of a result by group, each with the level that gives the group its heading. */
function groupedBy({ reasons }: Result): { level: Level; reasons: Reason[] }[] {
  return groups.flatMap((levels) => {
    const some = reasons.filter(({ level }) => levels.includes(level));
    const [level] = levels;
    return level !== undefined && some.length > 0 ? [{ level, reasons: some }] : [];
  });
}

function outcomeOf(model: Model, decision: Decision, at: number, result: Result): Outcome {
  const state = stateOf(decision, at);
  const changes = whatWouldChange(model, state, result);
  const { verdict, open } = result;
  const ended = settled(result);
  const together = changes.up.length === 0 && verdict !== 'strong' ? smallestLift(model, state, false, result) : [];
  const checks = ended ? [] : verdict === 'not-enough' ? smallestLift(model, state, true, result) : open;
  return {
    result,
    grouped: groupedBy(result),
    changes,
    together: together.length > 1 ? together : [],
    checks,
    worth: ended ? [] : [...checks, ...open.filter((id) => !checks.includes(id))],
    settled: ended,
    complete: ended || result.answered === result.reasons.length,
  };
}

/** Works out what is to be drawn of a state. */
export function viewOf(session: Session, model: Model): View {
  const { decision, at } = shownOf(session);
  const results = decision.programs.flatMap((_, place) => evaluate(model, stateOf(decision, place)) ?? []);
  const result = results[at];
  return {
    decision,
    at,
    program: decision.programs[at] ?? emptyProgram(),
    results,
    outcome: result && outcomeOf(model, decision, at, result),
    // A shared checklist is looked at as a whole.
    outlook: result && outlookOf(model, stateOf(decision, at), session.quick && !session.shared, result),
  };
}
