import type { Page } from '@playwright/test';
import { builtPages } from '../src/build/built-site.ts';
import { expect, test } from './site.ts';

const addresses = builtPages('dist').flatMap(({ address, html }) => (html.includes('class="choose') ? [address] : []));
if (addresses.length === 0) throw new Error('no page has a table with a column to choose: nothing would be tested');

/** Which columns of the table are seen, by the places of their cells: one line, where that is the same in every row. */
const shownIn = (page: Page) =>
  page.locator('.choose + table').evaluate((table: HTMLTableElement) => {
    const shown = (row: HTMLTableRowElement) =>
      [...row.cells].flatMap((cell, at) => (getComputedStyle(cell).display === 'none' ? [] : [at])).join(' ');
    return [...new Set([...table.rows].map(shown))];
  });

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  for (const address of addresses) {
    test(`${address}: a phone shows a table by its rows or by one of its columns`, async ({ page }) => {
      await page.setViewportSize({ width: 375, height: 800 });
      await page.goto(address);
      for (const fold of await page.locator('.caption summary').all()) await fold.click();
      const choice = page.getByLabel('Read this table by');
      const columns = await choice.locator('option').allTextContents();
      const all = columns.map((_, at) => at).join(' ');
      expect(await shownIn(page)).toEqual([all]);
      for (const at of columns.keys()) {
        await choice.selectOption({ index: at });
        expect(await shownIn(page), columns[at]).toEqual([at === 0 ? all : `0 ${at}`]);
      }
      // Chosen once, on paper and on a wide screen all of it stands there.
      await page.emulateMedia({ media: 'print' });
      expect(await shownIn(page)).toEqual([all]);
      await expect(choice).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await shownIn(page)).toEqual([all]);
      await expect(choice).toBeHidden();
    });
  }
});

test('the chosen column keeps its name for who hears the table, and is chosen by keys', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto('/guide/examples/');
  const choice = page.getByRole('combobox', { name: 'Read this table by' });
  await choice.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(choice).toHaveValue('How it is checked');
  const table = page.getByRole('table', { name: 'Twelve real credentials' });
  expect(await table.getByRole('columnheader').allTextContents()).toEqual(
    ['Credential', 'How it is checked'].map((name): unknown => expect.stringContaining(name)),
  );
  expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});
