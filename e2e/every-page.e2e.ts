import { test as bare, type Page } from '@playwright/test';
import { builtPages } from '../src/build/built-site.ts';
import { axe, violationsOf } from './axe.ts';
import { drawAll } from './draw-all.ts';
import { expect, test, watchOver, type Watch } from './site.ts';
import { byStructure } from './structures.ts';

/** One page a worker is led through all addresses: a fresh one for each takes as long as what is looked at. */
const kept = bare.extend<object, { tab: { page: Page; watch: Watch } }>({
  tab: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '' } = project.use;
      const page = await browser.newPage({ baseURL });
      await page.addInitScript(axe);
      await page.addInitScript(drawAll);
      await use({ page, watch: await watchOver(page, baseURL) });
    },
    { scope: 'worker' },
  ],
});

/** How many pages one test looks at, so that two workers end at about the same time. */
const together = 20;

/** Shows the page at a width and in a theme. */
async function view(page: Page, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
}

/** Opens an address, and what is folded away in it: that is part of the page too. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => document.querySelectorAll('details').forEach((node) => (node.open = true)));
}

/** How far the page runs over the edge of its window, in pixels. */
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const structures = byStructure(builtPages('dist'));
if (structures.length === 0) throw new Error('dist holds no page: nothing would be tested');

kept.describe('one page of each structure, light and dark, narrow and wide', () => {
  for (const [address = ''] of structures) {
    kept(address, async ({ tab: { page, watch } }) => {
      watch.faults.length = 0;
      await view(page, 320, 'light');
      await open(page, address);
      expect(await violationsOf(page)).toEqual([]);
      expect(await sideways(page), '320 px wide').toBeLessThanOrEqual(0);
      await view(page, 320, 'dark');
      expect(await violationsOf(page, 'colour'), 'dark').toEqual([]);
      await view(page, 1280, 'dark');
      expect(await violationsOf(page, 'colour'), 'wide and dark').toEqual([]);
      await view(page, 1280, 'light');
      expect(await violationsOf(page, 'colour and size'), 'wide').toEqual([]);
      expect(await sideways(page), '1280 px wide').toBeLessThanOrEqual(0);
      expect(watch.faults).toEqual([]);
    });
  }
});

kept.describe('every other page, narrow and light', () => {
  for (const [like = '', ...others] of structures) {
    for (let at = 0; at < others.length; at += together) {
      const some = others.slice(at, at + together);
      kept(`${some.length} like ${like}, from ${some[0]}`, async ({ tab: { page, watch } }) => {
        watch.faults.length = 0;
        await view(page, 320, 'light');
        for (const address of some) {
          await open(page, address);
          expect(await violationsOf(page, 'all but colour'), address).toEqual([]);
          expect(await sideways(page), address).toBeLessThanOrEqual(0);
        }
        expect(watch.faults).toEqual([]);
      });
    }
  }
});

test('a fault in a page is seen', async ({ page }) => {
  await page.goto('/terms/');
  await page.evaluate(() => {
    document.querySelector('h1')?.style.setProperty('color', '#888');
    document.querySelector('#filter')?.removeAttribute('id');
    document.querySelector('main')?.style.setProperty('min-width', '3000px');
  });
  const idsOf = (lines: readonly string[]) => new Set(lines.map((line) => line.split(':')[0]));
  expect(idsOf(await violationsOf(page))).toEqual(new Set(['color-contrast-enhanced', 'label']));
  expect(idsOf(await violationsOf(page, 'all but colour'))).toEqual(new Set(['label']));
  expect(idsOf(await violationsOf(page, 'colour'))).toEqual(new Set(['color-contrast-enhanced']));
  expect(await sideways(page)).toBeGreaterThan(0);
});

test('the theme follows the system', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  expect(await ground()).toBe('rgb(246, 245, 239)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).toBe('rgb(20, 26, 23)');
});
