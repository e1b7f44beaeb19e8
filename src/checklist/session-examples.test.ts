import { expect, test } from 'vitest';
import { emptyDecision, emptyProgram, type Decision, type Program } from './decision.ts';
import { encode } from './copy.ts';
import { toForTwo } from './for-two-link.ts';
import { fileLine, sharedLine, wordsOf } from './notices.ts';
import { begin, step, type Action, type Session } from './session.ts';
import { model } from './fixture/states.ts';

const program = (part: Partial<Program>): Program => ({ ...emptyProgram(), ...part });
const decision = (goal: string, ...programs: Partial<Program>[]): Decision => ({
  goal,
  programs: programs.map(program),
});
const found = { chosen: emptyDecision(), onDevice: false, other: undefined, problem: undefined, unread: false };
const open = (own: Decision, fragment = '') => begin({ ...found, decision: own }, fragment, model);
const after = (session: Session, ...actions: Action[]) =>
  actions.reduce((one, action) => step(one, action, model), session);
const notice = ({ notice: line }: Session) => line?.kind;
const undone = (session: Session) => session.undone.map(({ why }) => wordsOf(why));

test('an address chooses a goal; one chosen by hand before can be had back', () => {
  expect(open(emptyDecision(), '#goal=gap')).toMatchObject({ own: { goal: 'gap' }, undone: [], said: undefined });
  const changed = open(decision('change', { name: 'A' }), '#goal=gap');
  expect(changed).toMatchObject({ own: decision('gap', { name: 'A' }), fragment: '#goal=gap' });
  expect(undone(changed)).toEqual(['The address has changed your goal.']);
  expect(after(changed, { type: 'undo' })).toMatchObject({ own: decision('change', { name: 'A' }) });
  expect(notice(open(decision('gap', {}), '#goal=riches'))).toBe('goal-unknown');
  expect(open(decision('gap', {}), '#result')).toMatchObject({ own: decision('gap', {}), fragment: '' });
});

test('what was chosen before the script came is kept, or can be had back where another copy was kept', () => {
  const chosen = decision('gap', { answers: { cost: 'easy' } });
  expect(begin({ ...found, chosen }, '', model)).toMatchObject({ own: chosen, undone: [] });
  const kept = decision('gap', { name: 'A' });
  const session = begin({ ...found, decision: kept, chosen }, '', model);
  expect(session.own).toBe(kept);
  expect(after(session, { type: 'undo' }).own).toBe(chosen);
  const same = decision('gap', { name: 'A' }, { answers: { cost: 'easy' } });
  expect(begin({ ...found, decision: same, chosen }, '', model)).toMatchObject({ own: same, undone: [] });
});

test('a goal chosen by hand takes the address’s goal away, another edit does not', () => {
  const session = open(emptyDecision(), '#goal=gap');
  expect(after(session, { type: 'edit', part: { name: 'A' } }).fragment).toBe('#goal=gap');
  expect(after(session, { type: 'edit', part: {}, goal: 'gap' }).fragment).toBe('#goal=gap');
  expect(after(session, { type: 'edit', part: {}, goal: 'change' })).toMatchObject({
    fragment: '',
    own: { goal: 'change' },
  });
  expect(after(open(emptyDecision(), '#goal=riches'), { type: 'edit', part: {}, goal: '' })).toMatchObject({
    fragment: '',
    notice: undefined,
  });
});

test('two programmes removed come back one after the other; an edit ends that', () => {
  const three = open(decision('gap', { name: 'A' }, { name: 'B' }, { name: 'C' }));
  const one = after(three, { type: 'remove' }, { type: 'remove' });
  expect(one.own).toEqual(decision('gap', { name: 'C' }));
  expect(undone(one)).toEqual(['“B” is removed.', '“A” is removed.']);
  expect(after(three, { type: 'turn', to: 1 }, { type: 'remove' }).own).toEqual(
    decision('gap', { name: 'A' }, { name: 'C' }),
  );
  const back = after(one, { type: 'undo' }, { type: 'undo' });
  expect([back.own, back.undone, back.said]).toEqual([three.own, [], { kind: 'back' }]);
  expect(after(one, { type: 'edit', part: { name: 'D' } }).undone).toEqual([]);
  expect(after(one, { type: 'undo' }, { type: 'undo' }, { type: 'undo' })).toEqual(back);
});

test('clearing twice loses nothing, and what an undo takes away can be had back too', () => {
  const full = open(decision('gap', { name: 'A', answers: { cost: 'easy' } }));
  const cleared = after(full, { type: 'clear' }, { type: 'clear' });
  expect([cleared.own, cleared.undone.length]).toEqual([decision('gap', {}), 1]);
  const file = encode(decision('gap', { name: 'B' }), 1);
  const opened = after(full, { type: 'look-at-file', text: file }, { type: 'open-file' }, { type: 'undo' });
  expect(opened.own).toEqual(full.own);
  expect(after(opened, { type: 'undo' }).own).toEqual(decision('gap', { name: 'B' }));
});

