import { expect, test } from './site.ts';

const address = '/tools/credit-converter/';

test('a reader sets credits side by side, by keyboard, and is told that they are not the same', async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('How many?').focus();
  await page.keyboard.type('30');
  await page.getByLabel('Of which unit?').selectOption('ects');
  await page.keyboard.press('Enter');
  const result = page.locator('[data-result]');
  await expect(result).toContainText('750 to 900 hours of work');
  await expect(result).toContainText('75 to 90 UK credits');
  await expect(result).toContainText('not the same credit');
  await page.getByLabel('Of which unit?').selectOption('ceu');
  await expect(result).toContainText('300 hours of attendance');
  await expect(result).not.toContainText('UK credits');
});

for (const [typed, says] of [
  ['', 'Type a number'],
  ['-3', 'less than nothing'],
  ['a lot', 'is not a number'],
  ['1e308', 'more than a lifetime'],
  ['<img src=x onerror=alert(1)>', 'is not a number'],
] as const) {
  test(`"${typed}" gets a message at the field`, async ({ page }) => {
    await page.goto(address);
    const field = page.getByLabel('How many?');
    await field.fill(typed);
    await field.press('Enter');
    await expect(field).toHaveAccessibleDescription(new RegExp(says));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('[data-result]')).toBeEmpty();
    await expect(field).toHaveValue(typed);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the tables say it all, and no dead box is shown', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByLabel('How many?')).toBeHidden();
    await page.getByText('Ten of one').first().click();
    const table = page.getByRole('table', { name: /ten of one/ }).first();
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'European credits' }) });
    await expect(row).toContainText('25 to 30');
    await expect(page.getByRole('columnheader', { name: 'Caution' }).first()).toBeVisible();
  });
});
