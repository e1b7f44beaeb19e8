import type { Keeper } from './stores.ts';
import type { Model } from './model.ts';
import { step, type Action, type Session } from './session.ts';

/**
 * Takes a step, does to the stores what follows from it, and takes what came of that into the state.
 * While another tab's answers stand on the device, this one keeps its own in the tab alone.
 */
export function act(session: Session, action: Action, model: Model, keeping: Keeper): Session {
  const next = step(session, action, model);
  if (action.type === 'delete') keeping.forget();
  const same = next.own === session.own && next.device === session.device && next.otherTab === session.otherTab;
  if (same || action.type === 'delete') return next;
  if (session.device === 'on' && next.device === 'off') keeping.leaveDevice();
  const done = keeping.keep(next.own, next.device !== 'off' && next.otherTab === undefined);
  return step(next, { type: 'stored', ...done, unread: keeping.unread() !== '' }, model);
}
