import { el } from '../../dom.ts';
import type { Check } from '../check.ts';
import { messagesOf, type Report } from '../report.ts';
import type { Result } from '../rule.ts';
import { costLines, timeLines } from './planners.ts';
import { changesOf, checksOf, grouped, saidOf } from './result.ts';
import { askOf, goalLabel, helpOf, need, textOf, verdictWords } from './words.ts';

const whom = { provider: 'the provider', employer: 'an employer', school: 'the school or body' } as const;

/** The result of one programme as a report, ready to be copied or printed. */
export function reportOf(check: Check, at: number, result: Result): Report {
  const program = check.programs[at];
  const { name, because, next } = verdictWords(result.verdict, result.open.length);
  const { up, together } = changesOf(check, at, result);
  return {
    title: textOf('h1'),
    program: program?.name.trim() ?? '',
    goal: goalLabel(check.goal),
    verdict: name,
    because,
    next,
    groups: grouped(result).map(({ heading, reasons }) => ({
      heading,
      lines: reasons.map((reason) => ({
        ask: askOf(reason.question, check.goal),
        said: saidOf(reason),
        note: program?.notes[reason.question] ?? '',
      })),
    })),
    checks: checksOf(check, at, result).map((id) => {
      const { findOut, who } = helpOf(id);
      return { ask: askOf(id, check.goal), findOut, who };
    }),
    changes: together ? [together] : up,
    plans: program ? [...timeLines(program), ...costLines(program)] : [],
    limits: textOf('[data-limits]'),
    made: `${textOf('[data-rule]')} Made on ${new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })}.`,
    address: location.origin + location.pathname,
  };
}

/** The one page that is printed. */
export function showSheet(report: Report): void {
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

/** Copies a text; where the browser refuses, puts it into a field, selected, so that the reader can copy it. */
export async function copy(text: string, beside: HTMLElement, done: (line: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    done('Copied.');
  } catch {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.rows = 6;
    field.value = text;
    field.setAttribute('aria-label', 'Text to copy');
    beside.parentElement?.querySelector('textarea[readonly]')?.remove();
    beside.after(field);
    field.select();
    done('Your browser does not let this page copy. The text is selected: copy it yourself.');
  }
}

/** Letters for what is still open, one for each of those who can answer, each with a button that copies it. */
export function showMessages(check: Check, at: number, { open }: Result, done: (line: string) => void): void {
  const lines = open.flatMap((id) => helpOf(id).messages);
  const known = lines.filter((line): line is { to: keyof typeof whom; text: string } => Object.hasOwn(whom, line.to));
  const letters = messagesOf(known, check.programs[at]?.name ?? '');
  const part = need('[data-messages]');
  part.hidden = letters.length === 0;
  need('[data-letters]', part).replaceChildren(
    ...letters.map(({ to, text }) => {
      const button = el('button', { type: 'button', class: 'plain' }, 'Copy this message');
      button.addEventListener('click', () => void copy(text, button, done));
      return el('details', {}, el('summary', {}, `To ${whom[to]}`), el('p', { class: 'letter' }, text), button);
    }),
  );
}

/** Downloads a text as a file, without asking anybody for it. */
export function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = el('a', { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
