import { expect, test } from 'vitest';
import { emptyCheck, emptyProgram, type Check, type Program } from './check.ts';
import { encode } from './keep.ts';
import { fileLine, sharedLine, wordsOf } from './lines.ts';
import { begin, step, type Action, type Session } from './session.ts';
import { model } from './fixture/states.ts';

const program = (part: Partial<Program>): Program => ({ ...emptyProgram(), ...part });
const check = (goal: string, ...programs: Partial<Program>[]): Check => ({ goal, programs: programs.map(program) });
const found = { chosen: emptyCheck(), onDevice: false, other: undefined, problem: undefined, unread: false };
const open = (own: Check, fragment = '') => begin({ ...found, check: own }, fragment, model);
const after = (session: Session, ...actions: Action[]) =>
  actions.reduce((one, action) => step(one, action, model), session);
const notice = ({ notice: line }: Session) => line?.kind;
const undone = (session: Session) => session.undone.map(({ why }) => wordsOf(why));

test('an address chooses a goal; one chosen by hand before can be had back', () => {
  expect(open(emptyCheck(), '#goal=gap')).toMatchObject({ own: { goal: 'gap' }, undone: [], said: undefined });
  const changed = open(check('change', { name: 'A' }), '#goal=gap');
  expect(changed).toMatchObject({ own: check('gap', { name: 'A' }), fragment: '#goal=gap' });
  expect(undone(changed)).toEqual(['The address has changed your goal.']);
  expect(after(changed, { type: 'undo' })).toMatchObject({ own: check('change', { name: 'A' }) });
  expect(notice(open(check('gap', {}), '#goal=riches'))).toBe('goal-unknown');
  expect(open(check('gap', {}), '#result')).toMatchObject({ own: check('gap', {}), fragment: '' });
});

test('what was chosen before the script came is kept, or can be had back where another copy was kept', () => {
  const chosen = check('gap', { answers: { cost: 'easy' } });
  expect(begin({ ...found, chosen }, '', model)).toMatchObject({ own: chosen, undone: [] });
  const kept = check('gap', { name: 'A' });
  const session = begin({ ...found, check: kept, chosen }, '', model);
  expect(session.own).toBe(kept);
  expect(after(session, { type: 'undo' }).own).toBe(chosen);
  const same = check('gap', { name: 'A' }, { answers: { cost: 'easy' } });
  expect(begin({ ...found, check: same, chosen }, '', model)).toMatchObject({ own: same, undone: [] });
});

test('a goal chosen by hand takes the address’s goal away, another edit does not', () => {
  const session = open(emptyCheck(), '#goal=gap');
  expect(after(session, { type: 'edit', part: { name: 'A' } }).fragment).toBe('#goal=gap');
  expect(after(session, { type: 'edit', part: {}, goal: 'gap' }).fragment).toBe('#goal=gap');
  expect(after(session, { type: 'edit', part: {}, goal: 'change' })).toMatchObject({
    fragment: '',
    own: { goal: 'change' },
  });
  expect(after(open(emptyCheck(), '#goal=riches'), { type: 'edit', part: {}, goal: '' })).toMatchObject({
    fragment: '',
    notice: undefined,
  });
});

test('two programmes removed come back one after the other; an edit ends that', () => {
  const three = open(check('gap', { name: 'A' }, { name: 'B' }, { name: 'C' }));
  const one = after(three, { type: 'remove' }, { type: 'remove' });
  expect(one.own).toEqual(check('gap', { name: 'C' }));
  expect(undone(one)).toEqual(['“B” is removed.', '“A” is removed.']);
  expect(after(three, { type: 'turn', to: 1 }, { type: 'remove' }).own).toEqual(
    check('gap', { name: 'A' }, { name: 'C' }),
  );
  const back = after(one, { type: 'undo' }, { type: 'undo' });
  expect([back.own, back.undone, back.said]).toEqual([three.own, [], { kind: 'back' }]);
  expect(after(one, { type: 'edit', part: { name: 'D' } }).undone).toEqual([]);
  expect(after(one, { type: 'undo' }, { type: 'undo' }, { type: 'undo' })).toEqual(back);
});

test('clearing twice loses nothing, and what an undo takes away can be had back too', () => {
  const full = open(check('gap', { name: 'A', answers: { cost: 'easy' } }));
  const cleared = after(full, { type: 'clear' }, { type: 'clear' });
  expect([cleared.own, cleared.undone.length]).toEqual([check('gap', {}), 1]);
  const file = encode(check('gap', { name: 'B' }), 1);
  const opened = after(full, { type: 'look-at-file', text: file }, { type: 'open-file' }, { type: 'undo' });
  expect(opened.own).toEqual(full.own);
  expect(after(opened, { type: 'undo' }).own).toEqual(check('gap', { name: 'B' }));
});

test('another programme has the same must-haves and the same week, and no answers', () => {
  const time = { hours: '60', perWeek: '5', needBy: '2027-03-01' };
  const session = after(open(check('gap', { musts: ['cost'], time, answers: { cost: 'easy' } })), { type: 'add' });
  expect([session.at, session.own.programs[1]]).toEqual([
    1,
    program({ musts: ['cost'], time: { ...time, hours: '' } }),
  ]);
  const four = after(session, { type: 'add' }, { type: 'add' }, { type: 'add' });
  expect(four.own.programs).toHaveLength(4);
});

