import { el, need } from '../../page/dom.ts';
import type { Model } from '../model.ts';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';
import { onDemand } from './on-demand.ts';
import type { Send } from './parts.ts';

/**
 * What stands beside the list: somebody else's answers, and the four questions on who decides. `two.ts` draws the first
 * and is fetched when it is opened, or when a link asks for it.
 */
export function othersPart(model: Model, words: Words, send: Send) {
  const ask = el('details', {}, el('summary', {}, 'Ask somebody else to answer too'));
  const panel = el('section', { class: 'part for-two', tabindex: '-1' });
  need('[data-compare]').after(ask);
  let last: [View, Session] | undefined;
  const draw = onDemand<[View, Session]>(async () => {
    const { twoPart } = await import('./two.ts');
    return twoPart(ask, panel, model, words, send);
  }, ask);
  const again = () => {
    if (last) draw(...last);
  };
  ask.addEventListener('toggle', again, { once: true });

  const decider = need<HTMLDetailsElement>('[data-decider]');
  let whole: boolean | undefined;
  return (view: View, session: Session) => {
    last = [view, session];
    ask.hidden = view.outcome === undefined || session.shared !== undefined || session.two !== undefined;
    if (session.two || ask.querySelector('button')) draw(view, session);
    if (!session.two) panel.remove();

    const { answered = 0, reasons = [] } = view.outcome?.result ?? {};
    const complete = reasons.length > 0 && answered === reasons.length;
    // Folded or not only when that changes: in between it is the reader's.
    if (complete !== whole) decider.open = complete;
    whole = complete;
  };
}
