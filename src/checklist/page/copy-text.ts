import { el } from '../../page/dom.ts';
import type { Send } from './parts.ts';

/**
 * Copies a text; where the browser refuses, puts it into a field, selected, so that the reader can copy it. The letter's
 * page has its like in src/page/copy.ts: in one file for both, the letter's script would take 72 bytes more than its bar.
 */
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