test('another programme starts with what is the reader’s: must-haves, week, money, and answers about them', () => {
  const time = { hours: '60', perWeek: '5', needBy: '2027-03-01' };
  const cost = { ...emptyProgram().cost, currency: 'EUR', fee: '900' };
  const answers = { cost: 'easy', gate: 'none', stack: 'written', employer: 'some' };
  const session = after(open(decision('gap', { musts: ['cost'], time, cost, answers })), { type: 'add' });
  const fresh = { musts: ['cost'], time: { ...time, hours: '' }, cost: { ...cost, fee: '' } };
  const yours = { gate: 'none', employer: 'some' };
  expect([session.at, session.own.programs[1]]).toEqual([1, program({ ...fresh, answers: yours })]);
  // They can be taken away at once, and had back; one that was changed is the reader's own for this programme.
  const changed = after(session, { type: 'edit', part: { answers: { ...yours, employer: 'no', cost: 'easy' } } });
  const cleared = after(changed, { type: 'clear-yours' });
  expect(cleared.own.programs[1]?.answers).toEqual({ employer: 'no', cost: 'easy' });
  expect(after(cleared, { type: 'undo' }).own).toEqual(changed.own);
  expect(after(session, { type: 'turn', to: 0 }, { type: 'clear-yours' }).own).toBe(session.own);
  const four = after(session, { type: 'add' }, { type: 'add' }, { type: 'add' });
  expect(four.own.programs).toHaveLength(4);
});

test('shared answers are looked at, kept beside one’s own, or not where they do not fit', () => {
  const link = '#check=1~gap~cost.easy';
  const session = open(decision('gap', { name: 'A' }), link);
  expect(session).toMatchObject({ own: decision('gap', { name: 'A' }), shared: { at: 0, lost: 0 } });
  for (const type of ['clear', 'add', 'remove', 'undo'] as const) expect(after(session, { type })).toBe(session);
  expect(after(session, { type: 'keep-shared' })).toMatchObject({
    own: decision('gap', { name: 'A' }, { answers: { cost: 'easy' } }),
    shared: undefined,
    fragment: '',
    undone: [],
    said: { kind: 'shared-kept' },
  });
  expect(after(session, { type: 'leave-shared' })).toMatchObject({ own: session.own, shared: undefined, fragment: '' });
  expect(after(session, { type: 'address', fragment: '' })).toMatchObject({ own: session.own, shared: undefined });
  expect(after(session, { type: 'address', fragment: '#q-cost' })).toBe(session);
  expect(notice(after(open(decision('change', { name: 'A' }), link), { type: 'keep-shared' }))).toBe('other-goal');
  const four = decision('gap', { name: 'A' }, { name: 'B' }, { name: 'C' }, { name: 'D' });
  expect(notice(after(open(four, link), { type: 'keep-shared' }))).toBe('no-place');
  expect(notice(open(emptyDecision(), '#check=99~gap'))).toBe('link-newer');
  expect(notice(open(emptyDecision(), '#check=x'))).toBe('link-unreadable');
});

test('a figure of another programme is entered without turning to it', () => {
  const session = after(open(decision('gap', { name: 'A' }, { name: 'B' })), {
    type: 'edit',
    at: 1,
    part: { name: 'C' },
  });
  expect([session.at, session.own]).toEqual([0, decision('gap', { name: 'A' }, { name: 'C' })]);
});

