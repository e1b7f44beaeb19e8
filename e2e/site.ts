import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** Every address of the built site, from its site map, and the page for addresses that do not exist. */
export function addresses(): string[] {
  const map = readFileSync('dist/sitemap-0.xml', 'utf8');
  const found = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  if (found.length === 0) throw new Error('the site map is empty: nothing would be tested');
  return [...found, '/404.html'];
}

/** What a page may never do, gathered while it is used. */
export interface Watch {
  /** Requests to other hosts, policy violations, errors and console messages. */
  faults: string[];
  /** Every address requested, without the host. */
  requests: string[];
}

/** Every test watches its page: nothing may be asked of another host, no policy broken, nothing said on the console. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const watch: Watch = { faults: [], requests: [] };
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin === baseURL) watch.requests.push(url.pathname);
        else watch.faults.push(`request to ${url.origin}`);
      });
      page.on('console', (message) => watch.faults.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => watch.faults.push(`error: ${error.message}`));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`),
        );
      });
      await use(watch);
      expect(watch.faults).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** The search box of a page: a combobox, but on the search page itself, where the results are part of the page. */
export function box(page: Page): Locator {
  return page.getByLabel('Look up a word or ask a question');
}

/** Searches from the page's own box and waits until an answer stands. */
export async function search(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await page.locator('[data-result], [data-nothing]').first().waitFor();
}
