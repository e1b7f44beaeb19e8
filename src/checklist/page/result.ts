import { el } from '../../dom.ts';
import { settled, smallestLift, whatWouldChange, type Change } from '../advice.ts';
import { stateOf, type Check } from '../check.ts';
import type { Level } from '../model.ts';
import { evaluate, type Reason, type Result } from '../rule.ts';
import { askOf, helpOf, labelOf, levelOf, model, need, verdictWords } from './words.ts';

/** Groups of the result, in order, each with the levels it gathers. An empty one is left out. */
const groups: readonly (readonly Level[])[] = [['stop'], ['unknown'], ['poor', 'mixed'], ['good'], ['irrelevant']];

const plate = need('#result');
const answersPart = need('[data-answers]');

/** The reasons of a result by group, with the group's heading. */
export function grouped({ reasons }: Result): { heading: string; reasons: Reason[] }[] {
  return groups
    .map((some) => ({
      heading: levelOf(some[0] ?? 'unknown').heading,
      reasons: reasons.filter(({ level }) => some.includes(level)),
    }))
    .filter((group) => group.reasons.length > 0);
}

/** What the reader said to one question, in the form's words. */
export const saidOf = ({ question, option }: Reason) => labelOf(question, option) || 'nothing yet';

/** What would change the verdict, as sentences. Each is what the rule said when it was run again. */
export function changesOf(
  check: Check,
  at: number,
  result: Result,
): { up: string[]; down: string[]; together: string } {
  const state = stateOf(check, at);
  const { up, down } = whatWouldChange(model, state);
  const sentence = ({ question, option, verdict }: Change) =>
    `“${labelOf(question, option)}” to “${askOf(question, check.goal)}” would make it: ${verdictWords(verdict, 1).name}.`;
  const together = up.length === 0 && result.verdict !== 'strong' ? smallestLift(model, state) : [];
  const all = together.map((id) => `“${askOf(id, check.goal)}”`).join(' ');
  return {
    up: up.map(sentence),
    down: down.map(sentence),
    together:
      together.length > 1
        ? `No single answer lifts it. The best answers to these ${together.length} together would: ${all}`
        : '',
  };
}

/** The questions to look into first: the fewest that could change the verdict, or whatever is open once it is good. */
export function checksOf(check: Check, at: number, { verdict, open }: Result): string[] {
  if (settled({ verdict })) return [];
  return verdict === 'not-enough' ? smallestLift(model, stateOf(check, at), true) : open;
}

function reasonLine(reason: Reason, { goal, programs }: Check, at: number): HTMLElement {
  const { word, mark } = levelOf(reason.level);
  const ask = askOf(reason.question, goal);
  const note = programs[at]?.notes[reason.question];
  return el(
    'li',
    { id: `reason-${reason.question}` },
    el('span', { class: 'reason-level' }, mark, ` ${word}`),
    el('span', {}, ask, note && el('small', {}, note)),
    el(
      'span',
      { class: 'reason-said' },
      `You said: ${saidOf(reason)}. `,
      el('a', { href: `#q-${reason.question}`, 'aria-label': `Change: ${ask}` }, 'Change'),
    ),
  );
}

const list = (lines: readonly string[]) => el('ul', { class: 'lines' }, ...lines.map((line) => el('li', {}, line)));

function toDo(ids: readonly string[], goal: string): HTMLElement[] {
  return ids.map((id) => {
    const { findOut, who } = helpOf(id);
    return el('li', {}, el('a', { href: `#q-${id}` }, askOf(id, goal)), ` ${findOut} Ask: ${who}.`);
  });
}

/** Why this verdict, by the answers that made it. */
function because({ verdict, reasons }: Result, goal: string): string {
  const level = verdict === 'stop' ? 'stop' : verdict === 'weak' ? 'poor' : undefined;
  const asks = reasons.filter((reason) => reason.level === level).map(({ question }) => `“${askOf(question, goal)}”`);
  return asks.length === 0 ? '' : ` Here: ${asks.join(' ')}`;
}

/**
 * Shows the verdict of one programme with its reasons.
 * @returns the result and the line that says it in short; nothing before a goal is chosen
 */
export function showResult(check: Check, at: number): { result: Result; line: string } | undefined {
  const result = evaluate(model, stateOf(check, at));
  plate.toggleAttribute('data-empty', !result);
  answersPart.hidden = !result;
  if (!result) {
    delete plate.dataset['verdict'];
    need('[data-name]', plate).textContent = 'Your verdict';
    need('[data-because]', plate).textContent =
      'Choose what you want it for. The verdict appears here, and changes with each answer.';
    for (const part of ['count', 'next', 'open', 'more']) need(`[data-${part}]`, plate).textContent = '';
    return undefined;
  }
  const { verdict, reasons, open, answered } = result;
  const words = verdictWords(verdict, open.length);
  const checks = checksOf(check, at, result);
  const notKnown = open.length > 0 ? `, ${open.length} not known` : '';
  plate.dataset['verdict'] = verdict;
  plate.dataset['goal'] = check.goal;
  need('[data-count]', plate).textContent = `${answered} of ${reasons.length} answered${notKnown}`;
  need('[data-name]', plate).textContent = words.name;
  need('[data-because]', plate).textContent = words.because + because(result, check.goal);
  need('[data-next]', plate).textContent = words.next;
  need('[data-open]', plate).replaceChildren(...toDo(checks, check.goal));
  const later = open.filter((id) => !checks.includes(id));
  need('[data-more]', plate).textContent =
    verdict === 'not-enough' && later.length > 0
      ? `Good answers to ${checks.length === 1 ? 'this one' : `these ${checks.length}`} would be enough to change the verdict. ${later.length} more can wait.`
      : '';

  const { up, down, together } = changesOf(check, at, result);
  need('[data-lists]', answersPart).replaceChildren(
    ...grouped(result).flatMap(({ heading, reasons: some }) => [
      el('h3', { class: 'label' }, `${heading} `, el('span', { class: 'reason-count' }, `${some.length}`)),
      el('ul', { class: 'reasons' }, ...some.map((reason) => reasonLine(reason, check, at))),
    ]),
  );
  need('[data-changes]', answersPart).replaceChildren(
    ...(up.length > 0 ? [el('p', {}, 'One other answer would lift it:'), list(up)] : []),
    ...(up.length === 0 ? [el('p', {}, together || 'There is no better verdict than this one.')] : []),
    ...(down.length > 0
      ? [el('details', {}, el('summary', {}, `What would lower it: ${down.length}`), list(down))]
      : []),
  );
  return { result, line: `Result now: ${words.name}. ${answered} of ${reasons.length} answered.` };
}
