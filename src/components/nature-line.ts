import { natures } from '../schemas/term-words.ts';

type Nature = (typeof natures)[number];

/** What each nature is called on the line, and what it means. */
export const natureWords: Readonly<Record<Nature, readonly [name: string, means: string]>> = {
  form: ['Form', 'how a record is kept'],
  teaching: ['Teaching', 'a way to learn'],
  programme: ['Programme', 'a set of courses'],
  proof: ['Proof', 'of one thing done'],
  award: ['Award', 'from a school, for study'],
  test: ['Test', 'of what you can do'],
  permission: ['Permission', 'by law, to do a job'],
};

/** Where something stands on the line, in per cent of its width, and which point of its label stands there. */
export interface Place {
  from: number;
  to: number;
  label: number;
  anchor: 'start' | 'middle' | 'end';
}

const share = 100 / natures.length;
const rounded = (value: number) => Math.round(value * 100) / 100;

/**
 * The stretch of the line that a nature has, all of them equally long. A label begins where its stretch begins, beyond
 * the middle it ends where the stretch ends, and in the middle it stands in its middle: so each has room on a phone.
 */
export function placeOf(nature: Nature): Place {
  const at = natures.indexOf(nature);
  const [from, to] = [rounded(at * share), rounded((at + 1) * share)];
  const middle = (natures.length - 1) / 2;
  if (at < middle) return { from, to, label: from, anchor: 'start' };
  if (at > middle) return { from, to, label: to, anchor: 'end' };
  return { from, to, label: 50, anchor: 'middle' };
}

/** The marks above the line, each in the middle of its stretch; on a phone there is room for those of both ends alone. */
export const natureMarks = natures.map((nature, index) => {
  const { from, to } = placeOf(nature);
  const [name] = natureWords[nature];
  return { name, x: rounded((from + to) / 2), end: index === 0 || index === natures.length - 1 };
});
