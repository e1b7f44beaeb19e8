import { checklistPage } from '../../addresses.ts';
import { el, need } from '../../page/dom.ts';
import type { Model } from '../model.ts';
import { reportOf } from '../report-of.ts';
import { asMarkdown, asText, letters, messagesOf, type Report } from '../report.ts';
import type { Session } from '../session.ts';
import { toFragment } from '../share.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';
import { button, drawnWhenOpen, on, type Send } from './parts.ts';
import { drawSheet } from './sheet.ts';

/** Copies a text; where the browser refuses, puts it into a field, selected, so that the reader can copy it. */
export async function copy(text: string, beside: HTMLElement, send: Send): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    send({ type: 'copied', done: true });
    beside.after(el('span', { class: 'done' }, 'Copied'));
  } catch {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.rows = 6;
    field.value = text;
    field.setAttribute('aria-label', 'Text to copy');
    beside.parentElement?.querySelector('textarea[readonly]')?.remove();
    beside.after(field);
    field.select();
    send({ type: 'copied', done: false });
  }
}

/**
 * What takes a result out of the page: print, text, Markdown, letters, a link.
 * @param today gives the reader's own day, as "2026-11-23"
 */
export function outputsPart(model: Model, words: Words, today: () => string, send: Send) {
  const address = location.origin + checklistPage;
  let last: View | undefined;
  const report = (): Report | undefined => last?.outcome && reportOf(words, last, last.outcome, today(), address);
  for (const [name, write] of [['markdown', asMarkdown] as const, ['text', asText] as const]) {
    on(name, () => {
      const made = report();
      if (made) void copy(write(made), button(name), send);
    });
  }
  on('print', () => print());
  // The sheet is made when it is printed, and not with every answer.
  const sheet = () => {
    const made = report();
    if (made) drawSheet(made);
  };
  addEventListener('beforeprint', sheet);
  matchMedia('print').addEventListener('change', sheet);
  const link = need<HTMLTextAreaElement>('[data-link]');
  on('share', () => {
    send({ type: 'show-link' });
    link.select();
  });
  on('copy-link', () => void copy(link.value, button('copy-link'), send));

  /** Letters for what is still open, one for each of those who can answer, each with a button that copies it. */
  const part = need<HTMLDetailsElement>('[data-messages]');
  const linesOf = ({ outcome }: View) =>
    (outcome?.result.open ?? []).flatMap((id) => words.questions[id]?.messages ?? []);
  const drawLetters = (letterPlace: HTMLElement, view: View) => {
    const messages = messagesOf(linesOf(view), view.program.name);
    letterPlace.replaceChildren(
      ...messages.map(({ to, text }) => {
        const take = el('button', { type: 'button', class: 'plain' }, 'Copy this message');
        take.addEventListener('click', () => void copy(text, take, send));
        return el('details', {}, el('summary', {}, `To ${letters[to].whom}`), el('p', { class: 'letter' }, text), take);
      }),
    );
  };

  const lettersOf = drawnWhenOpen(part, () => need('[data-letters]', part), drawLetters);

  return (view: View, { linked }: Session) => {
    last = view;
    document.querySelector('.done')?.remove();
    need('[data-share-link]').hidden = !linked;
    if (linked) link.value = `${address}#${toFragment(view.decision, model)}`;
    part.hidden = linesOf(view).length === 0;
    lettersOf(view);
  };
}
