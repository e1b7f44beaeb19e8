import { violationsOf } from './axe.ts';
import { addresses, expect, test } from './site.ts';

type View = readonly [width: number, colorScheme: 'light' | 'dark'];
const views: readonly View[] = [
  [320, 'light'],
  [320, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
];

test.describe('every page, light and dark, narrow and wide', () => {
  for (const address of addresses()) {
    test(address, async ({ page }) => {
      await page.goto(address);
      // What is folded away is part of the page too.
      await page.evaluate(() => document.querySelectorAll('details').forEach((node) => (node.open = true)));
      for (const [width, colorScheme] of views) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(await violationsOf(page), `${width} px, ${colorScheme}`).toEqual([]);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways, `${width} px wide without sideways scrolling`).toBeLessThanOrEqual(0);
      }
    });
  }
});

test('a fault in a page is seen', async ({ page }) => {
  await page.goto('/terms/');
  await page.evaluate(() => {
    document.querySelector('h1')?.style.setProperty('color', '#888');
    document.querySelector('#filter')?.removeAttribute('id');
  });
  const found = (await violationsOf(page)).map((line) => line.split(':')[0]);
  expect(new Set(found)).toEqual(new Set(['color-contrast-enhanced', 'label']));
});

test('the theme follows the system', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  expect(await ground()).toBe('rgb(246, 245, 239)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).toBe('rgb(20, 26, 23)');
});
