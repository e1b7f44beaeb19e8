import { el, need } from '../../page/dom.ts';
import { nameOf } from '../decision.ts';
import type { Reason } from '../rule.ts';
import { becauseOf, changesOf } from '../sentences.ts';
import type { Outcome, View } from '../view.ts';
import { askOf, saidOf, verdictName, type Words } from '../words.ts';
import { markOf } from './parts.ts';

/** How many open questions stand on the plate while answers are missing. */
const nextFew = 3;

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

/** What is numbered on the plate: what to find out; and, where all is answered, what is mixed. */
function plateLines(words: Words, goal: string, { result, worth, complete, settled }: Outcome): HTMLElement[] {
  const line = (id: string, says: string) =>
    el('li', {}, el('div', {}, el('a', { href: `#q-${id}` }, askOf(words, id, goal)), ` ${says}`));
  const open = complete ? worth : worth.slice(0, nextFew);
  const mixed = complete && !settled ? result.reasons.filter(({ level }) => level === 'mixed') : [];
  return [
    ...open.map((id) => {
      const { findOut = '', who = '' } = words.questions[id] ?? {};
      return line(id, `${findOut} Ask: ${who}.`);
    }),
    ...mixed.map((reason) => line(reason.question, `Mixed. You said: ${saidOf(words, reason)}.`)),
  ];
}

/** What stands below the numbered lines. */
function moreLine({ result: { verdict, answered, reasons }, checks, worth, complete }: Outcome): string {
  if (!complete) return `${reasons.length - answered} left to answer.`;
  if (verdict !== 'not-enough' || checks.length === worth.length) return '';
  const first = checks.length === 1 ? 'the first one' : `the first ${checks.length}`;
  return `Good answers to ${first} would be enough to change the verdict. The rest can wait.`;
}

/** The verdict: its name, why it holds, and what to find out first; in short while answers are missing. */
function drawPlate(part: (name: string) => HTMLElement, words: Words, view: View, outcome: Outcome): void {
  const { goal, programs } = view.decision;
  const whose = programs.length > 1 || view.program.name ? `${nameOf(view.decision, view.at)}: ` : '';
  const { result, settled, complete } = outcome;
  const { verdict, reasons, open, answered } = result;
  const notKnown = open.length > 0 ? `, ${open.length} not known` : '';
  const count = `${answered} of ${reasons.length}`;
  const lines = plateLines(words, goal, outcome);
  part('count').textContent = complete
    ? `${whose}${count} answered${notKnown}${settled ? '. You can stop here.' : ''}`
    : `${whose}${whose ? 'so' : 'So'} far, ${count}`;
  part('name').textContent = verdictName(words, result);
  part('because').textContent = becauseOf(words, result, goal);
  part('next').textContent = complete ? words.verdicts[verdict].next : 'Worth most next:';
  part('open').replaceChildren(...lines);
  part('more').textContent = moreLine(outcome);
}

/** The reasons, and what would change the verdict. */
function drawAnswers(part: HTMLElement, words: Words, view: View, outcome: Outcome): void {
  const { up, down, together } = changesOf(words, outcome, view.decision.goal);
  // While answers are missing, only those that there are: what is missing stands on the plate.
  const given = outcome.grouped.map(({ level, reasons }) => ({
    level,
    reasons: outcome.complete ? reasons : reasons.filter(({ option }) => option !== ''),
  }));
  need('[data-lists]', part).replaceChildren(
    ...given
      .filter(({ reasons }) => reasons.length > 0)
      .flatMap(({ level, reasons }) => [
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

/** Lets the plate stay in view only where all of it fits: nothing on it is ever scrolled by itself. */
function keepInView(plate: HTMLElement): void {
  let height = 0;
  const look = () => plate.toggleAttribute('data-tall', height > innerHeight - 48);
  new ResizeObserver(([entry]) => {
    height = entry?.borderBoxSize[0]?.blockSize ?? 0;
    look();
  }).observe(plate);
  addEventListener('resize', look);
}

/**
 * The verdict of the programme in hand with its reasons.
 * @returns `plate`: what is seen at once; `answers`: what stands below, and may come a moment later
 */
export function resultPart(words: Words): Record<'plate' | 'answers', (view: View) => void> {
  const plate = need('#result');
  const answers = need('[data-answers]');
  const withResult = [...document.querySelectorAll<HTMLElement>('[data-with-result]')];
  const part = (name: string) => need(`[data-${name}]`, plate);
  const take = need('[data-take]');
  const folded = need('[data-take-place]');
  keepInView(plate);
  return {
    plate: (view) => {
      const { outcome } = view;
      plate.toggleAttribute('data-empty', !outcome);
      plate.toggleAttribute('data-so-far', outcome?.complete === false);
      document.documentElement.toggleAttribute('data-result', outcome !== undefined);
      for (const one of withResult) one.hidden = !outcome;
      // Copy, print and link stand on the plate once the verdict is whole, and are folded away before.
      const place = outcome?.complete ? plate : folded;
      if (take.parentElement !== place) place.append(take);
      if (outcome) {
        plate.dataset['verdict'] = outcome.result.verdict;
        plate.dataset['goal'] = view.decision.goal;
        drawPlate(part, words, view, outcome);
        return;
      }
      // The count by hand that stands here in the page's HTML is for readers to whom this script never comes.
      delete plate.dataset['verdict'];
      part('name').textContent = 'Your verdict';
      part('because').textContent =
        'Choose what you want it for. The verdict appears here, and changes with each answer.';
      for (const name of ['count', 'next', 'open', 'more']) part(name).textContent = '';
    },
    answers: (view) => {
      answers.hidden = !view.outcome;
      if (view.outcome) drawAnswers(answers, words, view, view.outcome);
    },
  };
}
