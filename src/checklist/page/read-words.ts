import { need } from '../../page/dom.ts';
import type { Level, Model, Verdict } from '../model.ts';
import { levels, verdicts } from '../../schemas/checklist-words.ts';
import type { QuestionWords, Words } from '../words.ts';

/**
 * Reads the words of the content from the page, once, when the script starts; nothing else of the script looks for words
 * in the page. They all stand in it anyway, for readers without the script, and sent a second time as data they would
 * weigh 1,085 bytes more (brotli), which is more than the page has left.
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
  const levelWords = (level: Level) => {
    const entry = need(`[data-level="${level}"]`);
    return [level, { word: textOf('[data-word]', entry), heading: entry.dataset['heading'] ?? '' }] as const;
  };
  const verdictWords = (verdict: Verdict) => {
    const entry = need(`[data-verdict-words="${verdict}"]`);
    const part = (name: string) => textOf(`[data-words-${name}]`, entry);
    return [
      verdict,
      { name: part('name'), clear: part('clear'), because: part('because'), next: part('next') },
    ] as const;
  };

  return {
    title: textOf('h1'),
    limits: textOf('[data-limits]'),
    rule: textOf('[data-rule]'),
    goals: labelsOf(need('#goal')),
    questions: Object.fromEntries(Object.keys(model.questions).map((id) => [id, question(id)])),
    levels: Object.fromEntries(levels.map(levelWords)) as Words['levels'],
    verdicts: Object.fromEntries(verdicts.map(verdictWords)) as Words['verdicts'],
  };
}
