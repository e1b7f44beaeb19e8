import { el, need } from '../../page/dom.ts';
import type { Reason } from '../rule.ts';
import { becauseOf, changesOf } from '../sentences.ts';
import type { Outcome, View } from '../view.ts';
import { askOf, saidOf, verdictName, type Words } from '../words.ts';
import { markOf } from './parts.ts';

function reasonLine(words: Words, reason: Reason, { decision, program }: View): HTMLElement {
  const ask = askOf(words, reason.question, decision.goal);
  const note = program.notes[reason.question];
  return el(
    'li',
    { id: `reason-${reason.question}` },
    el('span', { class: 'reason-level' }, markOf(reason.level), ` ${words.levels[reason.level].word}`),
    el('span', {}, ask, note && el('small', {}, note)),
    el(
      'span',
      { class: 'reason-said' },
      `You said: ${saidOf(words, reason)}. `,
      el('a', { href: `#q-${reason.question}`, 'aria-label': `Change: ${ask}` }, 'Change'),
    ),
  );
}

const list = (lines: readonly string[]) => el('ul', { class: 'lines' }, ...lines.map((line) => el('li', {}, line)));

/** The verdict: its name, why it holds, and what to find out first. */
function drawPlate(plate: HTMLElement, words: Words, { decision: { goal } }: View, { result, checks }: Outcome): void {
  const { verdict, reasons, open, answered } = result;
  const part = (name: string) => need(`[data-${name}]`, plate);
  plate.dataset['verdict'] = verdict;
  plate.dataset['goal'] = goal;
  const notKnown = open.length > 0 ? `, ${open.length} not known` : '';
  part('count').textContent = `${answered} of ${reasons.length} answered${notKnown}`;
  part('name').textContent = verdictName(words, result);
  part('because').textContent = becauseOf(words, result, goal);
  part('next').textContent = words.verdicts[verdict].next;
  part('open').replaceChildren(
    ...checks.map((id) => {
      const { findOut = '', who = '' } = words.questions[id] ?? {};
      return el('li', {}, el('a', { href: `#q-${id}` }, askOf(words, id, goal)), ` ${findOut} Ask: ${who}.`);
    }),
  );
  const later = open.filter((id) => !checks.includes(id));
  part('more').textContent =
    verdict === 'not-enough' && later.length > 0
      ? `Good answers to ${checks.length === 1 ? 'this one' : `these ${checks.length}`} would be enough to change the verdict. ${later.length} more can wait.`
      : '';
}

/** The reasons, and what would change the verdict. */
function drawAnswers(part: HTMLElement, words: Words, view: View, outcome: Outcome): void {
  const { up, down, together } = changesOf(words, outcome, view.decision.goal);
  need('[data-lists]', part).replaceChildren(
    ...outcome.grouped.flatMap(({ level, reasons }) => [
      el(
        'h3',
        { class: 'label' },
        `${words.levels[level].heading} `,
        el('span', { class: 'reason-count' }, `${reasons.length}`),
      ),
      el('ul', { class: 'reasons' }, ...reasons.map((reason) => reasonLine(words, reason, view))),
    ]),
  );
  need('[data-changes]', part).replaceChildren(
    ...(up.length > 0
      ? [el('p', {}, 'One other answer would lift it:'), list(up)]
      : [el('p', {}, together || 'There is no better verdict than this one.')]),
    ...(down.length > 0
      ? [el('details', {}, el('summary', {}, `What would lower it: ${down.length}`), list(down))]
      : []),
  );
}

/** The verdict of the programme in hand with its reasons. */
export function resultPart(words: Words): (view: View) => void {
  const plate = need('#result');
  const answers = need('[data-answers]');
  return (view) => {
    const { outcome } = view;
    plate.toggleAttribute('data-empty', !outcome);
    document.documentElement.toggleAttribute('data-result', outcome !== undefined);
    for (const part of document.querySelectorAll<HTMLElement>('[data-with-result]')) part.hidden = !outcome;
    answers.hidden = !outcome;
    if (outcome) {
      drawPlate(plate, words, view, outcome);
      drawAnswers(answers, words, view, outcome);
      return;
    }
    // The count by hand that stands here in the page's HTML is for readers to whom this script never comes.
    delete plate.dataset['verdict'];
    need('[data-name]', plate).textContent = 'Your verdict';
    need('[data-because]', plate).textContent =
      'Choose what you want it for. The verdict appears here, and changes with each answer.';
    for (const part of ['count', 'next', 'open', 'more']) need(`[data-${part}]`, plate).textContent = '';
  };
}
