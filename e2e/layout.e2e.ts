import { test as bare, type Page } from '@playwright/test';
import { builtPages } from '../src/build/built-site.ts';
import { drawAll } from './draw-all.ts';
import { layoutFaults, setSerif } from './layout.ts';
import { expect, test } from './site.ts';
import { byStructure } from './structures.ts';

/** From the narrowest phone to a screen far wider than the page. */
const widths = [320, 375, 768, 1440, 2560];
/** How much wider or narrower than the page's own a reader's serif may be. */
const serifs = ['80%', '100%'];

/** One page a worker, led through all addresses and made wider and narrower: to load it anew takes ten times as long. */
const kept = bare.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use, { project }) => {
      const page = await browser.newPage({ baseURL: project.use.baseURL ?? '' });
      await page.addInitScript(drawAll);
      await use(page);
    },
    { scope: 'worker' },
  ],
});

async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
}

/** Opens or closes all that is folded away. */
async function unfold(page: Page, open: boolean): Promise<void> {
  await page.evaluate((open) => document.querySelectorAll('details').forEach((node) => (node.open = open)), open);
}

const addresses = byStructure(builtPages('dist')).flatMap(([address]) => address ?? []);
if (addresses.length === 0) throw new Error('dist holds no page: nothing would be tested');
/** How many pages one test looks at. */
const together = 16;

kept.describe('nothing sticks out, is cut or broken, overlaps or stands beside its column', () => {
  for (let at = 0; at < addresses.length; at += together) {
    const some = addresses.slice(at, at + together);
    kept(`on ${some.length} structures from ${some[0]}`, async ({ tab: page }) => {
      const faults: string[] = [];
      const look = async (how: string) => {
        faults.push(...(await page.evaluate(layoutFaults)).map((fault) => `${how}: ${fault}`));
      };
      for (const address of some) {
        await page.emulateMedia({ media: 'screen' });
        await widen(page, 320);
        await page.goto(address);
        for (const open of [false, true]) {
          await unfold(page, open);
          for (const width of open ? widths : [375]) {
            await widen(page, width);
            await look(`${address} at ${width} px, ${open ? 'unfolded' : 'folded'}`);
          }
        }
        await widen(page, 320);
        for (const serif of serifs) {
          await page.evaluate(setSerif, serif);
          await look(`${address} in a serif of ${serif}`);
        }
        await page.emulateMedia({ media: 'print' });
        const printed = await page.evaluate(layoutFaults);
        faults.push(
          ...printed.filter((fault) => /sticks|cut/.test(fault)).map((fault) => `${address} printed: ${fault}`),
        );
      }
      expect(faults).toEqual([]);
    });
  }
});

test.describe('a fault is found', () => {
  const planted: readonly (readonly [what: string, address: string, width: number, css: string, says: RegExp])[] = [
    ['a wide element', '/', 320, 'main p { min-width: 400px }', /^sticks out by \d+ px: p/],
    ['a cut word', '/terms/ects/', 320, 'h1 { height: 0.5em; overflow: hidden }', /^is cut: h1/],
    ['a broken word', '/terms/apprenticeship/', 320, 'h1 { width: 2em }', /^the word \w+ is broken: h1/],
    ['an overlap', '/terms/ects/', 375, '.answer { margin-top: -1em }', /^overlap: h1.* and p\.answer/],
    ['a field over a word', '/compare/', 768, 'main select { position: relative; top: -2em }', /^overlap: .*select/],
    [
      'a column out of line',
      '/guide/stacking/',
      1440,
      '.facts tr:nth-child(2) td { position: relative; left: 9px }',
      /^out of line: column 2 of table/,
    ],
    [
      'rows of unlike columns',
      '/guide/stacking/',
      1440,
      '.stack li:nth-child(2) { column-gap: 90px }',
      /^out of line: the columns of ul/,
    ],
    [
      'reasons beside their columns',
      '/compare/degree-vs-micro-credential/',
      1440,
      '.either { padding-left: 20px }',
      /^out of line: section/,
    ],
  ];
  for (const [what, address, width, css, says] of planted) {
    test(what, async ({ page }) => {
      await widen(page, width);
      await page.goto(address);
      await unfold(page, true);
      expect(await page.evaluate(layoutFaults)).toEqual([]);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, css);
      expect(await page.evaluate(layoutFaults)).toContainEqual(expect.stringMatching(says));
    });
  }

  test('and a serif is as wide as it should be', async ({ page }) => {
    await page.goto('/terms/ects/');
    const narrow = await page.evaluate(setSerif, '80%');
    const wide = await page.evaluate(setSerif, '100%');
    expect(wide).toBeGreaterThan(1.05);
    expect(narrow).toBeLessThan(0.95);
  });
});