test('shared answers are looked at, kept beside one’s own, or not where they do not fit', () => {
  const link = '#check=1~gap~cost.easy';
  const session = open(check('gap', { name: 'A' }), link);
  expect(session).toMatchObject({ own: check('gap', { name: 'A' }), shared: { at: 0, lost: 0 } });
  for (const type of ['clear', 'add', 'remove', 'undo'] as const) expect(after(session, { type })).toBe(session);
  expect(after(session, { type: 'keep-shared' })).toMatchObject({
    own: check('gap', { name: 'A' }, { answers: { cost: 'easy' } }),
    shared: undefined,
    fragment: '',
    undone: [],
    said: { kind: 'shared-kept' },
  });
  expect(after(session, { type: 'leave-shared' })).toMatchObject({ own: session.own, shared: undefined, fragment: '' });
  expect(after(session, { type: 'address', fragment: '' })).toMatchObject({ own: session.own, shared: undefined });
  expect(after(session, { type: 'address', fragment: '#q-cost' })).toBe(session);
  expect(notice(after(open(check('change', { name: 'A' }), link), { type: 'keep-shared' }))).toBe('other-goal');
  const four = check('gap', { name: 'A' }, { name: 'B' }, { name: 'C' }, { name: 'D' });
  expect(notice(after(open(four, link), { type: 'keep-shared' }))).toBe('no-place');
  expect(notice(open(emptyCheck(), '#check=99~gap'))).toBe('link-newer');
  expect(notice(open(emptyCheck(), '#check=x'))).toBe('link-unreadable');
});

test('“kept on this device” is said when the browser has kept it, and not before', () => {
  const asked = after(open(check('gap', { name: 'A' })), { type: 'device', keep: true, holds: null });
  expect([asked.device, asked.said]).toEqual(['asked', undefined]);
  const kept: Action = { type: 'stored', tab: true, device: true, unread: false };
  expect(after(asked, kept)).toMatchObject({ device: 'on', said: { kind: 'on-device' }, notice: undefined });
  expect(after(asked, { ...kept, device: false })).toMatchObject({
    device: 'off',
    said: undefined,
    notice: { kind: 'no-room' },
  });
  expect(after(asked, kept, { ...kept, device: false })).toMatchObject({ device: 'on', notice: { kind: 'no-room' } });
  expect(notice(after(open(emptyCheck()), { ...kept, tab: false, device: undefined }))).toBe('not-kept');
});

test('what another tab has put on the device is not written over before the reader has chosen', () => {
  const theirs = encode(check('gap', { name: 'B' }), 1);
  const off = open(check('gap', { name: 'A' }));
  expect(after(off, { type: 'other-tab', text: theirs })).toBe(off);
  const ticked = after(off, { type: 'device', keep: true, holds: theirs });
  expect(ticked).toMatchObject({ device: 'asked', otherTab: { text: theirs } });
  expect(after(ticked, { type: 'take-other' })).toMatchObject({ own: check('gap', { name: 'B' }), device: 'on' });
  const mine = after(ticked, { type: 'keep-mine' });
  expect([mine.own, mine.otherTab]).toEqual([off.own, undefined]);
  expect(after(mine, { type: 'undo' }).own).toEqual(check('gap', { name: 'B' }));
  const gone = after(ticked, { type: 'other-tab', text: null }, { type: 'take-other' });
  expect([gone.device, gone.own, gone.undone.length]).toEqual(['off', emptyCheck(), 1]);
  const newer = after(ticked, { type: 'other-tab', text: encode(emptyCheck(), 2) }, { type: 'take-other' });
  expect(newer).toMatchObject({ own: off.own, notice: { kind: 'unread', problem: 'newer' } });
  const same = after(ticked, { type: 'other-tab', text: encode(off.own, 1) });
  expect(same.otherTab).toBeUndefined();
});

test('what is said of links and files', () => {
  const shared = { check: emptyCheck(), at: 0, lost: 0, older: false };
  expect(sharedLine(shared)).toBe('Shared answers, to look at. Your own are untouched.');
  expect(sharedLine({ ...shared, lost: 1, older: true })).toMatch(/One part could not be read\. The rule has changed/);
  expect(sharedLine({ ...shared, lost: 2 })).toContain('2 parts could not be read.');
  expect(fileLine({ kind: 'problem', problem: 'large' })).toContain('100 KB');
  const two = check('gap', { name: ' A ' }, {});
  expect(fileLine({ kind: 'check', check: two, dropped: [] })).toBe(
    'In this file: A, Programme 2. It takes the place of what is here now.',
  );
  expect(fileLine({ kind: 'check', check: two, dropped: ['its name', 'its notes'] })).toContain(
    'Left out: its name; its notes.',
  );
  expect(wordsOf({ kind: 'partly-read', dropped: ['its name'] })).toContain('could not be read: its name.');
});
