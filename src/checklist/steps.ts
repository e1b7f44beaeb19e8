import {
  covers,
  emptyDecision,
  emptyProgram,
  isEmpty,
  mostPrograms,
  stateOf,
  type Decision,
  type Program,
} from './decision.ts';
import { decode } from './copy.ts';
import { fromForTwo } from './for-two-link.ts';
import type { Line } from './notices.ts';
import type { Model } from './model.ts';
import type { Action, Session } from './session.ts';
import { evaluate } from './rule.ts';
import { fromFragment, goalOf } from './share.ts';

/** The steps of `session.ts` that are more than a line or two. */

/** The place of a programme that exists, nearest to the one that is wanted. */
export const placeIn = ({ programs }: Decision, at: number) => Math.max(0, Math.min(at, programs.length - 1));

/** Puts another checklist in the place of the reader's own; what was there can be had back. */
export function replaced(session: Session, next: Decision, why: Line): Session {
  const { own, at, undone } = session;
  const nothing = isEmpty(own) && (own.goal === '' || own.goal === next.goal);
  return {
    ...session,
    own: next,
    at: placeIn(next, at),
    undone: nothing ? undone : [{ decision: own, at, why }, ...undone],
    said: why,
  };
}

export const withoutShared = (session: Session): Session =>
  session.shared ? { ...session, shared: undefined, fragment: '' } : session;

/** Changes the programme in hand. */
export function withProgram({ own, at }: Pick<Session, 'own' | 'at'>, change: (program: Program) => Program): Decision {
  return { ...own, programs: own.programs.map((one, index) => (index === at ? change(one) : one)) };
}

/** The checklist without some answers of the programme in hand. */
export function withoutAnswers(session: Session, questions: readonly string[]): Decision {
  return withProgram(session, (program) => ({
    ...program,
    answers: Object.fromEntries(Object.entries(program.answers).filter(([id]) => !questions.includes(id))),
  }));
}

export const withoutTwo = (session: Session): Session =>
  session.two ? { ...session, two: undefined, fragment: '' } : session;

/**
 * The reader answers as the second of two. Their own answers are for the goal they were asked about: where theirs is
 * another one they start with none. What was there can be had back.
 */
export function twoBegun(session: Session, fresh: boolean): Session {
  const { own, two } = session;
  if (!two || two.second || two.begun) return session;
  const begun = { ...session, two: { ...two, begun: true } };
  if (!fresh && own.goal === two.goal) return begun;
  return replaced(begun, { goal: two.goal, programs: [emptyProgram()] }, { kind: 'two-begun' });
}

/** How many of the questions they were asked the second of two has answered, "I do not know yet" included. */
export function answeredForTwo({ own, at, two }: Session, model: Model): { answered: number; asked: number } {
  const result = two && evaluate(model, { ...stateOf(own, at), goal: two.goal });
  return { answered: result?.answered ?? 0, asked: result?.reasons.length ?? 0 };
}

/** The second of two sees where they differ, but not before every question has an answer. */
export function twoSeen(session: Session, model: Model): Session {
  const { two } = session;
  const { answered, asked } = answeredForTwo(session, model);
  return two?.begun && answered === asked ? { ...session, two: { ...two, seen: true } } : session;
}

/** The end of a conflict with another tab in favour of this one: what the other had can be had back. */
export function mineKept(session: Session, model: Model): Session {
  const { own, otherTab, undone } = session;
  const theirs = otherTab?.text ? decode(otherTab.text, model) : undefined;
  const lost = theirs?.kind === 'decision' && !covers(own, theirs.decision);
  return {
    ...session,
    otherTab: undefined,
    undone: lost ? [{ decision: theirs.decision, at: 0, why: { kind: 'mine-kept' } }, ...undone] : undone,
  };
}

/** Does the device hold something that this tab's checklist would destroy there? */
export function parted({ own }: Session, text: string | null, model: Model): boolean {
  const theirs = text === null ? undefined : decode(text, model);
  return theirs?.kind === 'decision' && !covers(own, theirs.decision);
}

