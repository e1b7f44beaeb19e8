import { el, type Child } from './dom.ts';

/** A table as the guide shows it: on a phone each row is a list, so the roles and labels are said outright. */
export function factsTable(
  caption: string,
  heads: readonly string[],
  rows: readonly { head: string; cells: readonly (readonly Child[])[] }[],
): HTMLElement {
  return el(
    'table',
    { class: 'facts wide', role: 'table' },
    el('caption', {}, caption),
    el(
      'thead',
      { role: 'rowgroup' },
      el('tr', { role: 'row' }, ...heads.map((head) => el('th', { scope: 'col', role: 'columnheader' }, head))),
    ),
    el(
      'tbody',
      { role: 'rowgroup' },
      ...rows.map(({ head, cells }) =>
        el(
          'tr',
          { role: 'row' },
          el('th', { scope: 'row', role: 'rowheader' }, head),
          ...cells.map((children, at) => el('td', { role: 'cell', 'data-label': heads[at + 1] ?? '' }, ...children)),
        ),
      ),
    ),
  );
}

/** Of more than two things a phone shows two at a time: which, the reader chooses. */
export interface TwoAtATime {
  /** The two fields to choose by; hidden where everything fits. They stay in place while the table is made anew. */
  tools: HTMLElement;
  /** The places of the things to show. */
  of: (names: readonly string[]) => number[];
}

/** @param again called when the choice or the width of the window changes */
export function twoAtATime(again: () => void): TwoAtATime {
  const narrow = matchMedia('(width < 48rem)');
  const chosen = [0, 1];
  const choosers = ['Show first', 'Show second'].map((label, slot) => {
    const select = document.createElement('select');
    select.addEventListener('change', () => {
      chosen[slot] = Number(select.value);
      again();
    });
    return { select, label: el('label', { class: 'field' }, label, select) };
  });
  const tools = el('div', { class: 'fields' }, ...choosers.map(({ label }) => label));
  narrow.addEventListener('change', again);
  return {
    tools,
    of: (names) => {
      const all = names.map((_, at) => at);
      const two = narrow.matches && all.length > 2;
      const shown = two ? [...new Set(chosen.map((at) => Math.min(at, all.length - 1)))] : all;
      tools.hidden = !two;
      choosers.forEach(({ select }, slot) => {
        select.replaceChildren(
          ...all.map((at) => {
            const option = document.createElement('option');
            option.value = String(at);
            option.textContent = names[at] ?? '';
            option.selected = shown[slot] === at;
            return option;
          }),
        );
      });
      return shown;
    },
  };
}
