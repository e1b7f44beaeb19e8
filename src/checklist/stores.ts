import { covers, type Decision } from './decision.ts';
import { decode, encode } from './copy.ts';
import type { Line } from './notices.ts';
import type { Model } from './model.ts';

/** What is needed of a browser's store. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The two stores: this tab's, and the device's. To ask for one may throw already, where the browser refuses. */
export type Stores = Record<'tab' | 'device', () => Store>;

const noStore: Store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
/** Stores that keep nothing, for a checklist in a frame of another site. */
export const noStores: Stores = { tab: () => noStore, device: () => noStore };

type Place = keyof Stores;
const places = ['tab', 'device'] as const;

/** One key in each store. The device's is there only while the reader wants it. */
export const key = 'checklist';
/** Where copies that could not be read are put aside, one below the other. */
export const asideKey = 'checklist-aside';

/** What the stores hold when the page opens. */
interface Kept {
  decision?: Decision;
  /** Is the checklist kept on the device? */
  onDevice: boolean;
  /** What the device holds, where that is something else than this tab kept. */
  other: string | undefined;
  problem: Line | undefined;
}

/** Keeps checklists in the browser's stores, and never destroys there what it cannot read. */
export interface Keeper {
  /**
   * Finds what was kept, this tab's copy before the device's. What cannot be read is put aside. What a newer version of
   * the page has written stays where it is: that version can read it.
   */
  open: () => Kept;
  /** Keeps a checklist in this tab, and on the device if it is meant for it. Says where that went well. */
  keep: (decision: Decision, onDevice: boolean) => { tab: boolean; device: boolean | undefined };
  /** What the device holds. */
  onDevice: () => string | null;
  /** Takes the device's copy away. */
  leaveDevice: () => void;
  /** Every text that could not be read; empty where there is none. */
  unread: () => string;
  /** Forgets everything, in both stores. */
  forget: () => void;
}

/** @param stores gives the browser's stores, or any others */
export function keeper(stores: Stores, model: Model): Keeper {
  const read = (place: Place, name = key): string | null => {
    try {
      return stores[place]().getItem(name);
    } catch {
      return null;
    }
  };
  /** Writes, or empties the place; gives whether the browser let us. */
  const write = (place: Place, text: string | null, name = key): boolean => {
    try {
      if (text === null) stores[place]().removeItem(name);
      else stores[place]().setItem(name, text);
      return true;
    } catch {
      return false;
    }
  };
  /** Puts a text below those that were put aside before. */
  const putAside = (place: Place, text: string): boolean => {
    const before = read(place, asideKey);
    if (before?.includes(text)) return true;
    return write(place, before === null ? text : `${before}\n\n${text}`, asideKey);
  };
  const isNewer = (text: string | null): text is string => {
    const found = text === null ? undefined : decode(text, model);
    return found?.kind === 'problem' && found.problem === 'newer';
  };

  /** What this keeper has written last: that need not be looked at before it goes. */
  const written = new Map<Place, string>();
  /** Sees to it that what stands in a place may go: what cannot be read to the last part is put aside. */
  const mayGo = (place: Place, aside: Place): boolean => {
    const there = read(place);
    if (there === null || there === written.get(place)) return true;
    const found = decode(there, model);
    return (found.kind === 'decision' && found.dropped.length === 0) || putAside(aside, there);
  };
  const replace = (place: Place, text: string): boolean => {
    if (!mayGo(place, place)) return false;
    const done = write(place, text);
    if (done) written.set(place, text);
    return done;
  };

  return {
    open: () => {
      const device = read('device');
      const onDevice = device !== null && !isNewer(device);
      let problem: Line | undefined;
      for (const place of places) {
        const text = read(place);
        if (text === null) continue;
        const found = decode(text, model);
        if (found.kind === 'decision') {
          const { decision, dropped } = found;
          if (dropped.length > 0) {
            putAside(place, text);
            problem = { kind: 'partly-read', dropped };
          }
          const theirs = place === 'tab' && device !== null ? decode(device, model) : undefined;
          const parted = theirs?.kind === 'decision' && !covers(decision, theirs.decision);
          return { decision, onDevice, other: parted && device !== null ? device : undefined, problem };
        }
        // Only what stands aside may go; and where this tab's copy is broken, the device's may still be whole.
        if (found.problem !== 'newer' && putAside(place, text)) write(place, null);
        problem = { kind: 'unread', problem: found.problem };
      }
      return { onDevice, other: undefined, problem };
    },
    keep: (decision, onDevice) => {
      const text = encode(decision, model.version);
      return { tab: replace('tab', text), device: onDevice ? replace('device', text) : undefined };
    },
    onDevice: () => read('device'),
    leaveDevice: () => {
      // The reader wants nothing of it on the device.
      if (mayGo('device', 'tab')) write('device', null);
    },
    unread: () =>
      places
        .flatMap((place) => {
          const there = read(place);
          return [read(place, asideKey), isNewer(there) ? there : null];
        })
        .filter((text) => text !== null)
        .join('\n\n'),
    forget: () => {
      for (const place of places) for (const name of [key, asideKey]) write(place, null, name);
      written.clear();
    },
  };
}