/** What an address asks for: shared answers to look at, a goal, or nothing. */
export function addressed(session: Session, fragment: string, model: Model): Session {
  const kinds: (string | undefined)[] = ['link-newer', 'link-unreadable', 'goal-unknown'];
  const quiet = { ...session, notice: kinds.includes(session.notice?.kind) ? undefined : session.notice };
  const link = fromFragment(fragment, model) ?? fromForTwo(fragment, model);
  if (link?.kind === 'decision') {
    const { decision, lost, older } = link;
    return { ...withoutTwo(quiet), shared: { decision, at: 0, lost, older }, fragment };
  }
  const left = { ...withoutTwo(withoutShared(quiet)), fragment };
  if (link?.kind === 'two') {
    const { goal, first, second, lost, older } = link;
    return { ...left, two: { goal, first, second, lost, older, begun: false, seen: false } };
  }
  if (link) return { ...left, notice: { kind: link.kind === 'newer' ? 'link-newer' : 'link-unreadable' } };
  const goal = goalOf(fragment, model);
  if (goal === 'unknown') return { ...left, notice: { kind: 'goal-unknown' } };
  if (goal === undefined) return fragment === '' ? left : session;
  const { own } = session;
  if (own.goal === goal.goal) return left;
  const next = { ...own, ...goal };
  return own.goal === '' ? { ...left, own: next } : replaced(left, next, { kind: 'goal-changed' });
}

/** Makes the shared answers the reader's own: in the place of nothing, or beside programmes for the same goal. */
export function sharedKept(session: Session): Session {
  const { own, shared } = session;
  if (!shared) return session;
  const empty = isEmpty(own);
  if (!empty && own.goal !== shared.decision.goal) return { ...session, notice: { kind: 'other-goal' } };
  const programs = [...(empty ? [] : own.programs), ...shared.decision.programs];
  if (programs.length > mostPrograms) return { ...session, notice: { kind: 'no-place' } };
  const next = { goal: shared.decision.goal, programs };
  const kept = replaced(session, next, { kind: 'shared-kept' });
  // Nothing but a goal can be lost, so that mostly there is nothing to undo.
  const undone = covers(next, own) ? session.undone : kept.undone;
  return { ...withoutShared(kept), at: 0, undone, notice: undefined };
}

/** Gives back what was taken last. What stands in its place goes to the end of the row, so that nothing is lost. */
export function undo(session: Session): Session {
  const { own, at, undone } = session;
  const [last, ...rest] = undone;
  if (!last) return session;
  const lost = !covers(last.decision, own);
  return {
    ...session,
    own: last.decision,
    at: placeIn(last.decision, last.at),
    undone: lost ? [...rest, { decision: own, at, why: { kind: 'back' } }] : rest,
    said: { kind: 'back' },
  };
}

export function stored(session: Session, { tab, device, unread }: Action & { type: 'stored' }): Session {
  const next = { ...session, unread };
  if (device === true)
    return session.device === 'asked' ? { ...next, device: 'on', said: { kind: 'on-device' } } : next;
  if (device === false) {
    return { ...next, device: session.device === 'asked' ? 'off' : session.device, notice: { kind: 'no-room' } };
  }
  return tab ? next : { ...next, notice: { kind: 'not-kept' } };
}

export function takeOther(session: Session, model: Model): Session {
  const { otherTab } = session;
  if (!otherTab) return session;
  const next: Session = { ...withoutShared(session), otherTab: undefined };
  const why = { kind: 'other-taken' } as const;
  if (otherTab.text === null) return replaced({ ...next, device: 'off' }, emptyDecision(), why);
  const found = decode(otherTab.text, model);
  if (found.kind === 'problem') return { ...session, notice: { kind: 'unread', problem: found.problem } };
  return replaced({ ...next, device: 'on' }, found.decision, why);
}
