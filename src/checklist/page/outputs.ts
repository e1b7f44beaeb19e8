import { checklistPage } from '../../addresses.ts';
import { need } from '../../page/dom.ts';
import type { Model } from '../model.ts';
import type { Session } from '../session.ts';
import { toFragment } from '../share.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';
import { copy } from './copy-text.ts';
import { onDemand } from './on-demand.ts';
import { button, on, type Send } from './parts.ts';

/**
 * What takes a result out of the page: a link, print; and text, Markdown, letters and the sheet to print, which
 * `reports.ts` makes. It is fetched with the first result, so that it is there when it is wanted.
 * @param today gives the reader's own day, as "2026-11-23"
 */
export function outputsPart(model: Model, words: Words, today: () => string, send: Send) {
  const address = location.origin + checklistPage;
  on('print', () => print());
  const link = need<HTMLTextAreaElement>('[data-link]');
  on('share', () => {
    send({ type: 'show-link' });
    link.select();
  });
  on('copy-link', () => void copy(link.value, button('copy-link'), send));
  const reports = onDemand<[View]>(async () => {
    const { reportsPart } = await import('./reports.ts');
    return reportsPart(words, today, address, send);
  }, need('[data-letters]'));

  return (view: View, { linked }: Session) => {
    document.querySelector('.done')?.remove();
    need('[data-share-link]').hidden = !linked;
    if (linked) link.value = `${address}#${toFragment(view.decision, model)}`;
    if (view.outcome) reports(view);
  };
}
