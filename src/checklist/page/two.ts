import { checklistPage } from '../../addresses.ts';
import content from '../../../content/checklist/for-two.json' with { type: 'json' };
import { el, need, type Child } from '../../page/dom.ts';
import { factsTable } from '../../page/side-by-side.ts';
import { isEmpty } from '../decision.ts';
import { fill } from '../fill.ts';
import { comparedForTwo, type Difference } from '../for-two.ts';
import { toForTwo, type Said } from '../for-two-link.ts';
import type { Model } from '../model.ts';
import type { Action, Session, TwoView } from '../session.ts';
import { answeredForTwo } from '../steps.ts';
import type { View } from '../view.ts';
import { askOf, labelOf, verdictName, type Words } from '../words.ts';
import { copy } from './copy-text.ts';
import type { Send } from './parts.ts';

const { ask: asking, invited, answering, both } = content;

/** A link in a field, with a button that copies it. */
function linkField(label: string, word: string, send: Send) {
  const field = document.createElement('textarea');
  field.rows = 3;
  field.readOnly = true;
  const take = el('button', { type: 'button', class: 'plain' }, word);
  take.addEventListener('click', () => void copy(field.value, take, send));
  return { field, part: el('div', {}, el('label', { class: 'field' }, label, field), take) };
}

/**
 * A checklist for two: the link to send, what its reader is asked, and where the two differ.
 * @param ask the folded part with the link, its summary in it
 * @param panel what is shown of a link that came; it has no place yet
 */
export function twoPart(ask: HTMLElement, panel: HTMLElement, model: Model, words: Words, send: Send) {
  const address = `${location.origin}${checklistPage}#`;
  const press = (label: string, act: () => void) => {
    const button = el('button', { type: 'button', class: 'plain' }, label);
    button.addEventListener('click', act);
    return button;
  };
  const does = (label: string, action: Action) => press(label, () => send(action));

  const made = linkField(asking.link, asking.copy, send);
  made.part.hidden = true;
  const make = press(asking.make, () => {
    made.part.hidden = false;
    made.field.select();
  });
  ask.append(el('p', {}, asking.lead), make, made.part);

  const back = linkField(both.link, both.copy, send);

  const cellOf = ({ question, options, musts }: Difference, who: 0 | 1): Child[] => {
    const said = labelOf(words, question, options[who]) || both.unanswered;
    return [musts[who] ? `${said} (${both.must})` : said];
  };
  const wouldOf = ({ would }: Difference): string =>
    [both.wouldFirst, both.wouldSecond]
      .flatMap((line, at) => {
        const verdict = would[at];
        return verdict ? [fill(line, { verdict: words.verdicts[verdict].name })] : [];
      })
      .join(' ');

  /** The questions to which two answers differ, and for those that would change a verdict, which. */
  const tableOf = (caption: string, goal: string, some: readonly Difference[], changing: boolean) =>
    some.length > 0 &&
    factsTable(
      caption,
      [both.head, both.first, both.second, ...(changing ? [both.changes] : [])],
      some.map((one) => ({
        head: askOf(words, one.question, goal),
        cells: [cellOf(one, 0), cellOf(one, 1), ...(changing ? [[wouldOf(one)]] : [])],
      })),
    );

  /** Where the two differ; nothing of what they have said alike. */
  const differences = ({ goal, first, lost, older }: TwoView, second: Said): Child[] => {
    const found = comparedForTwo(goal, first, second, model);
    if (!found) return [];
    const [one, other] = found.results;
    const values = { goal: words.goals[goal] ?? goal, same: found.same, asked: found.asked };
    const names = { first: verdictName(words, one), second: verdictName(words, other) };
    const changing = found.differences.filter((some) => wouldOf(some) !== '');
    const others = found.differences.filter((some) => !changing.includes(some));
    return [
      el('p', {}, fill(both.lead, values)),
      el('p', {}, fill(both.verdicts, names)),
      lost > 0 && el('p', {}, fill(both.lost, { count: lost })),
      older && el('p', {}, both.older),
      found.differences.length === 0 && el('p', {}, both.none),
      tableOf(both.changing, goal, changing, true),
      tableOf(both.others, goal, others, false),
    ];
  };

  /** The questions that still have no answer: the first of them gets the focus. */
  const toOpen = ({ goal }: TwoView, answers: Said['answers']) => {
    const open = Object.keys(model.questions).find((id) => model.goals[goal]?.[id] && answers[id] === undefined);
    if (open === undefined) return false;
    need(`#q-${open}`).focus();
    return true;
  };

  let drawn = '';
  const drawPanel = ({ program }: View, session: Session, two: TwoView): void => {
    const { own } = session;
    const second = two.second ?? (two.seen ? program : undefined);
    const counts = answeredForTwo(session, model);
    // Drawn anew only where it says something else, so that no button loses the focus.
    const now = JSON.stringify([two, second, counts, own.goal, isEmpty(own)]);
    if (now === drawn && panel.isConnected) return;
    const place = need(two.begun ? '.checklist-columns' : '[data-shared]');
    if (!panel.isConnected || panel.previousElementSibling !== place) place.after(panel);
    drawn = now;
    const heading = second ? both.heading : two.begun ? answering.heading : invited.heading;
    const title = panel.querySelector('h2') ?? el('h2', {});
    title.textContent = heading;
    panel.setAttribute('aria-label', heading);
    const close = does(invited.close, { type: 'leave-two' });
    if (second) {
      back.field.value = address + toForTwo({ ...two, second }, model);
      panel.replaceChildren(title);
      panel.append(...differences(two, second).filter((child) => child !== false && child !== undefined));
      if (two.begun) panel.append(back.part);
      panel.append(close);
      return;
    }
    if (two.begun) {
      const show = press(answering.show, () => {
        if (toOpen(two, session.own.programs[session.at]?.answers ?? {})) return;
        send({ type: 'see-two' });
        panel.focus();
      });
      panel.replaceChildren(title, el('p', {}, fill(answering.lead, counts)), show, close);
      return;
    }
    const begin = (label: string, fresh: boolean) =>
      press(label, () => {
        send({ type: 'begin-two', fresh });
        need('#goal').focus();
      });
    const mine = own.goal === two.goal && !isEmpty(own) ? [begin(invited.mine, false)] : [];
    const lead = fill(invited.lead, { goal: words.goals[two.goal] ?? '' });
    panel.replaceChildren(title, el('p', {}, lead), begin(invited.fresh, true), ...mine, close);
  };

  return (view: View, session: Session) => {
    const { answers, musts } = view.program;
    const { goal } = view.decision;
    made.field.value = goal ? address + toForTwo({ goal, first: { answers, musts }, second: undefined }, model) : '';
    if (session.two) drawPanel(view, session, session.two);
  };
}
