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

/** A fresh copy of the mark of a level. It is a drawing and no word, so the legend's own is copied. */
export const markOf = (level: Level) => need(`[data-level="${level}"] .mark`).cloneNode(true);

/** Shows a line in its place, or hides the place where there is none. */
export function showLine(part: HTMLElement, line: string | undefined, place: HTMLElement = part): void {
  part.hidden = line === undefined;
  if (line !== undefined) place.textContent = line;
}
