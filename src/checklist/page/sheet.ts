import { el, need } from '../../page/dom.ts';
import type { Report } from '../report.ts';

/** The one page that is printed. */
export function drawSheet(report: Report): void {
  const list = (lines: readonly string[]) => el('ul', {}, ...lines.map((line) => el('li', {}, line)));
  const part = (title: string, ...children: HTMLElement[]) => [el('h3', {}, title), ...children];
  need('[data-sheet]').replaceChildren(
    el('h2', {}, report.program ? `${report.title} ${report.program}` : report.title),
    el('p', {}, `Goal: ${report.goal}.`),
    el('p', { class: 'sheet-verdict' }, el('b', {}, report.verdict), ` ${report.because}`),
    ...(report.checks.length > 0
      ? part('Check these first', list(report.checks.map(({ ask, who }) => `☐ ${ask} Ask: ${who}.`)))
      : []),
    ...report.groups.flatMap(({ heading, lines }) =>
      part(heading, list(lines.map(({ ask, said, note }) => `${ask} ${said}${note ? ` (${note})` : ''}`))),
    ),
    ...(report.plans.length > 0 ? part('Time and cost', list(report.plans)) : []),
    el('p', { class: 'meta' }, `${report.limits} ${report.made} ${report.address}`),
  );
}
