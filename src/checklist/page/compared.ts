import content from '../../../content/checklist/compare.json' with { type: 'json' };
import { el, need, type Child } from '../../page/dom.ts';
import { factsTable, twoAtATime } from '../../page/side-by-side.ts';
import type { CompareWords } from '../../schemas/checklist.ts';
import { standing } from '../advice.ts';
import { nameOf, sharedYours } from '../decision.ts';
import { differencesLine, differencesOf } from '../differences.ts';
import { figuresOf, type Figures } from '../figures.ts';
import { fill } from '../fill.ts';
import type { Model } from '../model.ts';
import type { Result } from '../rule.ts';
import { money } from '../plan-lines.ts';
import type { View } from '../view.ts';
import { askOf, saidOf, verdictName, type Words } from '../words.ts';
import { figureFields } from './figure-fields.ts';
import { markOf, type Send } from './parts.ts';

const { table, tools } = content;
// The library holds it against its schema.
const compareWords = content as unknown as CompareWords;

/** One programme as a column. */
interface Column {
  name: string;
  result: Result;
  figures: Figures;
}

const dash = () => el('span', { role: 'img', 'aria-label': table.missing }, '—');

/** The first rows. */
const figureRows: { head: string; of: (figures: Figures) => string | undefined; nothing: string }[] = [
  { head: table.cost, of: ({ cost, currency }) => moneyOf(cost, currency), nothing: table.noCost },
  { head: table.weeks, of: ({ weeks }) => weeks?.toString(), nothing: table.noTime },
  { head: table.perWeek, of: ({ perWeek }) => perWeek?.toString(), nothing: table.noTime },
  { head: table.perHour, of: ({ perHour, currency }) => moneyOf(perHour, currency), nothing: '—' },
];
const moneyOf = (amount: number | undefined, currency: string) =>
  amount === undefined ? undefined : money(amount, currency);

/** What is said of each two of the columns: a sentence about what differs, and no rank. */
function linesOf(columns: readonly Column[]): string[] {
  return columns.flatMap((one, at) =>
    columns.slice(at + 1).flatMap((other) => {
      const line = differencesLine(differencesOf(one, other), [one.name, other.name], compareWords);
      const stands = standing(one.result, other.result);
      const [better, worse] = stands === 'worse' ? [other, one] : [one, other];
      const all = fill(content.lines.better, { one: better.name, other: worse.name });
      return [line, ...(stands === 'better' || stands === 'worse' ? [all] : [])].filter(Boolean);
    }),
  );
}

/** A tick that redraws. */
function tick(label: string, checked: boolean, again: () => void) {
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.checked = checked;
  input.addEventListener('change', again);
  return { input, label: el('label', { class: 'check' }, input, ` ${label}`) };
}

/**
 * Up to four programmes side by side. On a phone the reader chooses two of them.
 * @param today gives the reader's own day, as "2026-11-23"
 */
export function comparedPart(model: Model, words: Words, today: () => string, send: Send) {
  const part = need('[data-compare]');
  let last: [View, boolean] | undefined;
  const again = () => {
    if (last) draw(...last);
  };
  const differ = tick(tools.differ, true, again);
  const beside = tick(tools.nothing, false, again);
  const narrow = twoAtATime(again);
  const entry = figureFields(tools, send);
  const said = el('ul', { class: 'lines' });
  need('[data-compare-tools]', part).append(
    said,
    el('p', { class: 'hint' }, content.lines.hint),
    entry.part,
    narrow.tools,
    differ.label,
    beside.label,
  );

  const taken = el('p', { class: 'hint' });
  const clear = el('button', { type: 'button', class: 'plain' }, tools.clearYours);
  clear.addEventListener('click', () => send({ type: 'clear-yours' }));
  const yours = el('div', {}, taken, clear);
  need('[data-program-list]').after(yours);

  const rowsOf = ({ decision: { goal } }: View, columns: readonly Column[]) => {
    const row = (head: string, cells: Child[][], other: string) => ({
      head,
      cells: [...cells, ...(beside.input.checked ? [[other]] : [])],
    });
    /** A row of what each programme says in words; none where they say the same and only what differs is wanted. */
    const told = (head: string, texts: (string | undefined)[], other: string) =>
      differ.input.checked && new Set(texts).size === 1
        ? []
        : [
            row(
              head,
              texts.map((text) => [text ?? dash()]),
              other,
            ),
          ];
    const questions = (columns[0]?.result.reasons ?? []).map(({ question }, at) => {
      const reasons = columns.flatMap(({ result }) => result.reasons[at] ?? []);
      const same = new Set(reasons.map(({ option, level }) => `${option} ${level}`)).size === 1;
      const cells = reasons.map((reason) => {
        const { word } = words.levels[reason.level];
        return [markOf(reason.level), reason.option ? ` ${word}. ${saidOf(words, reason)}` : ` ${word}`];
      });
      const other = words.questions[question]?.nothing || table.stays;
      return { same, row: row(askOf(words, question, goal), cells, other) };
    });
    const stops = ({ reasons }: Result) => reasons.filter(({ level }) => level === 'stop').length;
    return [
      ...figureRows.flatMap(({ head, of, nothing }) =>
        told(
          head,
          columns.map(({ figures }) => of(figures)),
          nothing,
        ),
      ),
      row(
        table.verdict,
        columns.map(({ result }) => [verdictName(words, result)]),
        table.noVerdict,
      ),
      ...told(
        table.breakers,
        columns.map(({ result }) => String(stops(result) || table.none)),
        table.none,
      ),
      ...questions.filter(({ same }) => !same).map(({ row }) => row),
      ...(differ.input.checked ? [] : questions.filter(({ same }) => same).map(({ row }) => row)),
    ];
  };

  function draw(view: View, fixed: boolean): void {
    last = [view, fixed];
    const { decision, at, results } = view;
    const names = decision.programs.map((_, place) => nameOf(decision, place));
    const shown = narrow.of(names);
    const columns = shown.flatMap((place): Column[] => {
      const [program, result] = [decision.programs[place], results[place]];
      return program && result ? [{ name: names[place] ?? '', result, figures: figuresOf(program, today()) }] : [];
    });
    entry.draw(decision, shown, columns, fixed);
    const count = fixed ? 0 : sharedYours(decision, at, model).length;
    yours.hidden = count === 0;
    taken.textContent = fill(count === 1 ? content.lines.yoursOne : content.lines.yours, { count });
    said.replaceChildren(...linesOf(columns).map((line) => el('li', {}, line)));
    need('[data-comparison]', part).replaceChildren(
      factsTable(
        table.caption,
        [table.head, ...columns.map(({ name }) => name), ...(beside.input.checked ? [table.nothing] : [])],
        rowsOf(view, columns),
      ),
    );
  }
  return draw;
}
