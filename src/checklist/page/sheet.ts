import { el, need } from '../../page/dom.ts';
import type { Report } from '../report.ts';

/** The one page that is printed: the verdict large, the answers in two columns, and the rest of the page for notes. */
export function drawSheet(report: Report): void {
  const part = (title: string, lines: readonly (HTMLElement | string)[]) => [
    el('h3', {}, title),
    el('ul', {}, ...lines.map((line) => el('li', {}, line))),
  ];
  const answer = (ask: string, said: string, note: string) =>
    el('span', {}, `${ask} `, el('b', {}, said), note && ` (${note})`);
  need('[data-sheet]').replaceChildren(
    el('p', { class: 'label' }, report.program ? `${report.title} ${report.program}` : report.title),
    el('p', {}, `Goal: ${report.goal}.`),
    el('h2', {}, report.verdict),
    el('p', {}, `${report.because} ${report.next}`),
    el(
      'div',
      { class: 'sheet-answers' },
      ...(report.checks.length > 0
        ? part(
            'Check these first',
            report.checks.map(({ ask, who }) => `☐ ${ask} Ask: ${who}.`),
          )
        : []),
      ...report.groups.flatMap(({ heading, lines }) =>
        part(
          heading,
          lines.map(({ ask, said, note }) => answer(ask, said, note)),
        ),
      ),
      ...(report.plans.length > 0 ? part('Time and cost', report.plans) : []),
    ),
    el('h3', {}, 'Notes'),
    el('div', { class: 'sheet-notes' }),
    el('p', { class: 'meta' }, `${report.limits} ${report.made} ${report.address}`),
  );
}
