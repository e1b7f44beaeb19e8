import {
  covers,
  emptyDecision,
  emptyProgram,
  mostPrograms,
  nameOf,
  nextProgram,
  sharedYours,
  type Decision,
  type Program,
} from './decision.ts';
import { decode, type Decoded } from './copy.ts';
import type { Line } from './notices.ts';
import type { Model } from './model.ts';
import type { ForTwo } from './for-two-link.ts';
import { goalOf } from './share.ts';
import {
  addressed,
  mineKept,
  parted,
  placeIn,
  replaced,
  sharedKept,
  stored,
  takeOther,
  twoBegun,
  twoSeen,
  undo,
  withoutAnswers,
  withoutShared,
  withoutTwo,
  withProgram,
} from './steps.ts';

/** A checklist that came with a link: it is looked at, and nobody's until the reader keeps a copy. */
export interface SharedView {
  decision: Decision;
  /** The programme in hand. */
  at: number;
  /** How many parts of the link could not be read. */
  lost: number;
  /** Has the rule changed since the link was made? */
  older: boolean;
}

/** A checklist for two that came with a link. What it holds never goes into the reader's own. */
export interface TwoView extends ForTwo {
  /** Does the reader answer it as the second? Then the programme in hand is what they say. */
  begun: boolean;
  /** Has the reader, who has answered, asked to see where the two differ? */
  seen: boolean;
}

/** What a chosen file holds. */
export type Incoming = Decoded;

/** A checklist that something has taken out of the reader's hands, and what that was. */
interface Undone {
  decision: Decision;
  at: number;
  why: Line;
}

/** Everything the checklist knows while it is open. Nothing of it is ever changed in place. */
export interface Session {
  /** The reader's own checklist. */
  own: Decision;
  /** The programme of it in hand. */
  at: number;
  /** What is looked at instead of it, if a link brought something. */
  shared: SharedView | undefined;
  /** A checklist for two, if a link brought one. */
  two: TwoView | undefined;
  /** What "Undo" gives back, the last one first, until the next edit. */
  undone: readonly Undone[];
  /** Is it kept on the device? `asked`: the reader wishes it, and the browser has not said yet whether it does. */
  device: 'off' | 'asked' | 'on';
  /**
   * What another tab has put on the device; no text where it took everything away. While it stands here, this tab does
   * not write to the device: the reader chooses first.
   */
  otherTab: { text: string | null } | undefined;
  /** What the address asks of the checklist, such as `#goal=gap`; empty where it asks nothing. */
  fragment: string;
  /** The file the reader has chosen, before it is opened. */
  incoming: Incoming | undefined;
  /** Has the reader been asked whether really everything should go? */
  sure: boolean;
  /** Is the reader in the quick round? It is theirs while the page is open, and goes into no link and no copy. */
  quick: boolean;
  /** Does the link that holds the answers stand on the page? */
  linked: boolean;
  /** Is there a text that could not be read and can be downloaded? */
  unread: boolean;
  /** What went wrong, until the next edit. */
  notice: Line | undefined;
  /** What was done, for the status line. */
  said: Line | undefined;
}

/** What a reader, another tab, the address or the browser can do to it. */
export type Action =
  /** The reader has changed the form or a figure; `at`: of another programme than the one in hand. */
  | { type: 'edit'; part: Partial<Program>; goal?: string; at?: number }
  | { type: 'clear-answer'; question: string }
  /** `clear-yours`: the answers about the reader that a new programme started with. */
  | { type: 'clear' | 'clear-yours' | 'add' | 'remove' | 'undo' }
  /** The reader turns to another programme. */
  | { type: 'turn'; to: number }
  /** The address is another one; the page's own places, such as `#result`, change nothing. */
  | { type: 'address'; fragment: string }
  | { type: 'keep-shared' | 'leave-shared' }
  /** The reader answers a checklist for two: with no answers, or with those of the programme in hand. */
  | { type: 'begin-two'; fresh: boolean }
  | { type: 'see-two' | 'leave-two' }
  /** The reader has chosen a file: its text, or nothing where it is too large to be read. */
  | { type: 'look-at-file'; text: string | undefined }
  | { type: 'open-file' | 'leave-file' }
  /** The reader wants the checklist kept on the device, or not; `holds` is what the device holds now. */
  | { type: 'device'; keep: boolean; holds: string | null }
  /** The browser has kept what it was given, or not; `device` only where something was meant for it. */
  | { type: 'stored'; tab: boolean; device: boolean | undefined; unread: boolean }
  /** Another tab has changed what the device holds. */
  | { type: 'other-tab'; text: string | null }
  | { type: 'take-other' | 'keep-mine' }
  | { type: 'ask-delete' | 'do-not-delete' | 'delete' }
  | { type: 'show-link' }
  /** The reader wants the quick round, or all questions. */
  | { type: 'quick'; on: boolean }
  | { type: 'copied'; done: boolean };

/** What there is when the page opens. */
export interface Found {
  /** What was kept, if anything was. */
  decision?: Decision;
  /** What the form says already: it can be used before the script has come. */
  chosen: Decision;
  onDevice: boolean;
  /** What the device holds, where it is something else than this tab kept. */
  other: string | undefined;
  problem: Line | undefined;
  unread: boolean;
}

/** What is shown: the reader's own checklist, or the shared one. */
export const shownOf = ({ own, at, shared }: Session): { decision: Decision; at: number } =>
  shared ?? { decision: own, at };

