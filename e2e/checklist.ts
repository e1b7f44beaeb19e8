import type { Page } from '@playwright/test';
import { readLibrary } from '../src/content/library.ts';

const { checklist } = readLibrary('.');
export const { goals, questions, rule } = checklist;

function named<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`the checklist has no "${id}": these tests need another example`);
  return found;
}

/** The words of a question, of one of its options, and of a verdict, as the content gives them. */
export const ask = (id: string, goal = 'gap') => named(questions, id).askFor[goal] ?? named(questions, id).ask;
export const label = (id: string, option: string) => named(named(questions, id).options, option).label;
/** An answer as a sentence about a difference says it. */
export const short = (id: string, option: string) => checklist.compare.short[id]?.[option] ?? '';
export const verdict = (id: string) => named(rule.verdicts, id).name;
/** How many questions a goal asks. */
export const asked = (goal: string) => Object.keys(named(goals, goal).roles).length;

export const result = (page: Page) => page.locator('#result');
export const choose = (page: Page, name: string, value: string) =>
  page.locator(`form#checklist input[name="${name}"][value="${value}"]`).check();
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** Opens what is folded away under a heading. */
export const unfold = (page: Page, name: string) => page.locator('summary', { hasText: name }).click();
/** The two places that are folded away: the sums, and what keeps and sends. */
export const sums = 'Time and cost, as two sums';
export const keeping = 'Keep it, share it, print it';
export const chosen = (page: Page) => page.locator('form#checklist input[type=radio]:checked');

/** Answers every question with its first option, which is the best. */
export async function answerAll(page: Page, goal = 'gap'): Promise<void> {
  await choose(page, 'goal', goal);
  for (const { id, options } of questions) await choose(page, id, options[0]?.id ?? '');
}

/** Opens the checklist and answers every question with the best, but for some that are not known. */
export async function answerAllBut(page: Page, open: string[]): Promise<void> {
  await page.goto('/checklist/');
  await answerAll(page);
  for (const id of open) await choose(page, id, 'dk');
}
