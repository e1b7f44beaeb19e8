import { choose, keeping, press, questions, result, rule, sums, unfold } from './checklist.ts';
import { expect, test } from './site.ts';

const words = (page: import('@playwright/test').Page) => page.locator('.option small');

test('where the script never comes, the count by hand stands, with the word beside each answer', async ({
  page,
  watch,
}) => {
  await page.route(/_astro\/.*\.js$/, (route) => route.abort());
  await page.goto('/checklist/');
  await expect(result(page)).toContainText('has not run');
  await expect(result(page).getByRole('link', { name: 'steps' })).toBeVisible();
  const options = questions.flatMap(({ options }) => options);
  await expect(words(page)).toHaveCount(options.length);
  await expect(words(page).first()).toBeVisible();
  await expect(words(page).last()).toBeVisible();
  await unfold(page, sums);
  await expect(page.getByText('You can do both sums on paper.')).toBeVisible();
  await result(page).getByRole('link', { name: 'steps' }).click();
  await expect(page.locator('#by-hand .rows > li')).toHaveCount(rule.byHand.length);
  watch.faults.length = 0; // The browser says on its console that the scripts are missing. They are.
});

test('once the script runs, it takes the count by hand away', async ({ page }) => {
  await page.goto('/checklist/');
  await expect(result(page)).toContainText('Choose what you want it for.');
  await expect(result(page).getByRole('link', { name: 'steps' })).toHaveCount(0);
  await expect(words(page).first()).toBeHidden();
  await expect(page.getByText('You can do both sums on paper.')).toBeHidden();
});

test('“kept on this device” is said only when it is', async ({ page }) => {
  await page.addInitScript(() => {
    const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as (...some: string[]) => void;
    Storage.prototype.setItem = function (...some) {
      if (this === localStorage) throw new DOMException('full', 'QuotaExceededError');
      own.apply(this, some);
    };
  });
  await page.goto('/checklist/#goal=gap');
  await choose(page, 'cost', 'easy');
  // All that the status line ever says, as the next line would hide it.
  await page.evaluate(() => {
    const status = document.querySelector<HTMLElement>('[data-status]');
    if (!status) return;
    new MutationObserver(() => (status.title += status.textContent)).observe(status, { childList: true });
  });
  await unfold(page, keeping);
  await page.getByLabel('Save on this device').click();
  await expect(page.locator('[data-notice]')).toContainText('has no room for this');
  await expect(page.getByLabel('Save on this device')).not.toBeChecked();
  await expect(page.locator('[data-status]')).toContainText('Result now');
  expect(await page.locator('[data-status]').getAttribute('title')).not.toContain('Kept on this device');
});

test('a second copy that cannot be read does not destroy the first one', async ({ page }) => {
  await page.goto('/checklist/');
  for (const text of ['{"first":', '{"second":']) {
    await page.evaluate((kept) => sessionStorage.setItem('checklist', kept), text);
    await page.reload();
    await expect(page.locator('[data-notice]')).toContainText('could not be read');
  }
  const saving = page.waitForEvent('download');
  await press(page, 'Download what could not be read');
  const stream = await (await saving).createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  expect(text).toContain('{"first":');
  expect(text).toContain('{"second":');
});

test('a copy of a newer version stays where it is until something else is kept, and is told each time', async ({
  page,
}) => {
  const newer = '{"schema":"microcredential-check","version":99,"goal":"gap","programs":[]}';
  await page.goto('/checklist/');
  await page.evaluate((text) => localStorage.setItem('checklist', text), newer);
  const kept = () => page.evaluate(() => localStorage.getItem('checklist'));
  for (const visit of [1, 2]) {
    await page.reload();
    await expect(page.locator('[data-notice]'), `visit ${visit}`).toContainText(
      'newer version of the checklist: reload',
    );
    expect(await kept()).toBe(newer);
  }
  await choose(page, 'goal', 'gap');
  expect(await kept()).toBe(newer);
  await page.getByLabel('Save on this device').check();
  await expect(page.getByText('Kept on this device from now on.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('checklist-aside'))).toBe(newer);
});

test('what is chosen before a late script comes can be had back where an older copy was kept', async ({ page }) => {
  await page.goto('/checklist/#goal=gap');
  await choose(page, 'cost', 'stretch');
  let come = () => {};
  const held = new Promise<void>((done) => (come = done));
  await page.route(/_astro\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/checklist/?later', { waitUntil: 'commit' });
  await choose(page, 'cost', 'easy');
  come();
  await expect(page.locator('input[name=cost][value=stretch]')).toBeChecked();
  await press(page, 'Undo');
  await expect(page.locator('input[name=cost][value=easy]')).toBeChecked();
});
