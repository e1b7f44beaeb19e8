import { emptyProgram, type Program } from './decision.ts';
import type { Model } from './model.ts';
import { fromFragment, plainLink, toFragment } from './share.ts';

/**
 * The links of a checklist that two people answer, each on their own; `for-two.ts` says where the two differ.
 *
 * `#two=` holds the goal and what the first has said, `#both=` what both have said. The text behind it is that of a
 * shared checklist (`share.ts`), with its letters turned, so that nobody reads at a glance what the other has said. It
 * is no secret, and the page says so. `~end` stands at the end: of a link that was cut, half an answer sheet would look
 * like a whole one.
 */

/** What one person has said. */
export type Said = Pick<Program, 'answers' | 'musts'>;

/** What a link for two holds. */
export interface ForTwo {
  goal: string;
  first: Said;
  /** Nothing before the second has answered. */
  second: Said | undefined;
  /** How many parts of the link could not be read. */
  lost: number;
  /** Has the rule changed since the link was made? */
  older: boolean;
}

const mark = '~end';

/** Each letter in the place of that 13 places on: done twice, it is as it was. Nothing but letters changes. */
const turned = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => {
    const base = letter >= 'a' ? 97 : 65;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });

/** A link for two as a fragment, without its `#`. Ids alone, as in any link of the checklist. */
export function toForTwo({ goal, first, second }: Pick<ForTwo, 'goal' | 'first' | 'second'>, model: Model): string {
  const programs = [first, ...(second ? [second] : [])].map((said) => ({ ...emptyProgram(), ...said }));
  const text = toFragment({ goal, programs }, model).slice('check='.length);
  return `${second ? 'both' : 'two'}=${turned(text + mark)}`;
}

/**
 * Reads a link for two. It never throws, and every answer it gives stands in the link.
 * @returns `undefined` where it is none; `unreadable` also where its end, its goal or one of the two is missing
 */
export function fromForTwo(
  fragment: string,
  model: Model,
): ({ kind: 'two' } & ForTwo) | { kind: 'newer' } | { kind: 'unreadable' } | undefined {
  const { name, text } = plainLink(fragment) ?? {};
  if (name !== 'two' && name !== 'both') return undefined;
  if (text === undefined) return { kind: 'unreadable' };
  const whole = turned(text);
  const found = fromFragment(`check=${whole.endsWith(mark) ? whole.slice(0, -mark.length) : whole}`, model);
  if (found?.kind === 'newer') return found;
  if (found?.kind !== 'decision' || !whole.endsWith(mark)) return { kind: 'unreadable' };
  const { decision, lost, older } = found;
  const [first, second, ...others] = decision.programs.map(({ answers, musts }): Said => ({ answers, musts }));
  if (!first || decision.goal === '' || others.length > 0) return { kind: 'unreadable' };
  if ((second === undefined) !== (name === 'two')) return { kind: 'unreadable' };
  return { kind: 'two', goal: decision.goal, first, second, lost, older };
}
