import type { Change } from './advice.ts';
import type { Outlook, Range } from './range.ts';
import type { Result } from './rule.ts';
import type { Outcome } from './view.ts';
import { askOf, labelOf, shortName, verdictName, type Words } from './words.ts';

/** A name inside a sentence. */
const inside = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Why this verdict, by the answers that made it. */
export function becauseOf(words: Words, { verdict, reasons }: Result, goal: string): string {
  const level = verdict === 'stop' ? 'stop' : verdict === 'weak' ? 'poor' : undefined;
  const asks = reasons
    .filter((reason) => reason.level === level)
    .map(({ question }) => `“${askOf(words, question, goal)}”`);
  return words.verdicts[verdict].because + (asks.length === 0 ? '' : ` Here: ${asks.join(' ')}`);
}

/** What would change the verdict. Each is what the rule said when it was run again. */
export function changesOf(
  words: Words,
  { changes, together }: Pick<Outcome, 'changes' | 'together'>,
  goal: string,
): { up: string[]; down: string[]; together: string } {
  const sentence = ({ question, option, verdict }: Change) =>
    `“${labelOf(words, question, option)}” to “${askOf(words, question, goal)}” would make it: ${words.verdicts[verdict].name}.`;
  const all = together.map((id) => `“${askOf(words, id, goal)}”`).join(' ');
  return {
    up: changes.up.map(sentence),
    down: changes.down.map(sentence),
    together:
      together.length > 0
        ? `No single answer lifts it. The best answers to these ${together.length} together would: ${all}`
        : '',
  };
}

/** The verdicts still possible, in words: "At worst weak fit, at best strong fit", or the one that is left. */
export function rangeName(words: Words, { worst, best }: Range): string {
  const [low, high] = [shortName(words, worst), shortName(words, best)];
  return low === high ? low : `At worst ${inside(low)}, at best ${inside(high)}`;
}

/** What is still possible once an answer has come out well, or badly. */
export const stepLine = (words: Words, { well, badly }: { well: Range; badly: Range }) =>
  `If it comes out well: ${inside(rangeName(words, well))}. If badly: ${inside(rangeName(words, badly))}.`;

/**
 * Verdict and count in short, for the status line.
 * At the end of the quick round the range stands in the place of the verdict.
 */
export const resultLine = (words: Words, result: Result, { ranged, range }: Pick<Outlook, 'ranged' | 'range'>) =>
  `Result now: ${ranged ? rangeName(words, range) : verdictName(words, result)}. ${result.answered} of ${result.reasons.length} answered.`;
