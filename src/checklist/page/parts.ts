import { need } from '../../page/dom.ts';
import type { Level, Model } from '../model.ts';
import type { Action } from '../session.ts';

/** Tells the checklist what the reader has done. */
export type Send = (action: Action) => void;

/** A button of the page by what it does, and what happens when it is pressed. */
export const button = (name: string) => need<HTMLButtonElement>(`[data-do="${name}"]`);
export const on = (name: string, act: () => void) => {
  button(name).addEventListener('click', act);
};

export const form = () => need<HTMLFormElement>('form#checklist');

/** The fieldset of every question, by its id. */
export const fieldsetsOf = ({ questions }: Model) =>
  new Map(Object.keys(questions).map((id) => [id, need<HTMLFieldSetElement>(`#q-${id}`)]));

/** A fresh copy of the mark of a level. It is a drawing and no word, so the page's own is copied. */
export const markOf = (level: Level) =>
  need(`[data-level="${level}"]`, need<HTMLTemplateElement>('[data-marks]').content).cloneNode(true);

/**
 * Draws what is folded away only while it is open.
 * @param make is done once, when it is first opened
 * @returns what takes the newest data
 */
export function drawnWhenOpen<Made, Data>(
  fold: HTMLDetailsElement,
  make: () => Made,
  draw: (made: Made, data: Data) => void,
): (data: Data) => void {
  let made: { it: Made } | undefined;
  let last: { data: Data } | undefined;
  const now = () => {
    if (!fold.open || !last) return;
    made ??= { it: make() };
    draw(made.it, last.data);
  };
  fold.addEventListener('toggle', now);
  return (data) => {
    last = { data };
    now();
  };
}

/** Shows a line in its place, or hides the place where there is none. */
export function showLine(part: HTMLElement, line: string | undefined, place: HTMLElement = part): void {
  part.hidden = line === undefined;
  if (line !== undefined) place.textContent = line;
}
