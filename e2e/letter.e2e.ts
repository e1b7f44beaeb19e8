import { expect, test } from './site.ts';

const address = '/tools/letter/';
const pagesIn = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;

test('what is ticked is not asked, by keyboard, and the letter can be taken away', async ({ page, context, watch }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  const letter = page.locator('[data-text]');
  const copy = page.getByRole('button', { name: 'Copy the letter' });
  await expect(letter).toContainText('11. ');
  await expect(letter).toContainText('[your name]');
  await expect(copy).toBeHidden();

  const loaded = watch.requests.length;
  await page.getByRole('textbox', { name: 'The course' }).fill('<b>Baking</b> & “more”');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ana Ruiz');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').first()).toHaveText(/asks for 10 of the eleven/);
  await expect(letter).not.toContainText('be able to do at the end');
  await expect(letter).toContainText('taking “<b>Baking</b> & “more””. ');
  await expect(letter.locator('*')).toHaveCount(0);

  await copy.click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const text = await letter.textContent();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  const mail = new URL((await page.getByRole('link', { name: 'Open as a mail' }).getAttribute('href')) ?? '');
  expect(mail.protocol).toBe('mailto:');
  expect(mail.pathname).toBe('');
  expect(mail.searchParams.get('subject')).toBe('Questions about “<b>Baking</b> & “more””');
  expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text);
  await expect(page.getByText('some mail programs cut')).toBeHidden();
  await page.getByRole('textbox', { name: 'Your name' }).fill('漢'.repeat(80));
  await expect(page.getByText('some mail programs cut')).toBeVisible();

  // Nothing is asked of anybody, and nothing kept.
  expect(watch.requests.slice(loaded)).toEqual([]);
  const kept = () => page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.hash]);
  expect(await kept()).toEqual([0, 0, '', '']);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('');
});

test('“none of these” and a tick exclude each other, and a page that says everything leaves two questions', async ({
  page,
}) => {
  await page.goto(address);
  const letter = page.locator('[data-text]');
  const none = page.getByRole('checkbox', { name: 'none of these' });
  const level = page.getByRole('checkbox', { name: 'Its level' });
  await level.check();
  await none.check();
  await expect(level).not.toBeChecked();
  await expect(letter).toContainText('11. ');
  await expect(page.getByRole('link', { name: 'Open as a mail' })).toBeVisible();
  await level.check();
  await expect(none).not.toBeChecked();
  for (const fact of await page.locator('[data-fact]').all()) await fact.check();
  await expect(page.getByRole('status').first()).toHaveText(/says everything/);
  await expect(letter).toContainText('Who has taken it?');
  await expect(letter).not.toContainText('3. ');

  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole('textbox', { name: 'The course' }).fill('x'.repeat(80));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('the share list of the device is used where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (what: ShareData) => (
        (document.title = `${what.title}|${what.text?.slice(0, 6)}`),
        Promise.reject(new Error())
      ),
    });
  });
  await page.goto(address);
  await page.getByRole('checkbox', { name: 'none of these' }).check();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveTitle('Questions about [name of the course]|Hello,');
});

for (const format of ['A4', 'Letter'] as const) {
  test(`the form and the letter take one page of ${format} each`, async ({ page }) => {
    await page.goto(address);
    const line = page.getByRole('checkbox', { name: 'Its level' });
    await page.emulateMedia({ media: 'print' });
    await expect(line).toBeVisible();
    await expect(page.locator('[data-text]')).toBeHidden();
    expect(pagesIn(await page.pdf({ format }))).toBe(1);

    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('textbox', { name: 'The course' }).fill('x'.repeat(80));
    await page.getByRole('checkbox', { name: 'none of these' }).check();
    await page.emulateMedia({ media: 'print' });
    await expect(line).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(page.locator('[data-text]')).toBeVisible();
    expect(pagesIn(await page.pdf({ format }))).toBe(1);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions stand in a form to tick and print, and no button is dead', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('main').getByRole('checkbox')).toHaveCount(12);
    await expect(page.getByText('which has not run')).toBeVisible();
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    expect(pagesIn(await page.pdf())).toBe(1);
  });
});
