import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** What a page may never do, gathered while it is used. */
export interface Watch {
  /** Requests to other hosts, policy violations, errors and console messages. */
  faults: string[];
  /** Every address requested, without the host. */
  requests: string[];
}

/** Begins to watch a page: nothing may be asked of another host, no policy broken, nothing said on the console. */
export async function watchOver(page: Page, origin: string): Promise<Watch> {
  const watch: Watch = { faults: [], requests: [] };
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin === origin) watch.requests.push(url.pathname);
    else watch.faults.push(`request to ${url.origin}`);
  });
  page.on('console', (message) => watch.faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => watch.faults.push(`error: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
  return watch;
}

/** Every test watches its page. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const watch = await watchOver(page, baseURL ?? '');
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