test('somebody else answers a link for two on their own, and sees where they differ when all is answered', () => {
  const link = `#${toForTwo({ goal: 'explore', first: { answers: { cost: 'easy' }, musts: [] }, second: undefined }, model)}`;
  const mine = decision('gap', { name: 'A' });
  const asked = open(mine, link);
  expect(asked).toMatchObject({ own: mine, two: { goal: 'explore', begun: false, seen: false }, fragment: link });
  const begun = after(asked, { type: 'begin-two', fresh: true });
  expect([begun.own, begun.two?.begun, undone(begun)]).toEqual([
    decision('explore', {}),
    true,
    ['What was here before can be had back.'],
  ]);
  // Answers for another goal are none for this one.
  expect(after(asked, { type: 'begin-two', fresh: false }).own).toEqual(begun.own);
  const same = open(decision('explore', { name: 'A' }), link);
  expect(after(same, { type: 'begin-two', fresh: false })).toMatchObject({ own: same.own, two: { begun: true } });

  expect(after(begun, { type: 'see-two' })).toEqual(begun);
  const roles = Object.keys(model.goals['explore'] ?? {});
  const answers = Object.fromEntries(roles.map((id) => [id, 'dk']));
  const full = after(begun, { type: 'edit', part: { answers: { ...answers, stack: 'dk' } } }, { type: 'see-two' });
  expect(full.two).toMatchObject({ begun: true, seen: true });
  expect(after(full, { type: 'leave-two' })).toMatchObject({ two: undefined, fragment: '', own: full.own });
  expect(after(asked, { type: 'see-two' }).two?.seen).toBe(false);
  expect(after(full, { type: 'address', fragment: '#q-cost' }).two).toBe(full.two);
  for (const fragment of ['', '#goal=gap', '#check=1~gap~']) {
    expect(after(asked, { type: 'address', fragment }).two).toBeUndefined();
  }
  expect(notice(open(mine, '#two=1~tnc'))).toBe('link-unreadable');
  expect(notice(open(mine, '#both=9~tnc'))).toBe('link-newer');
  const both = { goal: 'gap', first: { answers: {}, musts: [] }, second: { answers: {}, musts: [] } };
  const back = open(mine, `#${toForTwo(both, model)}`);
  expect(after(back, { type: 'begin-two', fresh: true })).toBe(back);
});

test('“kept on this device” is said when the browser has kept it, and not before', () => {
  const asked = after(open(decision('gap', { name: 'A' })), { type: 'device', keep: true, holds: null });
  expect([asked.device, asked.said]).toEqual(['asked', undefined]);
  const kept: Action = { type: 'stored', tab: true, device: true, unread: false };
  expect(after(asked, kept)).toMatchObject({ device: 'on', said: { kind: 'on-device' }, notice: undefined });
  expect(after(asked, { ...kept, device: false })).toMatchObject({
    device: 'off',
    said: undefined,
    notice: { kind: 'no-room' },
  });
  expect(after(asked, kept, { ...kept, device: false })).toMatchObject({ device: 'on', notice: { kind: 'no-room' } });
  expect(notice(after(open(emptyDecision()), { ...kept, tab: false, device: undefined }))).toBe('not-kept');
});

test('what another tab has put on the device is not written over before the reader has chosen', () => {
  const theirs = encode(decision('gap', { name: 'B' }), 1);
  const off = open(decision('gap', { name: 'A' }));
  expect(after(off, { type: 'other-tab', text: theirs })).toBe(off);
  const ticked = after(off, { type: 'device', keep: true, holds: theirs });
  expect(ticked).toMatchObject({ device: 'asked', otherTab: { text: theirs } });
  expect(after(ticked, { type: 'take-other' })).toMatchObject({ own: decision('gap', { name: 'B' }), device: 'on' });
  const mine = after(ticked, { type: 'keep-mine' });
  expect([mine.own, mine.otherTab]).toEqual([off.own, undefined]);
  expect(after(mine, { type: 'undo' }).own).toEqual(decision('gap', { name: 'B' }));
  const gone = after(ticked, { type: 'other-tab', text: null }, { type: 'take-other' });
  expect([gone.device, gone.own, gone.undone.length]).toEqual(['off', emptyDecision(), 1]);
  const newer = after(ticked, { type: 'other-tab', text: encode(emptyDecision(), 2) }, { type: 'take-other' });
  expect(newer).toMatchObject({ own: off.own, notice: { kind: 'unread', problem: 'newer' } });
  const same = after(ticked, { type: 'other-tab', text: encode(off.own, 1) });
  expect(same.otherTab).toBeUndefined();
});

test('what is said of links and files', () => {
  const shared = { decision: emptyDecision(), at: 0, lost: 0, older: false };
  expect(sharedLine(shared)).toBe('Shared answers, to look at. Your own are untouched.');
  expect(sharedLine({ ...shared, lost: 1, older: true })).toMatch(/One part could not be read\. The rule has changed/);
  expect(sharedLine({ ...shared, lost: 2 })).toContain('2 parts could not be read.');
  expect(fileLine({ kind: 'problem', problem: 'large' })).toContain('100 KB');
  const two = decision('gap', { name: ' A ' }, {});
  expect(fileLine({ kind: 'decision', decision: two, dropped: [] })).toBe(
    'In this file: A, Programme 2. It takes the place of what is here now.',
  );
  expect(fileLine({ kind: 'decision', decision: two, dropped: ['its name', 'its notes'] })).toContain(
    'Left out: its name; its notes.',
  );
  expect(wordsOf({ kind: 'partly-read', dropped: ['its name'] })).toContain('could not be read: its name.');
});
