import { el, need } from '../../page/dom.ts';
import type { Model } from '../model.ts';
import { reportOf } from '../report-of.ts';
import { asMarkdown, asText, letters, messagesOf, type Report } from '../report.ts';
import type { Session } from '../session.ts';
import { toFragment } from '../share.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';
import { button, on, type Send } from './parts.ts';
import { drawSheet } from './sheet.ts';

/** Copies a text; where the browser refuses, puts it into a field, selected, so that the reader can copy it. */
async function copy(text: string, beside: HTMLElement, send: Send): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    send({ type: 'copied', done: true });
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
  const address = location.origin + location.pathname;
  let report: Report | undefined;
  for (const [name, write] of [['markdown', asMarkdown] as const, ['text', asText] as const]) {
    on(name, () => void (report && copy(write(report), button(name), send)));
  }
  on('print', () => print());
  const link = need<HTMLTextAreaElement>('[data-link]');
  on('share', () => {
    send({ type: 'show-link' });
    link.select();
  });
  on('copy-link', () => void copy(link.value, button('copy-link'), send));

  /** Letters for what is still open, one for each of those who can answer, each with a button that copies it. */
  const drawLetters = ({ program }: View, open: readonly string[]) => {
    const lines = open.flatMap((id) => words.questions[id]?.messages ?? []);
    const messages = messagesOf(lines, program.name);
    const part = need('[data-messages]');
    part.hidden = messages.length === 0;
    need('[data-letters]', part).replaceChildren(
      ...messages.map(({ to, text }) => {
        const take = el('button', { type: 'button', class: 'plain' }, 'Copy this message');
        take.addEventListener('click', () => void copy(text, take, send));
        return el('details', {}, el('summary', {}, `To ${letters[to].whom}`), el('p', { class: 'letter' }, text), take);
      }),
    );
  };

  return (view: View, { linked }: Session) => {
    const { outcome, decision } = view;
    need('[data-share-link]').hidden = !linked;
    if (linked) link.value = `${address}#${toFragment(decision, model)}`;
    report = outcome && reportOf(words, view, outcome, today(), address);
    if (!report || !outcome) return;
    drawLetters(view, outcome.result.open);
    drawSheet(report);
  };
}
