import { need } from '../../page/dom.ts';
import type { Program } from '../decision.ts';
import type { Model } from '../model.ts';
import type { Words } from '../words.ts';
import { onDemand } from './on-demand.ts';
import { drawnWhenOpen, type Send } from './parts.ts';

/** The fold of the two planners: `planners.ts` draws them, and is fetched when it is first opened. */
export function plansPart(model: Model, words: Words, today: () => string, send: Send): (program: Program) => void {
  const fold = need<HTMLDetailsElement>('[data-plans]');
  const make = () =>
    onDemand<[Program]>(
      async () => {
        const { plannersPart } = await import('./planners.ts');
        return plannersPart(model, words, today, send);
      },
      need('[data-planner="time"]', fold),
    );
  return drawnWhenOpen(fold, make, (draw, program: Program) => {
    draw(program);
  });
}
