import fc from 'fast-check';
import { expect, test } from 'vitest';
import { act } from './act.ts';
import { covers, emptyDecision, emptyProgram, isEmpty, type Decision, type Program } from './decision.ts';
import { decode, encode } from './copy.ts';
import { asideKey, keeper, key, type Store } from './stores.ts';
import { begin, shownOf, type Action, type Session } from './session.ts';
import { toForTwo } from './for-two-link.ts';
import { toFragment } from './share.ts';
import { answeredForTwo } from './steps.ts';
import { runs } from '../fixture/fuzz.ts';
import { model, states } from './fixture/states.ts';

/** A store in memory that can be full. */
class FakeStore implements Store {
  texts = new Map<string, string>();
  full = false;
  getItem(name: string): string | null {
    return this.texts.get(name) ?? null;
  }
  setItem(name: string, text: string): void {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.texts.set(name, text);
  }
  removeItem(name: string): void {
    this.texts.delete(name);
  }
}

/** A tab with its stores, as `element.ts` runs it. */
class Tab {
  tab = new FakeStore();
  device = new FakeStore();
  keeping = keeper({ tab: () => this.tab, device: () => this.device }, model);
  session = this.opened('');
  /** What another tab has put on the device, as long as it stands there. */
  foreign: string | undefined;
  /** Every unreadable text that was ever in a store. */
  unreadable: string[] = [];

  opened(fragment: string): Session {
    const kept = this.keeping.open();
    return begin({ ...kept, chosen: emptyDecision(), unread: this.keeping.unread() !== '' }, fragment, model);
  }
  send(action: Action): void {
    this.session = act(this.session, action, model, this.keeping);
    // What stands in the reader's own checklist as well is from then on theirs to edit.
    const found = decode(this.foreign ?? '', model);
    const mine = found.kind === 'decision' && covers(this.session.own, found.decision);
    if (mine || this.device.getItem(key) !== this.foreign) this.foreign = undefined;
  }
  /** Everything that could be lost: whole checklists, each one programme with its goal. */
  held(): Decision[] {
    const { own, undone, otherTab } = this.session;
    const texts = [otherTab?.text ?? '', this.foreign ?? ''].map((text) => decode(text, model));
    const checks = [
      own,
      ...undone.map(({ decision }) => decision),
      ...texts.flatMap((one) => (one.kind === 'decision' ? one.decision : [])),
    ];
    return checks.flatMap(({ goal, programs }) => programs.map((program) => ({ goal, programs: [program] })));
  }
}

/** What is not held any more; a programme of which nothing was said is no loss. */
const lost = (before: readonly Decision[], now: readonly Decision[]) =>
  before.filter((one) => (one.goal !== '' || !isEmpty(one)) && !now.some((other) => covers(other, one)));

const acts = [
  'clear',
  'clear-yours',
  'add',
  'remove',
  'undo',
  'keep-shared',
  'leave-shared',
  'open-file',
  'leave-file',
  'take-other',
  'see-two',
  'leave-two',
] as const;
const others = ['keep-mine', 'ask-delete', 'do-not-delete', 'show-link'] as const;
/** Those that may change the reader's own checklist while a shared one is looked at. */
const overShared: readonly Action['type'][] = ['keep-shared', 'open-file', 'take-other', 'delete', 'address'];

