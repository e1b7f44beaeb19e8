import { expect, test } from 'vitest';
import { emptyDecision, emptyProgram, type Decision } from './decision.ts';
import { encode } from './copy.ts';
import { asideKey, keeper, key, type Store } from './stores.ts';
import { model } from './fixture/states.ts';

const decision = (name: string): Decision => ({ ...emptyDecision(), programs: [{ ...emptyProgram(), name }] });
const text = (name: string) => encode(decision(name), model.version);
const newer = encode(decision('newer'), model.version + 1);

/** A browser's two stores, what they hold, and the keeper over them. A refusing one throws when it is asked for. */
function stores(tab: Record<string, string> = {}, device: Record<string, string> = {}, refuse = false) {
  const maps = { tab: new Map(Object.entries(tab)), device: new Map(Object.entries(device)) };
  const full = new Set<string>();
  const store = (map: Map<string, string>): Store => ({
    getItem: (name) => map.get(name) ?? null,
    setItem: (name, value) => {
      if (full.has(name)) throw new DOMException('full', 'QuotaExceededError');
      map.set(name, value);
    },
    removeItem: (name) => void map.delete(name),
  });
  const open = (map: Map<string, string>) => () => {
    if (refuse) throw new DOMException('blocked', 'SecurityError');
    return store(map);
  };
  return { ...maps, full, keeping: keeper({ tab: open(maps.tab), device: open(maps.device) }, model) };
}

test('this tab’s copy comes before the device’s, and a device’s that is another is told', () => {
  expect(stores().keeping.open()).toMatchObject({ onDevice: false, other: undefined, problem: undefined });
  expect(stores({}, { [key]: text('B') }).keeping.open()).toMatchObject({ decision: decision('B'), onDevice: true });
  expect(stores({ [key]: text('A') }, { [key]: text('A') }).keeping.open()).toMatchObject({
    decision: decision('A'),
    other: undefined,
  });
  expect(stores({ [key]: text('A') }, { [key]: text('B') }).keeping.open()).toMatchObject({
    decision: decision('A'),
    onDevice: true,
    other: text('B'),
  });
});

test('where the browser refuses, nothing throws, and nothing is said to be kept', () => {
  const { keeping } = stores({}, {}, true);
  expect(keeping.open()).toEqual({ onDevice: false, other: undefined, problem: undefined });
  expect(keeping.keep(decision('A'), true)).toEqual({ tab: false, device: false });
  expect(keeping.keep(decision('A'), false)).toEqual({ tab: false, device: undefined });
  expect([keeping.unread(), keeping.onDevice()]).toEqual(['', null]);
  keeping.leaveDevice();
  keeping.forget();
});

test('unreadable copies are put aside one below the other, and each only once', () => {
  const { tab, device, keeping } = stores({ [key]: '{"one' }, { [key]: '{"two' });
  expect(keeping.open()).toMatchObject({ problem: { kind: 'unread', problem: 'damaged' } });
  expect([tab.get(key), device.get(key)]).toEqual([undefined, undefined]);
  for (const again of ['{"three', '{"one', '{"three']) {
    tab.set(key, again);
    keeping.open();
  }
  expect(tab.get(asideKey)).toBe('{"one\n\n{"three');
  expect(keeping.unread()).toBe('{"one\n\n{"three\n\n{"two');
  keeping.forget();
  expect([tab.size, device.size]).toEqual([0, 0]);
});

test('what cannot be put aside stays where it is, and nothing is written over it', () => {
  const { tab, full, keeping } = stores({ [key]: '{"one' });
  full.add(asideKey);
  keeping.open();
  expect(tab.get(key)).toBe('{"one');
  expect(keeping.keep(decision('A'), false)).toEqual({ tab: false, device: undefined });
  expect(tab.get(key)).toBe('{"one');
  full.clear();
  expect(keeping.keep(decision('A'), false).tab).toBe(true);
  expect([tab.get(key), tab.get(asideKey)]).toEqual([text('A'), '{"one']);
});

test('a copy of which a part cannot be read is used, told and put aside', () => {
  const partly = text('A').replace('"answers":{}', '"answers":{"gate":"maybe"}');
  const { tab, keeping } = stores({ [key]: partly });
  expect(keeping.open()).toMatchObject({
    decision: decision('A'),
    problem: { kind: 'partly-read', dropped: ['programme 1: the answer “maybe” to “gate”'] },
  });
  expect(tab.get(asideKey)).toBe(partly);
});

test('a copy of a newer version stays where it is and is told each time, until something takes its place', () => {
  for (const place of ['tab', 'device'] as const) {
    const all = stores({}, {});
    all[place].set(key, newer);
    for (const visit of [1, 2]) {
      const found = all.keeping.open();
      expect(found, `visit ${visit}`).toEqual({
        onDevice: false,
        other: undefined,
        problem: { kind: 'unread', problem: 'newer' },
      });
      expect([all[place].get(key), all[place].get(asideKey)]).toEqual([newer, undefined]);
    }
    expect(all.keeping.unread()).toBe(newer);
    all.keeping.keep(decision('A'), place === 'device');
    expect([all[place].get(key), all[place].get(asideKey)]).toEqual([text('A'), newer]);
    expect(all.keeping.unread()).toBe(newer);
  }
});

test('what leaves the device leaves it whole; what nobody could read goes to the tab', () => {
  const { tab, device, keeping } = stores({}, { [key]: newer });
  keeping.leaveDevice();
  expect([device.size, tab.get(asideKey)]).toEqual([0, newer]);
  device.set(key, text('A'));
  keeping.leaveDevice();
  expect(device.size).toBe(0);
});
