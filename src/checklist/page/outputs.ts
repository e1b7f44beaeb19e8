import type { Check } from '../check.ts';
import { asMarkdown, asText } from '../report.ts';
import type { Result } from '../rule.ts';
import { toFragment } from '../share.ts';
import { copy, reportOf } from './sheet.ts';
import { button, model, need, on } from './words.ts';

/**
 * The buttons that take a result out of the page: print, text, Markdown, a link.
 * @param shown gives what is shown now; nothing before a goal is chosen
 * @param say puts a line into the status
 */
export function outputs(
  shown: () => { check: Check; at: number; result: Result } | undefined,
  say: (line: string) => void,
): void {
  for (const [name, write] of [['markdown', asMarkdown] as const, ['text', asText] as const]) {
    on(name, () => {
      const now = shown();
      if (now) void copy(write(reportOf(now.check, now.at, now.result)), button(name), say);
    });
  }
  on('print', () => print());
  const link = need<HTMLTextAreaElement>('[data-link]');
  on('share', () => {
    const now = shown();
    if (!now) return;
    need('[data-share-link]').hidden = false;
    link.value = `${location.origin}${location.pathname}#${toFragment(now.check, model)}`;
    link.select();
  });
  on('copy-link', () => void copy(link.value, button('copy-link'), say));
}
