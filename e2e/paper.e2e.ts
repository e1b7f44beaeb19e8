import type { Page } from '@playwright/test';
import { encode } from '../src/checklist/copy.ts';
import { emptyDecision, emptyProgram } from '../src/checklist/decision.ts';
import { questions, rule } from './checklist.ts';
import { expect, test } from './site.ts';

/** The pages a page prints on, each as `tall` or `wide`, on both kinds of paper. */
async function printed(page: Page): Promise<Record<string, string[]>> {
  const sheets: Record<string, string[]> = {};
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    sheets[format] = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
      Number(width) > Number(height) ? 'wide' : 'tall',
    );
  }
  return sheets;
}

test('the sheets to write on keep to their pages', async ({ page }) => {
  for (const [address, most] of [
    ['/checklist/worksheet/', 4],
    ['/checklist/', 4],
    ['/about/exercise/', 2],
  ] as const) {
    await page.goto(address);
    for (const [format, { length }] of Object.entries(await printed(page))) {
      expect(length, `${address} on ${format}`).toBeGreaterThan(0);
      expect(length, `${address} on ${format}`).toBeLessThanOrEqual(most);
    }
  }
});

/** A checklist with some programmes, all answered with long words and each answer with a note. */
function full(programmes: number): string {
  const programs = Array.from({ length: programmes }, (_, place) => ({
    ...emptyProgram(),
    name: `A course with quite a long name, ${place}`,
    answers: Object.fromEntries(questions.map(({ id, options }) => [id, options.at(-1 - place)?.id ?? ''])),
    notes: Object.fromEntries(questions.map(({ id }) => [id, 'Their mail of 12 March; ask again'])),
    time: { ...emptyProgram().time, hours: '60', perWeek: '5' },
  }));
  return encode({ ...emptyDecision(), goal: 'gap', programs }, rule.version);
}

for (const [programmes, sheets] of [
  [1, ['tall']],
  [4, ['tall', 'wide']],
] as const) {
  test(`a result prints on one page, black on white, a comparison on one more across; programmes: ${programmes}`, async ({
    page,
  }) => {
    await page.addInitScript((text) => sessionStorage.setItem('checklist', text), full(programmes));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/checklist/');
    await expect(page.locator('#result')).toHaveAttribute('data-verdict');
    const differ = page.getByLabel('Only the rows that differ');
    if (programmes > 1) await differ.evaluate((box: HTMLInputElement) => box.checked && box.click());
    expect(await printed(page)).toEqual({ A4: sheets, Letter: sheets });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('[data-sheet]')).toContainText('Made on');
    await expect(page.locator('form#checklist')).toBeHidden();
    expect(await page.locator('[data-sheet] h2').evaluate((node) => getComputedStyle(node).color)).toBe('rgb(0, 0, 0)');
    const notes = await page.locator('.sheet-notes').boundingBox();
    expect(notes?.height, 'room for notes').toBeGreaterThan(100);
  });
}

test('the worksheet asks all that the checklist asks, shows no sample, and has lines to write on', async ({ page }) => {
  await page.goto('/checklist/worksheet/');
  await expect(page.locator('.asked')).toHaveCount(questions.length);
  for (const { ask, options, who } of questions) {
    const asked = page.locator('.asked', { hasText: ask });
    await expect(asked.getByRole('listitem')).toHaveCount(options.length);
    await expect(asked).toContainText(`Ask: ${who}.`);
    await expect(page.getByRole('rowheader', { name: ask })).toHaveCount(1);
  }
  await page.emulateMedia({ media: 'print' });
  const lines = await page
    .locator('.line')
    .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node, '::after').borderBottomWidth));
  expect(lines.length).toBeGreaterThan(questions.length);
  expect(new Set(lines)).toEqual(new Set(['1px']));
});
