import { violationsOf } from './axe.ts';
import { answerAll, ask, asked, choose, label, press, questions, verdict } from './checklist.ts';
import { expect, test } from './site.ts';

test('somebody else answers on their own, and then both see only where they differ', async ({ page, context }) => {
  await page.goto('/checklist/');
  await answerAll(page);
  await choose(page, 'verify', 'none');
  await page.getByText('Ask somebody else').click();
  await press(page, 'Make a link for two');
  const link = await page.getByLabel('Send this link').inputValue();
  expect(link).not.toMatch(/verify|none|match|named/);

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { name: 'Somebody asks how you see it' })).toBeVisible();
  await expect(other.locator('form#checklist input:checked')).toHaveCount(0);
  await press(other, 'Start with no answers');
  await expect(other.locator('#goal')).toBeFocused();
  await expect(other.locator('input[name=goal][value=gap]')).toBeChecked();
  await choose(other, 'gate', 'none');
  // Not before all is answered: the button leads to what is open.
  await press(other, 'Show where we differ');
  await expect(other.locator('#q-legit')).toBeFocused();
  await expect(other.locator('.for-two table')).toHaveCount(0);
  for (const { id, options } of questions) await choose(other, id, options[0]?.id ?? '');
  await choose(other, 'match', 'little');
  await expect(other.locator('.for-two')).toContainText(`${asked('gap')} of ${asked('gap')} answered`);
  await press(other, 'Show where we differ');
  const differ = async (seen: typeof page) => {
    const rows = seen.locator('.for-two').getByRole('row');
    await expect(rows.getByRole('rowheader')).toHaveText([ask('match'), ask('verify')]);
    await expect(rows.nth(1)).toContainText(label('match', 'named') + label('match', 'little'));
    await expect(rows.nth(1)).toContainText(`the first would get “${verdict('weak')}”`);
    await expect(rows.nth(3)).toContainText(label('verify', 'none') + label('verify', 'full'));
    await expect(seen.locator('.for-two')).toContainText(`the same answer to ${asked('gap') - 2} of`);
  };
  await differ(other);
  const back = await other.getByLabel('Send this link back').inputValue();

  const first = await context.newPage();
  await first.setViewportSize({ width: 320, height: 800 });
  await first.goto(back);
  await differ(first);
  expect(await violationsOf(first)).toEqual([]);
  expect(await first.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expect(first.locator('form#checklist input:checked')).toHaveCount(0);
  await press(first, 'Close');
  await expect(first.locator('.for-two')).toHaveCount(0);
  expect(first.url()).not.toContain('#');

  await first.goto(link.slice(0, -6));
  await first.reload();
  await expect(first.locator('[data-notice]')).toContainText('part of it may be missing');
});

test('the four questions on who decides open when the list is complete, and a tick takes the way out of sight', async ({
  page,
}) => {
  await page.goto('/checklist/#goal=gap');
  const four = page.locator('[data-decider]');
  await expect(four.getByRole('checkbox').first()).toBeHidden();
  await answerAll(page);
  await expect(four.getByRole('link')).toHaveCount(5);
  await four.getByRole('checkbox').first().check();
  await expect(four.getByRole('link')).toHaveCount(4);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the four questions are a list with a way for each', async ({ page }) => {
    await page.goto('/checklist/');
    await expect(page.locator('[data-decider]').getByRole('link')).toHaveCount(5);
  });
});