/** What must hold after every action, whatever came before it. */
function judge(tab: Tab, was: Session, before: readonly Decision[], action: Action): void {
  const { session } = tab;
  const { own, at, shared, otherTab, device, said } = session;
  expect(own.programs.length).toBeGreaterThanOrEqual(1);
  expect(own.programs.length).toBeLessThanOrEqual(4);
  expect(own.programs[at], 'the programme in hand exists').toBeDefined();
  if (shared) expect(shared.decision.programs[shared.at]).toBeDefined();

  // An edit changes what it edits, and ends what could be undone; what another tab keeps is that tab's to change.
  if (!['edit', 'delete', 'other-tab'].includes(action.type)) expect(lost(before, tab.held())).toEqual([]);
  if (action.type === 'edit') {
    const rest = was.own.programs.filter((_, place) => place !== (action.at ?? was.at));
    const kept = rest.map((program) => ({ goal: '', programs: [program] }));
    expect(lost(kept, tab.held()), 'an edit touches no other programme').toEqual([]);
  }

  // The quick round says which questions are asked now. It changes nothing else, and nothing else changes it.
  if (action.type === 'quick') expect(session).toEqual({ ...was, quick: action.on });
  else expect(session.quick).toBe(action.type !== 'delete' && was.quick);

  // A shared link is looked at, and touches nothing.
  if (was.shared && !overShared.includes(action.type)) expect(own).toBe(was.own);
  if (shared && shared.decision !== was.shared?.decision) {
    expect([own, session.undone, device, otherTab]).toEqual([was.own, was.undone, was.device, was.otherTab]);
  }
  // So is a link for two: what it holds is seen by who has answered all of it, and goes into no checklist.
  const { two } = session;
  if (two && two !== was.two && action.type !== 'begin-two') expect(own).toBe(was.own);
  if (two && was.two && action.type !== 'address')
    expect(two).toMatchObject({ goal: was.two.goal, first: was.two.first });
  if (two?.begun) expect(two.second).toBeUndefined();
  if (two?.seen && !was.two?.seen) {
    const { answered, asked } = answeredForTwo(was, model);
    expect([was.two?.begun, answered]).toEqual([true, asked]);
  }
  if (action.type === 'begin-two' && was.two && !was.two.second && !was.two.begun) {
    expect([own.goal, two?.begun]).toEqual([two?.goal, true]);
    if (action.fresh) expect(isEmpty(own)).toBe(true);
  }
  expect(shared && two, 'one link at a time').toBeUndefined();

  const [seen, sees] = [shownOf(was), shownOf(session)];
  if (seen.decision !== sees.decision || seen.at !== sees.at)
    expect(session.linked, 'a link of something else').toBe(false);

  // What is said to be kept is kept.
  const onDevice = tab.device.getItem(key);
  const kept = decode(onDevice ?? '', model);
  if (was.otherTab && was.device === 'asked' && action.type === 'device') expect(onDevice).toBe(was.otherTab.text);
  if (otherTab) expect(onDevice, 'what another tab has put there stays').toBe(otherTab.text);
  if (said !== was.said && said?.kind === 'on-device')
    expect(kept).toEqual({ kind: 'decision', decision: own, dropped: [] });
  if (device === 'on' && !otherTab && !tab.device.full && own !== was.own)
    expect(kept).toMatchObject({ decision: own });
  if (device !== 'off' && was.device === 'off' && tab.device.full) expect(otherTab, 'nothing was kept').toBeDefined();
  if (own !== was.own && !tab.tab.full && action.type !== 'delete') {
    expect(decode(tab.tab.getItem(key) ?? '', model)).toMatchObject({ decision: own });
  }
  // What cannot be read is never thrown away.
  const found = [tab.keeping.unread(), onDevice, tab.tab.getItem(key)].join();
  if (action.type !== 'delete') for (const text of tab.unreadable) expect(found).toContain(text);
}

type Command = fc.Command<{ steps: number }, Tab>;

/** An action as a command: it is taken whatever the state is, and what must hold is judged after it. */
function command(name: string, run: (tab: Tab) => Action | undefined): Command {
  return {
    check: () => true,
    run: (counted, tab) => {
      const [was, before] = [tab.session, tab.held()];
      const action = run(tab);
      if (!action) return;
      tab.send(action);
      counted.steps += 1;
      judge(tab, was, before, action);
    },
    toString: () => name,
  };
}
const sent = (action: Action) => command(JSON.stringify(action), () => action);

const programs: fc.Arbitrary<Program> = fc
  .record({ state: states, name: fc.constantFrom('', 'A', 'B'), hours: fc.constantFrom('', '60') })
  .map(({ state: { answers, musts }, name, hours }) => ({
    ...emptyProgram(),
    ...{ answers, musts, name },
    time: { ...emptyProgram().time, hours },
  }));
const goals = fc.constantFrom('', ...Object.keys(model.goals));
const checks: fc.Arbitrary<Decision> = fc.record({
  goal: goals,
  programs: fc.array(programs, { minLength: 1, maxLength: 4 }),
});
const newer = encode(emptyDecision(), model.version + 1);

