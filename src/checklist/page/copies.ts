import type { Check } from '../check.ts';
import { decode, encode } from '../keep.ts';
import { nameOf } from './compare.ts';
import { aside } from './keeping.ts';
import { download } from './sheet.ts';
import { button, model, need, on } from './words.ts';

/** The largest file that is read, in bytes. */
const largest = 100_000;

/**
 * Copies as files: downloaded without asking anybody, opened after a look at what they hold.
 * @param current gives the checklist to download
 * @param open called with the one the reader has chosen to open
 */
export function copies(current: () => Check, open: (incoming: Check) => void): void {
  on('export', () =>
    download(encode(current(), model.version, new Date().toISOString().slice(0, 10)), 'checklist.json'),
  );
  on('aside', () => download(aside() ?? '', 'checklist-unread.txt'));

  const file = need<HTMLInputElement>('[data-import]');
  const preview = need('[data-preview]');
  let incoming: Check | undefined;
  const look = (line: string, next?: Check) => {
    incoming = next;
    preview.hidden = false;
    need('[data-preview-line]').textContent = line;
    button('take').hidden = next === undefined;
  };
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    if (chosen.size > largest) {
      look('This file is larger than 100 KB, so it is no copy of this checklist.');
      return;
    }
    void chosen.text().then((text) => {
      const found = decode(text, model);
      if (found.kind === 'problem') {
        look(found.problem);
        return;
      }
      const names = found.check.programs.map((_, index) => nameOf(found.check, index)).join(', ');
      const dropped = found.dropped.length === 0 ? '' : ` Left out: ${found.dropped.join('; ')}.`;
      look(`In this file: ${names}.${dropped} It takes the place of what is here now.`, found.check);
    });
  });
  const close = () => {
    preview.hidden = true;
    file.value = '';
  };
  on('take', () => {
    if (incoming) open(incoming);
    close();
  });
  on('drop', close);
}
