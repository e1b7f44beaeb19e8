import { need } from '../../page/dom.ts';
import type { Model } from '../model.ts';
import type { RuleWords } from '../rule-words.ts';
import type { QuestionWords, Words } from '../words.ts';

/**
 * Reads the words of the content from the page, once, when the script starts; nothing else of the script looks for words
 * in the page. Those of the form stand in it anyway, for readers without the script, and would weigh as much again as
 * data. Those of the rule stand on a page of their own, and come as data.
 */
export function readWords(model: Model): Words {
  const textOf = (selector: string, root: ParentNode = document) =>
    root.querySelector(selector)?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  const all = (selector: string, root: ParentNode) => [...root.querySelectorAll<HTMLElement>(selector)];

  /** The labels of the radios of one name, by their values. */
  const labelsOf = (root: ParentNode) =>
    Object.fromEntries(
      all('.option', root).map((label) => [need<HTMLInputElement>('input', label).value, textOf('span', label)]),
    );
  const question = (id: string): QuestionWords => {
    const root = need(`#q-${id}`);
    return {
      ask: textOf('legend', root),
      askFor: Object.fromEntries(
        all('[data-ask-for]', root).map((hint) => [hint.dataset['askFor'] ?? '', textOf('span', hint)]),
      ),
      options: labelsOf(root),
      findOut: textOf('[data-find-out]', root),
      who: textOf('[data-who]', root),
      nothing: root.dataset['nothing'] ?? '',
      messages: all('[data-message]', root).map((node) => ({
        to: node.dataset['message'] ?? '',
        text: node.textContent.trim(),
      })),
    };
  };
  return {
    ...(JSON.parse(need('#checklist-words').textContent) as RuleWords),
    title: textOf('h1'),
    rule: textOf('[data-rule]'),
    goals: labelsOf(need('#goal')),
    questions: Object.fromEntries(Object.keys(model.questions).map((id) => [id, question(id)])),
  };
}
