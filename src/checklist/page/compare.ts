import { el, type Child, need } from '../../page/dom.ts';
import { factsTable, twoAtATime } from '../../page/side-by-side.ts';
import { nameOf } from '../decision.ts';
import { standingLines } from '../sentences.ts';
import type { View } from '../view.ts';
import { askOf, saidOf, verdictName, type Words } from '../words.ts';
import { markOf } from './parts.ts';

/** The comparison of up to four programmes beside doing nothing. On a phone the reader chooses two of them. */
export function comparePart(words: Words): (view: View) => void {
  const part = need('[data-compare]');
  const differ = document.createElement('input');
  differ.type = 'checkbox';
  const narrow = twoAtATime(again);
  let last: View | undefined;
  need('[data-compare-tools]', part).append(
    narrow.tools,
    el('label', { class: 'check' }, differ, ' Only the rows that differ'),
  );

  const draw = (view: View) => {
    last = view;
    const { decision, results } = view;
    part.hidden = results.length < 2;
    if (part.hidden) return;
    const names = decision.programs.map((_, at) => nameOf(decision, at));
    const shown = narrow.of(names);
    const some = shown.flatMap((at) => results[at] ?? []);
    const row = (head: string, cells: Child[][], other: string) => ({ head, cells: [...cells, [other]] });
    const questions = (some[0]?.reasons ?? []).map(({ question }, at) => {
      const reasons = some.flatMap((result) => result.reasons[at] ?? []);
      const same = new Set(reasons.map(({ option, level }) => `${option} ${level}`)).size === 1;
      const cells = reasons.map((reason) => {
        const { word } = words.levels[reason.level];
        return [markOf(reason.level), reason.option ? ` ${word}. ${saidOf(words, reason)}` : ` ${word}`];
      });
      const other = words.questions[question]?.nothing || 'Stays as it is';
      return { same, row: row(askOf(words, question, decision.goal), cells, other) };
    });
    const rows = [
      row(
        'Verdict',
        some.map((result) => [verdictName(words, result)]),
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
      ...standingLines(decision, shown, results).map((line) => el('p', {}, line)),
      factsTable(
        'Your programmes for one goal, beside doing nothing or another way. Rows that differ come first.',
        ['Question', ...shown.map((at) => names[at] ?? ''), 'Do nothing, or another way'],
        rows,
      ),
    );
  };
  function again(): void {
    if (last) draw(last);
  }
  differ.addEventListener('change', again);
  return draw;
}
