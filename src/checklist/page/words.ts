import type { Level, Model, Verdict } from '../model.ts';

/**
 * The words of the page. The script ships ids, levels and roles only; every question, option and verdict it shows it
 * reads from the form, the legend and the list of verdicts, so that the page says the same with and without it.
 */

/** The element a selector finds. The page is ours: where it does not fit this script, that is a defect. */
export function need<T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`the checklist needs ${selector}`);
  return found;
}

export const textOf = (selector: string, root: ParentNode = document) =>
  root.querySelector(selector)?.textContent.trim().replace(/\s+/g, ' ') ?? '';

/** A button of the page by what it does, and what happens when it is pressed. */
export const button = (name: string) => need<HTMLButtonElement>(`[data-do="${name}"]`);
export const on = (name: string, act: () => void) => {
  button(name).addEventListener('click', act);
};

export const form = need<HTMLFormElement>('form#checklist');
export const model = JSON.parse(need('#checklist-model').textContent) as Model;

export const fieldsets = new Map(
  Object.keys(model.questions).map((id) => [id, need<HTMLFieldSetElement>(`[data-question="${id}"]`, form)]),
);
const fieldsetOf = (id: string) => fieldsets.get(id) ?? need<HTMLFieldSetElement>(`[data-question="${id}"]`);

/** The question's words for every goal, and the default under the empty key. */
const asks = new Map(
  [...fieldsets].map(([id, fieldset]) => {
    const others = [...fieldset.querySelectorAll<HTMLElement>('[data-ask-for]')].map((hint) => {
      hint.hidden = true;
      return [hint.dataset['askFor'] ?? '', hint.textContent.replace(/^[^:]*:\s*/, '').trim()] as const;
    });
    return [id, new Map([['', textOf('[data-ask]', fieldset)], ...others])] as const;
  }),
);

/** A question as its goal asks it. */
export function askOf(id: string, goal: string): string {
  const words = asks.get(id);
  return words?.get(goal) ?? words?.get('') ?? id;
}

/** An option as it stands in the form; empty where there is none. */
export function labelOf(question: string, option: string): string {
  const input = option && form.querySelector(`input[name="${question}"][value="${CSS.escape(option)}"]`);
  return input ? textOf('[data-label]', input.closest('label') ?? document) : '';
}

export const goalLabel = (goal: string) => labelOf('goal', goal);

/** What a level is called, the heading its answers stand under, and a fresh copy of its mark. */
export function levelOf(level: Level): { word: string; heading: string; mark: Node } {
  const entry = need(`[data-level="${level}"]`);
  return {
    word: textOf('[data-word]', entry),
    heading: entry.dataset['heading'] ?? '',
    mark: need('.mark', entry).cloneNode(true),
  };
}

/** What a verdict is called, why it holds and what to do next. */
export function verdictWords(verdict: Verdict, open: number): { name: string; because: string; next: string } {
  const words = need(`[data-verdict-words="${verdict}"]`);
  const clear = open === 0 ? textOf('[data-words-clear]', words) : '';
  return {
    name: clear || textOf('[data-words-name]', words),
    because: textOf('[data-words-because]', words),
    next: textOf('[data-words-next]', words),
  };
}

/** What to do about a question whose answer is not known. */
export const helpOf = (id: string) => ({
  findOut: textOf('[data-find-out]', fieldsetOf(id)),
  who: textOf('[data-who]', fieldsetOf(id)),
  messages: [...fieldsetOf(id).querySelectorAll<HTMLElement>('[data-message]')].map((node) => ({
    to: node.dataset['message'] ?? '',
    text: node.textContent.trim(),
  })),
});
