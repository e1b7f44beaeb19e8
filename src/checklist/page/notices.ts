import { need } from '../../page/dom.ts';
import { sharedLine, wordsOf } from '../notices.ts';
import type { Session } from '../session.ts';
import { button, on, showLine, type Send } from './parts.ts';

/** How long the reader must have come to rest before the status line speaks of the verdict, in milliseconds. */
const quiet = 700;

/**
 * The lines that say what has happened: what went wrong, shared answers, another tab, what can be undone, and the status.
 * @param onDevice gives what the device holds
 */
export function noticesPart(onDevice: () => string | null, send: Send) {
  const status = need('[data-status]');
  const keep = need<HTMLInputElement>('[name=keep]');
  for (const type of ['keep-shared', 'leave-shared', 'take-other', 'keep-mine', 'clear'] as const) {
    on(type, () => send({ type }));
  }
  on('undo', () => {
    send({ type: 'undo' });
    need('#goal').focus();
  });
  keep.addEventListener('change', () => send({ type: 'device', keep: keep.checked, holds: onDevice() }));
  on('delete', () => {
    send({ type: 'ask-delete' });
    button('delete-now').focus();
  });
  for (const [name, type] of [['delete-not', 'do-not-delete'] as const, ['delete-now', 'delete'] as const]) {
    on(name, () => {
      send({ type });
      button('delete').focus();
    });
  }

  let said: Session['said'];
  let saying: ReturnType<typeof setTimeout> | undefined;
  let spoken: string | undefined;
  /** Says verdict and count once, when the reader has come to rest; nothing where both are as before, or at first. */
  const announce = (line: string, anew: boolean): void => {
    clearTimeout(saying);
    if (anew || spoken === undefined || line === '') spoken = line;
    if (line === spoken) return;
    saying = setTimeout(() => {
      spoken = line;
      status.textContent = line;
    }, quiet);
  };

  let seen: Session['shared'];
  /** @param result verdict and count in short; empty before a goal is chosen */
  return (session: Session, result: string) => {
    const { notice, shared, otherTab, undone, device, sure } = session;
    showLine(need('[data-notice]'), notice && wordsOf(notice));
    showLine(need('[data-shared]'), shared && sharedLine(shared), need('[data-shared-line]'));
    showLine(need('[data-undo]'), undone[0] && wordsOf(undone[0].why), need('[data-undo-line]'));
    need('[data-other-tab]').hidden = otherTab === undefined;
    need('[data-sure]').hidden = !sure;
    keep.checked = device !== 'off';
    announce(result, shared?.decision !== seen?.decision && shared !== undefined);
    seen = shared;
    if (session.said && session.said !== said) status.textContent = wordsOf(session.said);
    said = session.said;
  };
}
