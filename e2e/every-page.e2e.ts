import AxeBuilder from '@axe-core/playwright';
import { addresses, expect, test } from './site.ts';

const widths = [320, 1280];
const on = { enabled: true };

/** What axe finds wrong, as readable lines. */
async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      // A source number is part of a sentence, which 2.5.8 exempts; axe does not see that where one begins a line.
      .filter(({ html }) => !(id === 'target-size' && html.includes('class="cite"')))
      .map(({ html }) => `${id}: ${html}`),
  );
}

test.describe('every page, light and dark, narrow and wide', () => {
  for (const address of addresses()) {
    test(address, async ({ page }) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(address);
        // What is folded away is part of the page too.
        await page.evaluate(() => document.querySelectorAll('details').forEach((node) => (node.open = true)));
        const all = new AxeBuilder({ page }).options({ rules: { 'target-size': on, 'color-contrast-enhanced': on } });
        expect(await violationsOf(all)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violationsOf(new AxeBuilder({ page }).withRules('color-contrast-enhanced'))).toEqual([]);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways, `${width} px wide without sideways scrolling`).toBeLessThanOrEqual(0);
      }
    });
  }
});

test('the theme follows the system', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  expect(await ground()).toBe('rgb(246, 245, 239)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).toBe('rgb(20, 26, 23)');
});
