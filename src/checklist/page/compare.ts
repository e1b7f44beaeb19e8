import { need } from '../../page/dom.ts';
import type { Model } from '../model.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';
import { onDemand } from './on-demand.ts';
import type { Send } from './parts.ts';

/** The comparison of programmes: `compared.ts` draws it, and is fetched with the second programme. */
export function comparePart(model: Model, words: Words, today: () => string, send: Send) {
  const part = need('[data-compare]');
  const draw = onDemand<[View, boolean]>(
    async () => {
      const { comparedPart } = await import('./compared.ts');
      return comparedPart(model, words, today, send);
    },
    need('[data-comparison]', part),
  );
  return (view: View, fixed: boolean) => {
    const several = view.results.length > 1;
    part.hidden = !several;
    if (several) draw(view, fixed);
  };
}