const commands: fc.Arbitrary<Command>[] = [
  fc.constantFrom(...acts, ...others).map((type) => sent({ type })),
  programs.map((part) => sent({ type: 'edit', part })),
  fc
    .record({ goal: goals, name: fc.string({ maxLength: 3 }) })
    .map(({ goal, name }) => sent({ type: 'edit', part: { name }, goal })),
  fc.record({ part: programs, at: fc.integer({ min: 0, max: 4 }) }).map((edit) => sent({ type: 'edit', ...edit })),
  // Whoever answers for two has answered all of it now and then.
  fc
    .constant(Object.fromEntries(Object.entries(model.questions).map(([id, all]) => [id, Object.keys(all)[0] ?? ''])))
    .map((answers) => sent({ type: 'edit', part: { answers } })),
  programs.map((first) =>
    sent({ type: 'address', fragment: `#${toForTwo({ goal: 'gap', first, second: undefined }, model)}` }),
  ),
  fc.boolean().map((fresh) => sent({ type: 'begin-two', fresh })),
  fc.constant(sent({ type: 'see-two' })),
  fc
    .record({ goal: fc.constantFrom(...Object.keys(model.goals)), first: programs, second: fc.option(programs) })
    .map(({ goal, first, second }) => `#${toForTwo({ goal, first, second: second ?? undefined }, model)}`)
    .map((fragment) => sent({ type: 'address', fragment })),
  fc.constantFrom(...Object.keys(model.questions), 'x').map((question) => sent({ type: 'clear-answer', question })),
  fc.integer({ min: -1, max: 5 }).map((to) => sent({ type: 'turn', to })),
  checks.map((decision) => sent({ type: 'address', fragment: `#${toFragment(decision, model)}` })),
  fc
    .constantFrom(
      '',
      '#goal=gap',
      '#goal=explore',
      '#goal=x',
      '#q-cost',
      '#check=x',
      '#check=99~gap',
      '#two=x',
      '#both=99~tnc',
    )
    .map((fragment) => sent({ type: 'address', fragment })),
  fc
    .oneof(
      checks.map((decision) => encode(decision, model.version)),
      fc.constantFrom(undefined, 'x', newer),
    )
    .map((text) => sent({ type: 'look-at-file', text })),
  fc
    .boolean()
    .map((keep) => command(`device ${keep}`, (tab) => ({ type: 'device', keep, holds: tab.keeping.onDevice() }))),
  fc.boolean().map((done) => sent({ type: 'copied', done })),
  fc.boolean().map((on) => sent({ type: 'quick', on })),
  fc.constant(sent({ type: 'delete' })).map((one) => ({
    ...one,
    run: (counted, tab) => {
      one.run(counted, tab);
      const all = [...tab.tab.texts, ...tab.device.texts];
      expect([all, tab.session.own, tab.session.undone, tab.session.device]).toEqual([[], emptyDecision(), [], 'off']);
      tab.unreadable = [];
    },
  })),
  // Another tab, which may be of a newer version or have written nonsense.
  fc
    .oneof(
      checks.map((decision) => encode(decision, model.version)),
      fc.constantFrom(undefined, '{"broken', newer),
    )
    .map((text) =>
      command(`other tab ${text}`, (tab) => {
        if (text === undefined) tab.device.removeItem(key);
        else tab.device.texts.set(key, text);
        tab.foreign = text;
        // What stood there before is that tab's to change; only what stands there now is counted.
        tab.unreadable = tab.unreadable.filter((one) => tab.keeping.unread().includes(one));
        if (text?.startsWith('{"broken') || text === newer) tab.unreadable.push(text);
        return { type: 'other-tab', text: text ?? null };
      }),
    ),
  fc.record({ tab: fc.boolean(), device: fc.boolean() }).map((full) =>
    command(`full ${JSON.stringify(full)}`, (tab) => {
      tab.tab.full = full.tab;
      tab.device.full = full.device;
      return undefined;
    }),
  ),
  fc.constantFrom('', '#goal=gap', '#q-cost').map((fragment) =>
    command(`reload ${fragment}`, (tab) => {
      const saved = decode(tab.tab.getItem(key) ?? '', model);
      tab.keeping = keeper({ tab: () => tab.tab, device: () => tab.device }, model);
      tab.session = tab.opened(fragment);
      // What the device held is the reader's own now, or is told to be another's.
      if (!tab.session.otherTab) tab.foreign = undefined;
      if (saved.kind !== 'decision') return undefined;
      const goal = fragment === '#goal=gap' ? 'gap' : saved.decision.goal;
      expect(tab.session.own).toEqual({ ...saved.decision, goal });
      return undefined;
    }),
  ),
];

test('whatever a reader, another tab, an address or the browser does: nothing is lost without an undo', () => {
  let steps = 0;
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: 40, size: 'max' }), (some) => {
      const counted = { steps: 0 };
      fc.modelRun(() => ({ model: counted, real: new Tab() }), some);
      steps += counted.steps;
    }),
    runs(300),
  );
  expect(steps, 'enough was done').toBeGreaterThan(300);
  expect(asideKey).not.toBe(key);
}, 120_000);