/** The state in which nothing has been said and nothing is kept. */
function nothing(): Session {
  return {
    own: emptyDecision(),
    at: 0,
    shared: undefined,
    two: undefined,
    undone: [],
    device: 'off',
    otherTab: undefined,
    fragment: '',
    incoming: undefined,
    sure: false,
    quick: false,
    linked: false,
    unread: false,
    notice: undefined,
    said: undefined,
  };
}

function after(session: Session, action: Action, model: Model): Session {
  const { own, at, shared } = session;
  switch (action.type) {
    case 'edit': {
      if (shared) return session;
      const { part, goal = own.goal, at: place = at } = action;
      const asked = goalOf(session.fragment, model);
      // A goal chosen by hand outlives the one the address came with, also after a reload.
      const outlived = asked !== undefined && (asked === 'unknown' || asked.goal !== goal);
      return {
        ...session,
        own: { ...withProgram({ own, at: place }, (program) => ({ ...program, ...part })), goal },
        undone: [],
        notice: undefined,
        fragment: outlived ? '' : session.fragment,
      };
    }
    case 'clear-answer': {
      const answers = own.programs[at]?.answers ?? {};
      if (shared || !Object.hasOwn(answers, action.question)) return session;
      return replaced(session, withoutAnswers(session, [action.question]), { kind: 'answer-cleared' });
    }
    case 'clear-yours': {
      const questions = sharedYours(own, at, model);
      if (shared || questions.length === 0) return session;
      return replaced(session, withoutAnswers(session, questions), { kind: 'yours-cleared' });
    }
    case 'clear':
      return shared ? session : replaced(session, withProgram(session, emptyProgram), { kind: 'cleared' });
    case 'add': {
      if (shared || own.programs.length >= mostPrograms) return session;
      const fresh = nextProgram(own.programs[at] ?? emptyProgram(), model);
      return { ...session, own: { ...own, programs: [...own.programs, fresh] }, at: own.programs.length };
    }
    case 'remove': {
      if (shared || own.programs.length < 2) return session;
      const next = { ...own, programs: own.programs.filter((_, index) => index !== at) };
      return replaced(session, next, { kind: 'removed', name: nameOf(own, at) });
    }
    case 'undo':
      return shared ? session : undo(session);
    case 'turn':
      return shared
        ? { ...session, shared: { ...shared, at: placeIn(shared.decision, action.to) } }
        : { ...session, at: placeIn(own, action.to) };
    case 'address':
      return addressed(session, action.fragment, model);
    case 'keep-shared':
      return sharedKept(session);
    case 'leave-shared':
      return withoutShared(session);
    case 'begin-two':
      return twoBegun(session, action.fresh);
    case 'see-two':
      return twoSeen(session, model);
    case 'leave-two':
      return withoutTwo(session);
    case 'look-at-file': {
      const { text } = action;
      return { ...session, incoming: text === undefined ? { kind: 'problem', problem: 'large' } : decode(text, model) };
    }
    case 'open-file': {
      const closed = { ...session, incoming: undefined };
      if (session.incoming?.kind !== 'decision') return closed;
      return replaced(withoutShared(closed), session.incoming.decision, { kind: 'opened' });
    }
    case 'leave-file':
      return { ...session, incoming: undefined };
    case 'device': {
      // A wish that is taken back before anything was kept leaves the device as it was.
      if (!action.keep && session.device === 'asked') return { ...session, device: 'off', otherTab: undefined };
      if (!action.keep) return { ...mineKept(session, model), device: 'off', said: { kind: 'not-on-device' } };
      if (session.device !== 'off') return session;
      const otherTab = parted(session, action.holds, model) ? { text: action.holds } : undefined;
      return { ...session, device: 'asked', otherTab };
    }
    case 'stored':
      return stored(session, action);
    case 'other-tab': {
      // Where this tab keeps nothing on the device, nothing of it can be destroyed there.
      if (session.device === 'off') return session;
      const { text } = action;
      const found = text === null ? undefined : decode(text, model);
      const same = found?.kind === 'decision' && covers(own, found.decision) && covers(found.decision, own);
      return { ...session, otherTab: same ? undefined : { text } };
    }
    case 'take-other':
      return takeOther(session, model);
    case 'keep-mine':
      return mineKept(session, model);
    case 'ask-delete':
      return { ...session, sure: true };
    case 'do-not-delete':
      return { ...session, sure: false };
    case 'delete':
      return { ...nothing(), said: { kind: 'deleted' } };
    case 'show-link':
      return { ...session, linked: true };
    case 'quick':
      return session.quick === action.on ? session : { ...session, quick: action.on };
    case 'copied':
      return { ...session, said: { kind: action.done ? 'copied' : 'not-copied' } };
  }
}

/** What an action makes of the state. It touches nothing else: what has to be kept follows from the two states. */
export function step(session: Session, action: Action, model: Model): Session {
  const next = after(session, action, model);
  const [was, now] = [shownOf(session), shownOf(next)];
  // A link stands for what it was made from.
  return was.decision === now.decision && was.at === now.at ? next : { ...next, linked: false };
}

/** The state in which the page opens. */
export function begin(found: Found, fragment: string, model: Model): Session {
  const { decision, chosen, onDevice, other, problem, unread } = found;
  const session: Session = {
    ...nothing(),
    own: decision ?? chosen,
    undone: decision && !covers(decision, chosen) ? [{ decision: chosen, at: 0, why: { kind: 'kept-shown' } }] : [],
    device: onDevice ? 'on' : 'off',
    otherTab: other === undefined ? undefined : { text: other },
    notice: problem,
    unread,
  };
  return { ...step(session, { type: 'address', fragment }, model), said: undefined };
}
