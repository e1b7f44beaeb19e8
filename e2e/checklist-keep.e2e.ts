import { answerAll, answerAllBut, ask, choose, chosen, keeping, press, result, sums, unfold } from './checklist.ts';
import { expect, test } from './site.ts';

test('answers stay in the tab, and on the device only when that is ticked', async ({ page, context }) => {
  await page.goto('/checklist/#goal=gap');
  await choose(page, 'cost', 'easy');
  await page.goto('/guide/stacking/');
  await page.goBack();
  await expect(page.locator('input[name=cost][value=easy]')).toBeChecked();
  const fresh = async () => {
    const other = await context.newPage();
    await other.goto('/checklist/');
    const count = await chosen(other).count();
    await other.close();
    return count;
  };
  expect(await fresh()).toBe(0);
  await unfold(page, keeping);
  await page.getByLabel('Save on this device').check();
  expect(await fresh()).toBe(2);
  await press(page, 'Delete everything');
  await press(page, 'Delete now');
  await expect(chosen(page)).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(() => [localStorage.length, Object.keys(sessionStorage)])).toEqual([0, []]);
  expect(await fresh()).toBe(0);
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
});

test('a link shows answers to look at, and never touches what the reader has', async ({ page, browser, baseURL }) => {
  await page.goto('/checklist/');
  await answerAll(page);
  await page.getByLabel('The programme you have in mind').fill('Secret name');
  await press(page, 'Make a link');
  const link = await page.locator('[data-link]').inputValue();
  expect(link).toContain('/checklist/#check=1~gap~');
  expect(link).not.toContain('Secret');
  expect(link).not.toContain('?');
  const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
  await other.goto('/checklist/#goal=gap');
  await choose(other, 'cost', 'stretch');
  await other.goto(new URL(link).pathname + new URL(link).hash);
  await expect(other.getByText('Shared answers, to look at.')).toBeVisible();
  await expect(result(other)).toHaveAttribute('data-verdict', 'strong');
  expect(await other.locator('form#checklist').evaluate((form) => (form as HTMLElement).inert)).toBe(true);
  await other.getByRole('button', { name: 'Close' }).click();
  await expect(other.locator('input[name=cost][value=stretch]')).toBeChecked();
  await expect(chosen(other)).toHaveCount(2);
  await other.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await other.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(other.getByRole('button', { name: 'Programme 2' })).toBeVisible();
  await expect(other.locator('input[name=cost][value=stretch]')).toBeChecked();
  await other.context().close();
});

for (const [what, hash, says] of [
  ['a newer version', '#check=99~gap~cost.easy', 'newer version'],
  ['half a link', '#check=x', 'could not be read'],
  ['unknown parts', '#check=1~gap~cost.easy~cost.free~price.low~!__proto__', '3 parts could not be read'],
] as const) {
  test(`a link with ${what} is said in words`, async ({ page }) => {
    await page.goto(`/checklist/${hash}`);
    await expect(page.locator('.notice:visible', { hasText: says })).toBeVisible();
  });
}

test('the result can be copied, also where the browser refuses', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await answerAllBut(page, ['cost', 'issuer']);
  await unfold(page, keeping);
  await press(page, 'Copy as Markdown');
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('# Should I pursue this?');
  expect(text).toContain(`- [ ] ${ask('cost')}`);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await press(page, 'Copy as text');
  const field = page.getByLabel('Text to copy');
  await expect(field).toBeFocused();
  expect(await field.inputValue()).toContain('Should I pursue this?\n=====');
});

test('two tabs do not destroy each other’s work', async ({ page, context }) => {
  await page.goto('/checklist/#goal=gap');
  await unfold(page, keeping);
  await page.getByLabel('Save on this device').check();
  await choose(page, 'cost', 'easy');
  const other = await context.newPage();
  await other.goto('/checklist/');
  await choose(other, 'cost', 'stretch');
  await expect(page.getByText('changed in another tab')).toBeVisible();
  await choose(page, 'match', 'named');
  const onDevice = () => page.evaluate(() => localStorage.getItem('checklist') ?? '');
  expect(await onDevice()).toContain('"cost":"stretch"');
  await press(page, 'Keep mine');
  expect(await onDevice()).toContain('"cost":"easy"');
  await expect(other.getByText('changed in another tab')).toBeVisible();
  await other.getByRole('button', { name: 'Take those' }).click();
  await expect(other.locator('input[name=cost][value=easy]')).toBeChecked();
});

