import type { Page } from '@playwright/test';
import { readLibrary } from '../src/content/library.ts';
import { violationsOf } from './axe.ts';
import { box, expect, search, test } from './site.ts';

const options = '[role=option]';
const definition = readLibrary('.').terms.find(({ id }) => id === 'nanodegree')?.data.definition ?? '';

/** Lets the full text come late. */
async function slowText(page: Page, milliseconds: number): Promise<void> {
  await page.route(/\/pagefind\//, async (route) => {
    await new Promise((done) => setTimeout(done, milliseconds));
    await route.continue();
  });
}

test.describe('in the head of a wide page', () => {
  test('the field says that it is a combobox, what is open under it, and what is chosen', async ({ page }) => {
    await page.goto('/guide/');
    const head = page.locator('.head search');
    await expect(head).toMatchAriaSnapshot(`
      - search:
        - /children: deep-equal
        - text: Look up a word or ask a question
        - combobox "Look up a word or ask a question":
          - /placeholder: nanodegree
        - button "Search"
    `);
    await search(page, 'what is a nanodegree');
    await expect(head.getByRole('status')).toHaveText(/results$/);
    await box(page).press('ArrowDown');
    const chosen = page.locator('[aria-selected=true]');
    await expect(box(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
    await expect(head.getByRole('group').first()).toMatchAriaSnapshot(`
      - group "The word":
        - /children: deep-equal
        - text: The word
        - option "Nanodegree ${definition}" [selected]
    `);
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    const controls = await box(page).getAttribute('aria-controls');
    await expect(page.locator(`#${controls}`)).toHaveRole('listbox');
  });

  test('axe finds nothing wrong with it open, in either theme, with results and with nothing', async ({ page }) => {
    await page.goto('/guide/');
    for (const query of ['nano-degree vs bagde', 'ssl certificate error']) {
      await search(page, query);
      await page.locator('[role=status]:not(:empty)').waitFor({ state: 'attached' });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOf(page), `${query}, ${colorScheme}`).toEqual([]);
      }
    }
  });

  test('by keyboard: the arrows go round through the field, Enter opens what is chosen', async ({ page }) => {
    await page.goto('/guide/');
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('nano-degree vs badge');
    await expect(page.getByRole('status')).toHaveText(/results$/);
    const all = page.locator(options);
    const last = (await all.count()) - 1;
    await page.keyboard.press('ArrowUp');
    await expect(all.nth(last)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[aria-selected=true]')).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(all.first()).toHaveAttribute('aria-selected', 'true');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/compare/digital-badge-vs-nanodegree/');
  });

  test('what was chosen stays chosen when more comes', async ({ page }) => {
    await page.goto('/guide/');
    await slowText(page, 300);
    await search(page, 'nanodegree');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText('In the guide')).toBeVisible();
    await expect(page.locator('[aria-selected=true]')).toHaveAttribute('href', '/terms/nanodegree/');
  });

  test('Escape closes the results and keeps the query; typing opens them again', async ({ page }) => {
    await page.goto('/guide/');
    await slowText(page, 300);
    await search(page, 'nanodegree');
    await page.keyboard.press('Escape');
    // What comes later does not open them again.
    await expect(page.getByRole('status')).toHaveText(/results$/);
    await expect(page.locator('[data-result]').first()).toBeHidden();
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('nanodegree');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type('s');
    await expect(page.locator('[data-result]').first()).toBeVisible();
  });

  test('Tab leaves the results, which close so that they cover nothing in use', async ({ page }) => {
    await page.goto('/guide/');
    await search(page, 'nanodegree');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-result]').first()).toBeHidden();
    await expect(page.locator('main :focus')).toHaveCount(1);
  });

  test('what comes late does not take the focus from the link to all results', async ({ page }) => {
    await page.goto('/guide/');
    await slowText(page, 300);
    await search(page, 'nanodegree');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'All on one page' })).toBeFocused();
    await expect(page.getByText('In the guide')).toBeVisible();
    await expect(page.getByRole('link', { name: 'All on one page' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-result]').first()).toBeHidden();
  });

  test('Enter leads to a page that can be linked to; Back finds the query where it was', async ({ page }) => {
    await page.goto('/guide/');
    await search(page, 'nanodegree or badge');
    await expect(page.getByRole('status')).toHaveText(/results$/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=nanodegree(\+|%20)or(\+|%20)badge$/);
    await expect(page.getByRole('status')).toHaveText(/results$/);
    await box(page).fill('renewal');
    await expect(page).toHaveURL('/search/?q=renewal');
    await page.locator('[data-result] a').first().click();
    await page.goBack();
    await expect(box(page)).toHaveValue('renewal');
    await expect(page.locator('[data-result]').first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('/guide/');
    await expect(box(page)).toHaveValue('nanodegree or badge');
  });

  test('the count is said once, politely, when typing has come to rest', async ({ page }) => {
    await page.goto('/guide/');
    await slowText(page, 300);
    await box(page).focus();
    const status = page.getByRole('status');
    await status.waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const region = document.querySelector('[role=status]');
      if (region) new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
    });
    await box(page).pressSequentially('nanodegree', { delay: 60 });
    await expect(status).toHaveText(/results$/);
    expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toHaveLength(1);
  });
});

test.describe('on a narrow screen, by touch', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('a link opens the box as a dialog; what is found fits, and a tap opens it', async ({ page }) => {
    await page.goto('/guide/stacking/');
    await page.getByRole('link', { name: 'Search', exact: true }).tap();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog).toBeVisible();
    await expect(box(page)).toBeFocused();
    await search(page, 'nano-degree vs badge');
    await expect(page.getByRole('status')).toHaveText(/results$/);
    expect(await violationsOf(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.locator(options).first().tap();
    await expect(page).toHaveURL('/compare/digital-badge-vs-nanodegree/');
  });

  test('Escape and the button close it, and the focus goes back to the link', async ({ page }) => {
    await page.goto('/guide/stacking/');
    const link = page.getByRole('link', { name: 'Search', exact: true });
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => page.getByRole('button', { name: 'Close' }).tap(),
    ]) {
      await link.tap();
      await search(page, 'nanodegree');
      await close();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(link).toBeFocused();
    }
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('nanodegree');
    await expect(page.locator('[data-result]').first()).toBeVisible();
  });

  test('a tap elsewhere closes the results of the start page', async ({ page }) => {
    await page.goto('/');
    await search(page, 'nanodegree');
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(page.locator('[data-result]').first()).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page leads on by letter, by pair and by chapter, and shows no dead box', async ({ page }) => {
    await page.goto('/search/?q=nanodegree');
    await expect(page.locator('noscript')).toContainText('The search itself needs JavaScript.', {
      useInnerText: true,
    });
    await expect(box(page)).toBeHidden();
    await expect(page.getByRole('link', { name: /Digital badge or nanodegree/i })).toBeVisible();
    await expect(page.locator('main a[href="/guide/stacking/"]')).toBeVisible();
    await page.getByRole('link', { name: 'N', exact: true }).click();
    await expect(page.locator('#nanodegree')).toBeInViewport();
  });
});
