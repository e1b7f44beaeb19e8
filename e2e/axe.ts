import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const options: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
};

/**
 * What axe finds wrong with a page as it stands, as readable lines. Run in the page itself: axe's own adapter opens
 * another page for each look, which takes ten times as long.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    (how) => (globalThis as unknown as { axe: { run: (how: unknown) => Promise<AxeResults> } }).axe.run(how),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      // A source number is part of a sentence, which 2.5.8 exempts; axe does not see that where one begins a line.
      .filter(({ html }) => !(id === 'target-size' && html.includes('class="cite"')))
      .map(({ html }) => `${id}: ${html}`),
  );
}