test('storage that is full is said; what cannot be read is put aside and can be had', async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('checklist') === null && !sessionStorage.getItem('seen')) {
      localStorage.setItem('checklist', '{"schema":"microcredential-check","version":1,"goal":');
      sessionStorage.setItem('seen', '1');
    }
  });
  await page.goto('/checklist/');
  await expect(page.locator('[data-notice]')).toContainText('could not be read');
  const download = page.waitForEvent('download');
  await press(page, 'Download what could not be read');
  expect((await download).suggestedFilename()).toBe('checklist-unread.txt');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await choose(page, 'goal', 'gap');
  await expect(page.locator('[data-notice]')).toContainText('does not let this page keep');
  await expect(result(page)).toHaveAttribute('data-verdict', 'not-enough');
});

test('a downloaded copy can be opened again, after a look, and undone', async ({ page }) => {
  await page.goto('/checklist/');
  await answerAll(page);
  await page.getByLabel('The programme you have in mind').fill('Alpha');
  const saving = page.waitForEvent('download');
  await unfold(page, keeping);
  await press(page, 'Download a copy');
  const path = await (await saving).path();
  await press(page, 'Clear all answers');
  await choose(page, 'cost', 'stretch');
  await page.getByLabel('Open a copy you have downloaded').setInputFiles(path);
  await expect(page.getByText('In this file: Alpha.')).toBeVisible();
  await expect(chosen(page)).toHaveCount(2);
  await press(page, 'Open it');
  await expect(result(page)).toHaveAttribute('data-verdict', 'strong');
  await press(page, 'Undo');
  await expect(page.locator('input[name=cost][value=stretch]')).toBeChecked();
  await page
    .getByLabel('Open a copy you have downloaded')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"schema":"other"}') });
  await expect(page.locator('[data-preview-line]')).toContainText(/copy of this checklist/);
  await expect(page.getByRole('button', { name: 'Open it', exact: true })).toBeHidden();
});

test('all of it works by keyboard alone', async ({ page }) => {
  const tabTo = async (name: string | RegExp, role: 'button' | 'link' | 'checkbox' | 'textbox') => {
    const wanted = page.getByRole(role, { name, exact: true }).first();
    for (let presses = 0; presses < 250; presses += 1) {
      await page.keyboard.press('Tab');
      if (await wanted.evaluate((node) => node === document.activeElement)) return;
    }
    throw new Error(`no way by Tab to ${String(name)}`);
  };
  const open = async (name: string) => {
    await page.locator('summary', { hasText: name }).focus();
    await page.keyboard.press('Enter');
  };
  await page.goto('/checklist/#goal=gap');
  await page.locator('input[name=cost]').first().focus();
  await page.keyboard.press('Space');
  await tabTo(/^Clear this answer/, 'button');
  await page.keyboard.press('Enter');
  await expect(page.locator('input[name=cost]').first()).toBeFocused();
  await expect(page.locator('input[name=cost]:checked')).toHaveCount(0);
  await page.keyboard.press('Space');
  await tabTo(`Change: ${ask('cost')}`, 'link');
  await page.keyboard.press('Enter');
  await expect(page.locator('#q-cost')).toBeFocused();
  await open(sums);
  await tabTo('Hours of work in all', 'textbox');
  await page.keyboard.type('60');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5');
  await expect(page.locator('.planned').first()).toContainText('12 weeks');
  await open(keeping);
  await tabTo('Make a link', 'button');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-link]')).toHaveValue(/#check=1~gap~cost\.easy$/);
  await tabTo('Delete everything', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Delete now' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Delete everything' })).toBeFocused();
});

test('a broken copy in the tab does not cost the whole one on the device', async ({ page }) => {
  await page.goto('/checklist/#goal=gap');
  await choose(page, 'cost', 'stretch');
  await unfold(page, keeping);
  await page.getByLabel('Save on this device').check();
  await page.evaluate(() => sessionStorage.setItem('checklist', '{"schema":'));
  await page.goto('/checklist/?again');
  await expect(page.locator('input[name=cost][value=stretch]')).toBeChecked();
  await expect(page.locator('[data-notice]')).toContainText('could not be read');
  await choose(page, 'match', 'named');
  expect(await page.evaluate(() => localStorage.getItem('checklist'))).toContain('"cost":"stretch"');
});
