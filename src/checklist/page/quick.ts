import { letterPage, stepsModule } from '../../addresses.ts';
import { el, need } from '../../page/dom.ts';
import { inWords } from '../../text/numbers.ts';
import type { Model } from '../model.ts';
import { roundSize } from '../range.ts';
import { rangeName, stepLine } from '../sentences.ts';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import { askOf, type Words } from '../words.ts';
import { fieldsetsOf, form as findForm, type Send } from './parts.ts';

/** The smallest step of each question: see `src/pages/checklist/steps.js.ts`. */
type Steps = Record<string, [text: string, letter?: 1]>;

/**
 * The quick round: the choice of it, the questions it folds away, and its end. Also the smallest step.
 * Drawn after the form and the result: at the end of the round it puts the range in the place of the verdict.
 */
export function quickPart(model: Model, words: Words, send: Send): (view: View, session: Session) => void {
  const fieldsets = [...fieldsetsOf(model)];
  const form = findForm();
  const plate = need('#result');
  const part = (name: string) => need(`[data-${name}]`, plate);
  const button = (on: boolean) => {
    const one = el('button', { type: 'button', class: 'plain' });
    one.addEventListener('click', () => send({ type: 'quick', on }));
    return one;
  };
  const [few, all, rest] = [button(true), button(false), button(false)];
  const hint = 'The quick round asks those that narrow the verdict most for your goal. The rest can follow.';
  few.textContent = `Quick round: ${inWords(roundSize)} questions`;
  const [foot, end, step] = [el('p', {}), el('p', {}), el('p', {})];
  const groups = [...form.querySelectorAll<HTMLElement>('[data-group]')];
  groups[0]?.before(
    el(
      'fieldset',
      { class: 'question round' },
      el('legend', {}, 'How many questions now?'),
      el('p', { class: 'hint' }, hint),
      el('p', {}, few, all),
    ),
  );
  groups.at(-1)?.after(foot);
  part('next').after(step, end);

  /** The questions that are folded away. */
  let later: string[] = [];
  // What a link leads to is brought back before the browser looks for it.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a[href^="#q-"]');
    if (link && later.includes(link.getAttribute('href')?.slice(3) ?? '')) send({ type: 'quick', on: false });
  });
  rest.addEventListener('click', () => first?.focus());
  let first: HTMLElement | undefined;

  let steps: Steps = {};
  let drawn: Parameters<typeof draw> | undefined;
  const draw = (view: View, session: Session): void => {
    drawn = [view, session];
    const {
      decision: { goal },
      outcome,
      outlook,
    } = view;
    const asked = outcome?.result.reasons ?? [];
    const round = outlook?.round ?? [];
    const on = round.length > 0;
    few.setAttribute('aria-pressed', String(session.quick));
    all.setAttribute('aria-pressed', String(!session.quick));
    all.textContent = asked.length > 0 ? `All ${inWords(asked.length)}` : 'All questions';
    later = on ? asked.flatMap(({ question }) => (round.includes(question) ? [] : question)) : [];
    for (const [id, fieldset] of fieldsets) fieldset.classList.toggle('later', later.includes(id));
    for (const group of groups) {
      group.classList.toggle('later', on && !group.querySelector('fieldset:not([hidden], .later)'));
    }
    if (on) first = fieldsets.find(([id]) => later.includes(id))?.[1];
    rest.textContent = `Go on with the rest: ${inWords(later.length)} question${later.length === 1 ? '' : 's'}`;

    const linkTo = (id: string) => el('a', { href: `#q-${id}` }, askOf(words, id, goal));
    const ranged = outlook?.ranged === true;
    if (outlook && ranged) {
      part('name').textContent = rangeName(words, outlook.range);
      part('because').textContent =
        'No verdict yet. The worst is what you get if every open answer is bad, the best if every one is good.';
      part('next').replaceChildren('One answer would narrow it most: ', linkTo(outlook.next ?? ''));
      for (const name of ['open', 'more']) part(name).textContent = '';
    }
    foot.replaceChildren(...(on && !ranged ? [rest] : []));
    end.replaceChildren(...(ranged ? [rest] : []));
    const ahead = outlook?.step;
    const [text, letter] = (ahead && steps[ahead.question]) ?? [];
    step.replaceChildren();
    if (!ahead || text === undefined) return;
    step.append(el('b', {}, 'The smallest step now: '), `${text} `);
    if (letter) step.append(el('a', { href: letterPage }, 'Make that letter'), '. ');
    // At the end of the round the same question may stand right above.
    if (!ranged || ahead.question !== outlook.next) step.append('It is about “', linkTo(ahead.question), '” ');
    step.append(stepLine(words, ahead));
  };
  // Asked for at once and not when it is needed, so that no request tells what somebody has answered.
  void import(/* @vite-ignore */ stepsModule).then(
    (module: { default: Steps }) => {
      steps = module.default;
      if (drawn) draw(...drawn);
    },
    // Without its words the step is left out.
    () => undefined,
  );
  return draw;
}
