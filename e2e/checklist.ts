import type { Page } from '@playwright/test';
import { readLibrary } from '../src/library.ts';

export const { goals, questions, rule } = readLibrary('.').checklist;

export const result = (page: Page) => page.locator('#result');
export const choose = (page: Page, name: string, value: string) =>
  page.locator(`form#checklist input[name="${name}"][value="${value}"]`).check();
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
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
