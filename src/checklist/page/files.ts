import { el, need } from '../../page/dom.ts';
import { fileLine } from '../notices.ts';
import type { Session } from '../session.ts';
import { button, on, showLine, type Send } from './parts.ts';

/** The largest file that is read, in bytes. */
const largest = 100_000;

/** Downloads a text as a file, without asking anybody for it. */
function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = el('a', { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/**
 * Copies as files: downloaded without asking anybody, opened after a look at what they hold.
 * @param copy gives the text of the checklist to download
 * @param unread gives what could not be read
 */
export function filesPart(copy: () => string, unread: () => string, send: Send): (session: Session) => void {
  on('export', () => download(copy(), 'checklist.json'));
  on('aside', () => download(unread(), 'checklist-unread.txt'));
  const file = need<HTMLInputElement>('[data-import]');
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    if (chosen.size > largest) send({ type: 'look-at-file', text: undefined });
    else void chosen.text().then((text) => send({ type: 'look-at-file', text }));
  });
  const close = (type: 'open-file' | 'leave-file') => {
    send({ type });
    file.value = '';
  };
  on('take', () => close('open-file'));
  on('drop', () => close('leave-file'));

  return ({ incoming, unread: some }) => {
    // Whoever is told that something could not be read finds it without looking.
    if (some && button('aside').hidden) need<HTMLDetailsElement>('[data-keep]').open = true;
    button('aside').hidden = !some;
    button('take').hidden = incoming?.kind !== 'decision';
    showLine(need('[data-preview]'), incoming && fileLine(incoming), need('[data-preview-line]'));
  };
}
