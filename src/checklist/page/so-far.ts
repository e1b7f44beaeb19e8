import { el, need } from '../../page/dom.ts';
import { nameOf } from '../decision.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';

/** The bar at the foot of a narrow screen: how far, the verdict so far in two or three words, and the way to its reasons. */
export function soFarPart(words: Words): (view: View) => void {
  const verdict = el('b', {});
  const count = el('span', {});
  const bar = el(
    'p',
    { class: 'so-far', hidden: '' },
    el('span', {}, verdict, count),
    el('a', { href: '#result' }, 'See why'),
  );
  need('form#checklist').after(bar);
  return ({ outcome, decision, at }) => {
    bar.hidden = !outcome;
    if (!outcome) return;
    const { result, settled } = outcome;
    verdict.textContent = words.verdicts[result.verdict].short;
    const far = settled ? 'You can stop here' : `${result.answered} of ${result.reasons.length}`;
    count.textContent = decision.programs.length > 1 ? `${far}: ${nameOf(decision, at)}` : far;
  };
}
