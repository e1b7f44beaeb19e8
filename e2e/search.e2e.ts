import { expect, search, test } from './site.ts';

/** Where the first result of a query leads; `undefined` where the search says that there is nothing. */
const first: Record<string, string | undefined> = {
  'nano-degree vs badge': '/compare/digital-badge-vs-nanodegree/',
  'difference between a badge and a nanodegree': '/compare/digital-badge-vs-nanodegree/',
  nanodegre: '/terms/nanodegree/',
  'micro credential': '/terms/micro-credential/',
  license: '/terms/licence/',
  stacking: '/terms/stackable-credential/',
  'ssl certificate error': undefined,
  'police badge replacement': undefined,
  asdfghjkl: undefined,
};

test('nothing of the search is loaded before the reader turns to the box', async ({ page, watch }) => {
  await page.goto('/guide/stacking/');
  await page.waitForLoadState('networkidle');
  const before = watch.requests.filter((path) => /search|pagefind|element/.test(path));
  expect(before).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('nanodegree');
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await expect.poll(() => watch.requests).toContain('/pagefind/pagefind-worker.js');
  const started = await page.evaluate(() => {
    try {
      return Boolean(new Worker('/pagefind/pagefind.js'));
    } catch {
      return false;
    }
  });
  expect(started, 'a worker from any other address is refused').toBe(false);
  watch.faults.length = 0; // That refusal is said on the console.
});

for (const [query, address] of Object.entries(first)) {
  test(`"${query}" ${address ? `leads to ${address}` : 'finds nothing, and says so'}`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('searchbox')).toHaveValue(query);
    await expect(page.getByRole('status')).toHaveText(address ? /\d+ results?/ : 'Nothing found');
    const results = page.locator('[data-result]');
    if (address) {
      await expect(results.first().getByRole('link').first()).toHaveAttribute('href', address);
      await expect(page.locator('[data-nothing]')).toHaveCount(0);
    } else {
      await expect(page.locator('[data-nothing]')).toContainText(query);
      await expect(results).toHaveCount(0);
    }
  });
}

test('the full text answers with the section that speaks of it', async ({ page }) => {
  await page.goto('/search/?q=residency rule');
  await expect(page.locator('[data-result] a').first()).toHaveAttribute('href', '/guide/stacking/');
});

test('a corrected spelling is said', async ({ page }) => {
  await page.goto('/search/?q=nanodegre');
  await expect(page.getByText('Showing results for nanodegree')).toBeVisible();
});

test('by keyboard: from the box to a result, and back with Escape', async ({ page }) => {
  await page.goto('/guide/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nano-degree vs badge');
  await page.locator('[data-result]').first().waitFor();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-result]').first()).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(' ');
  await page.locator('[data-result]').first().waitFor();
  // At once, before the full text has come: what comes later must not take the focus away.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByText('In the guide')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/compare/digital-badge-vs-nanodegree/');
});

test('the panel goes when the focus leaves it, so that it covers nothing in use', async ({ page }) => {
  await page.goto('/guide/');
  await page.getByRole('searchbox').fill('nanodegree');
  const result = page.locator('[data-result]').first();
  await expect(result).toBeVisible();
  await result.getByRole('link').focus();
  await expect(result).toBeVisible();
  await page.locator('main a').first().focus();
  await expect(result).toBeHidden();
});

test('Enter in the box leads to an address that can be linked to', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('nanodegree or badge');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=nanodegree(\+|%20)or(\+|%20)badge$/);
  await expect(page.locator('[data-result]').first()).toBeVisible();
});

for (const [name, query] of [
  ['10,000 characters', 'badge '.repeat(1667)],
  ['markup', '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>'],
  ['an odd escape', '%E0%A4%A'],
  ['pictures cut in half', `x${'🎓'.repeat(5000)}`],
  ['nothing', ''],
] as const) {
  test(`a query of ${name} runs nothing and breaks nothing`, async ({ page }) => {
    await page.goto(`/search/?q=${name === 'an odd escape' ? query : encodeURIComponent(query)}`);
    const box = page.getByRole('searchbox');
    await expect(box).toBeVisible();
    if (query) await page.locator('[data-result], [data-nothing]').first().waitFor();
    expect(await page.title()).not.toBe('run');
    expect(await page.locator('.results img, .results script').count()).toBe(0);
    await search(page, 'nanodegree');
    await expect(page.locator('[data-result]').first()).toBeVisible();
  });
}

test('terms still answer when the full text cannot be had, and the page says what is missing', async ({
  page,
  watch,
}) => {
  await page.route(/\/pagefind\/|words\.json/, (route) => route.abort());
  await page.goto('/search/?q=nanodegree');
  await expect(page.getByText('The full text cannot be searched just now')).toBeVisible();
  await expect(page.locator('[data-result] a').first()).toHaveAttribute('href', '/terms/nanodegree/');
  watch.faults.length = 0; // The browser reports the requests this test cuts off.
  await page.unroute(/\/pagefind\/|words\.json/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('In the guide')).toBeVisible();
});
