import type { Check } from '../check.ts';
import { decode, encode } from '../keep.ts';
import { model } from './words.ts';

/** One key in each store: this tab's copy, and the device's, which is there only while the reader wants it. */
const key = 'checklist';
/** Where a copy that could not be read is put aside. */
const asideKey = 'checklist-aside';

type Store = 'sessionStorage' | 'localStorage';

/** Reads a store; nothing where it is empty or the browser refuses. */
function stored(store: Store, name = key): string | null {
  try {
    return window[store].getItem(name);
  } catch {
    return null;
  }
}

/**
 * Writes to a store, or empties its place.
 * @returns whether the browser let us
 */
export function store(where: Store, text: string | null, name = key): boolean {
  try {
    if (text === null) window[where].removeItem(name);
    else window[where].setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** What the stores hold when the page opens. */
export interface Kept {
  check?: Check;
  /** Is there a copy on the device? */
  saved: boolean;
  /** What to tell the reader, if anything went wrong. */
  problem?: string;
}

/** Finds what was kept: this tab's copy before the device's. What cannot be read is put aside, never thrown away. */
export function kept(): Kept {
  const onDevice = stored('localStorage');
  const saved = onDevice !== null;
  let problem: string | undefined;
  for (const [where, text] of [
    ['sessionStorage', stored('sessionStorage')] as const,
    ['localStorage', onDevice] as const,
  ]) {
    if (text === null) continue;
    const found = decode(text, model);
    if (found.kind === 'check') {
      if (found.dropped.length > 0) {
        store(where, text, asideKey);
        problem = `Some of your earlier answers could not be read: ${found.dropped.join('; ')}.`;
      }
      return { check: found.check, saved, ...(problem ? { problem } : {}) };
    }
    // Only what stands aside may go; and where this tab's copy is broken, the device's may still be whole.
    if (store(where, text, asideKey)) store(where, null);
    problem = `Earlier answers could not be read. ${found.problem}`;
  }
  return { saved, ...(problem ? { problem } : {}) };
}

/** The text that could not be read, if one was put aside. */
export const aside = () => stored('localStorage', asideKey) ?? stored('sessionStorage', asideKey);

/** Keeps a checklist in this tab, and on the device if the reader wants that. */
export function keep(check: Check, onDevice: boolean): boolean {
  const text = encode(check, model.version);
  const inTab = store('sessionStorage', text);
  return onDevice ? store('localStorage', text) && inTab : inTab;
}

/** Forgets everything, in both stores. */
export function forget(): void {
  for (const where of ['sessionStorage', 'localStorage'] as const) {
    for (const name of [key, asideKey]) store(where, null, name);
  }
}

/** Calls back when another tab has changed or removed the device's copy. */
export function watchOtherTabs(changed: (text: string | null) => void): void {
  addEventListener('storage', (event) => {
    if (event.storageArea === localStorage && event.key === key) changed(event.newValue);
  });
}
