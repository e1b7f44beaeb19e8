import { el, need } from '../../page/dom.ts';
import { reportOf } from '../report-of.ts';
import { asMarkdown, asText, letters, messagesOf, type Report } from '../report.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';
import { copy } from './copy-text.ts';
import { button, drawnWhenOpen, on, type Send } from './parts.ts';
import { drawSheet } from './sheet.ts';

/**
 * A result as text, Markdown, letters and a sheet to print.
 * @param today gives the reader's own day, as "2026-11-23"
 * @param address of the checklist, which the report names
 */
export function reportsPart(words: Words, today: () => string, address: string, send: Send): (view: View) => void {
  let last: View | undefined;
  const report = (): Report | undefined => last?.outcome && reportOf(words, last, last.outcome, today(), address);
  for (const [name, write] of [['markdown', asMarkdown] as const, ['text', asText] as const]) {
    on(name, () => {
      const made = report();
      if (made) void copy(write(made), button(name), send);
    });
  }
  // The sheet is made when it is printed, and not with every answer.
  const sheet = () => {
    const made = report();
    if (made) drawSheet(made);
  };
  addEventListener('beforeprint', sheet);
  matchMedia('print').addEventListener('change', sheet);
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

  return (view) => {
    last = view;
    part.hidden = linesOf(view).length === 0;
    lettersOf(view);
  };
}
