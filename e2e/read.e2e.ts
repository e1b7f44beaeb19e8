import { readLibrary } from '../src/content/library.ts';
import { expect, test } from './site.ts';

test('a reader comes in anywhere and finds the way: where am I, next, source, definition', async ({ page }) => {
  await page.goto('/guide/what-is-a-micro-credential/');
  await expect(page.getByRole('navigation', { name: 'Where this page stands' }).getByRole('link')).toHaveText([
    'Guide',
  ]);
  await expect(page.getByText(/^Reviewed \d+ \w+ \d{4}/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Source 2', exact: true }).first().click();
  await expect(page.locator('#s2')).toBeInViewport();
  await page.locator('#s2').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/sources\/[a-z]\/#/);
  await page.goto('/guide/what-is-a-micro-credential/');
  const opener = page.getByText('On this page', { exact: true }).first();
  const last = page.locator('.sections a').last();
  const title = (await last.textContent()) ?? '';
  const heading = page.getByRole('heading', { name: title, exact: true });
  // A wide page says it in its rail, a narrow one behind a word under the title.
  await expect(opener).toBeHidden();
  await page.locator('.rail').getByRole('link', { name: title }).click();
  await expect(heading).toBeInViewport();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.evaluate(() => scrollTo(0, 0));
  await opener.click();
  await last.click();
  await expect(heading).toBeInViewport();
  await page.getByRole('link', { name: /^Next/ }).click();
  await expect(page).toHaveURL('/guide/degree-certificate-or-micro-credential/');
});

for (const width of [360, 1440]) {
  test(`a definition opens in place by keyboard and closes with Escape, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/guide/what-is-a-micro-credential/');
    const word = page.getByRole('button', { name: 'certification' });
    const definition = page.locator('#def-certification');
    await word.focus();
    await page.keyboard.press('Enter');
    await expect(definition).toBeVisible();
    await expect(definition).toBeInViewport({ ratio: 1 });
    const link = definition.getByRole('link');
    // Where there is no margin it stands in the flow under its paragraph, and the paragraph's own links come first.
    if (width === 360) {
      const underneath = await definition.evaluate(
        (node) => node === node.closest('p, li')?.lastElementChild && getComputedStyle(node).position === 'static',
      );
      expect(underneath).toBe(true);
      await expect(word).toHaveAttribute('aria-expanded', 'true');
      await link.focus();
    } else await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(definition).toBeHidden();
    await expect(word).toBeFocused();
  });
}

test('the keyboard reaches the text past the head, and focus can be seen', async ({ page }) => {
  await page.goto('/guide/stacking/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('navigation', { name: 'Where this page stands' }).getByRole('link')).toBeFocused();
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineWidth);
  expect(outline).toBe('3px');
});

test('the comparison is a table by ear also where it is shown as lists', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/guide/degree-certificate-or-micro-credential/');
  const table = page.getByRole('table').first();
  const { columns = [], rows = [] } = readLibrary('.').tables['comparison'] ?? {};
  await expect(table.getByRole('columnheader')).toHaveText(['Question', ...columns]);
  await expect(table.getByRole('rowheader')).toHaveCount(rows.length);
});

test('a page prints without what only a screen needs, with its definitions of words left in place', async ({
  page,
}) => {
  await page.goto('/guide/stacking/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.locator('.rail')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const ground = await page.locator('.plate').evaluate((node) => getComputedStyle(node).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
});

test('the handout fills one sheet, with a line for each question', async ({ page }) => {
  await page.goto('/about/handout/');
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)], format).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print' });
  const lines = await page
    .locator('.handout :is(li, p)')
    .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node, '::after').borderBottomWidth));
  expect(lines.length).toBeGreaterThan(10);
  expect(new Set(lines)).toEqual(new Set(['1px']));
});

test('on a phone the three ways in stand on the first screen of the home page', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto('/');
  for (const name of ['Should I pursue this?', 'This or that?', 'Read the guide']) {
    await expect(page.locator('main').getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
});

test.describe('when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('the search box leads to the words and the contents', async ({ page }) => {
    await page.goto('/guide/stacking/');
    await page.getByRole('searchbox').fill('nanodegree');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=nanodegree');
    await expect(page.locator('main a[href="/guide/stacking/"]')).toBeVisible();
    await page.getByRole('link', { name: 'N', exact: true }).click();
    await expect(page.locator('#nanodegree')).toBeInViewport();
  });

  test('words, pairs and definitions work', async ({ page }) => {
    await page.goto('/terms/');
    await page.locator('#nanodegree').getByRole('link').click();
    await page.getByRole('link', { name: /Digital badge or Nanodegree/i }).click();
    await expect(page.locator('[data-answer]')).toContainText('nanodegree');
    await page.goto('/guide/what-is-a-micro-credential/');
    await page.getByRole('button', { name: 'certification' }).click();
    await expect(page.locator('#def-certification')).toBeVisible();
  });

  test('a definition on a phone stands at the edge of the screen and leaves its line free', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/guide/what-is-a-micro-credential/');
    const word = page.getByRole('button', { name: 'certification' });
    const definition = page.locator('#def-certification');
    for (const [block, edge] of [
      ['start', 'foot'],
      ['end', 'top'],
    ] as const) {
      await word.evaluate((node, block) => node.scrollIntoView({ block }), block);
      await word.press('Enter');
      const [line, box] = [await word.boundingBox(), await definition.boundingBox()];
      if (!line || !box) throw new Error('the word and its definition are both on the page');
      const at = edge === 'foot' ? box.y + box.height : box.y;
      expect(at, edge).toBeCloseTo(edge === 'foot' ? 800 : 0, 0);
      expect(box.y >= line.y + line.height || box.y + box.height <= line.y, edge).toBe(true);
      await page.keyboard.press('Escape');
    }
  });
});
