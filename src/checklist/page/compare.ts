import { el, type Child } from '../../dom.ts';
import { factsTable, twoAtATime } from '../../side-by-side.ts';
import { standing } from '../advice.ts';
import { stateOf, type Check } from '../check.ts';
import { evaluate, type Result } from '../rule.ts';
import { saidOf } from './result.ts';
import { askOf, levelOf, model, need, verdictWords } from './words.ts';

/** The fixed column: what doing nothing, or something else, means for a row that has an answer to that. */
const nothing: Record<string, string> = {
  cost: 'Nothing, or the cost of the other way',
  time: 'None of your weeks, or those of the other way',
  alt: 'This is it: training at work, a project, a free taster, or nothing for now',
};

/** What a reader calls a programme. */
export const nameOf = ({ programs }: Check, at: number) => programs[at]?.name.trim() || `Programme ${at + 1}`;

/** How the programmes stand to each other, in sentences: no rank, and a tie is said as a tie. */
function standingLines(check: Check, shown: readonly number[], results: readonly Result[]): string[] {
  const lines = shown.flatMap((a, i) =>
    shown.slice(i + 1).map((b, k) => {
      const [first, second] = [results[i], results[i + 1 + k]];
      if (!first || !second) return '';
      const [x, y] = [nameOf(check, a), nameOf(check, b)];
      const found = standing(first, second);
      if (found === 'same') return `“${x}” and “${y}”: no difference in your answers.`;
      if (found === 'better') return `“${x}” is at least as good as “${y}” on every answer, and better on some.`;
      if (found === 'worse') return `“${y}” is at least as good as “${x}” on every answer, and better on some.`;
      return first.verdict === second.verdict
        ? `“${x}” and “${y}”: no clear difference. The verdict is the same, and each is better somewhere.`
        : `“${x}” and “${y}”: each is better somewhere. Look at the rows that differ.`;
    }),
  );
  return lines.filter(Boolean);
}

/** The comparison of up to four programmes beside doing nothing. On a phone the reader chooses two of them. */
export function comparison() {
  const part = need('[data-compare]');
  const differ = document.createElement('input');
  differ.type = 'checkbox';
  const narrow = twoAtATime(again);
  let last: Check | undefined;
  need('[data-compare-tools]', part).append(
    narrow.tools,
    el('label', { class: 'check' }, differ, ' Only the rows that differ'),
  );

  const show = (check: Check) => {
    last = check;
    const names = check.programs.map((_, at) => nameOf(check, at));
    const results = names.map((_, at) => evaluate(model, stateOf(check, at)));
    part.hidden = names.length < 2 || results.includes(undefined);
    if (part.hidden) return;
    const shown = narrow.of(names);
    const some = shown.flatMap((at) => results[at] ?? []);
    const row = (head: string, cells: Child[][], other: string) => ({ head, cells: [...cells, [other]] });
    const questions = (some[0]?.reasons ?? []).map(({ question }, at) => {
      const reasons = some.flatMap((result) => result.reasons[at] ?? []);
      const same = new Set(reasons.map(({ option, level }) => `${option} ${level}`)).size === 1;
      const cells = reasons.map((reason) => {
        const { mark, word } = levelOf(reason.level);
        return [mark, reason.option ? ` ${word}. ${saidOf(reason)}` : ` ${word}`];
      });
      return { same, row: row(askOf(question, check.goal), cells, nothing[question] ?? 'Stays as it is') };
    });
    const rows = [
      row(
        'Verdict',
        some.map(({ verdict, open }) => [verdictWords(verdict, open.length).name]),
        'No verdict: you risk nothing and can decide later',
      ),
      row(
        'Deal-breakers',
        some.map(({ reasons }) => [String(reasons.filter(({ level }) => level === 'stop').length || 'None')]),
        'None',
      ),
      ...questions.filter(({ same }) => !same).map(({ row }) => row),
      ...(differ.checked ? [] : questions.filter(({ same }) => same).map(({ row }) => row)),
    ];
    need('[data-comparison]', part).replaceChildren(
      ...standingLines(check, shown, some).map((line) => el('p', {}, line)),
      factsTable(
        'Your programmes for one goal, beside doing nothing or another way. Rows that differ come first.',
        ['Question', ...shown.map((at) => nameOf(check, at)), 'Do nothing, or another way'],
        rows,
      ),
    );
  };
  function again(): void {
    if (last) show(last);
  }
  differ.addEventListener('change', again);
  return show;
}
