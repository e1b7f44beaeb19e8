import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';

/** The script of axe, which a page that is looked at often loads with itself. */
export const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Rules about colour. */
const colour = ['color-contrast-enhanced', 'link-in-text-block'];
// The enhanced contrast (7 to 1) finds all that the plain one does.
const plain = { 'color-contrast': { enabled: false }, 'target-size': { enabled: true } };

/** What of a page is looked at. */
const looks = {
  all: { rules: { ...plain, 'color-contrast-enhanced': { enabled: true } } },
  /** Colours take half of axe's time. */
  'all but colour': { rules: { ...plain, 'link-in-text-block': { enabled: false } } },
  /** What another theme changes. */
  colour: { runOnly: { type: 'rule', values: colour } },
  /** What another width changes. */
  'colour and size': { runOnly: { type: 'rule', values: [...colour, 'target-size'] } },
} as const satisfies Record<string, RunOptions>;

/**
 * What axe finds wrong with a page as it stands, as readable lines. Run in the page itself: axe's own adapter opens
 * another page for each look, which takes ten times as long.
 */
export async function violationsOf(page: Page, look: keyof typeof looks = 'all'): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (how) => (globalThis as unknown as { axe: { run: (how: unknown) => Promise<AxeResults> } }).axe.run(how),
    { resultTypes: ['violations'], ...looks[look] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      // A source number is part of a sentence, which 2.5.8 exempts; axe does not see that where one begins a line.
      .filter(({ html }) => !(id === 'target-size' && html.includes('class="cite"')))
      .map(({ html }) => `${id}: ${html}`),
  );
}
