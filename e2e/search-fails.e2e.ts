import { patience } from '../src/search/views.ts';
import { box, expect, search, test } from './site.ts';

const missing = 'The full text cannot be searched just now.';

for (const [what, path] of [
  ['Pagefind', /\/pagefind\//],
  ['the worker', /text-worker/],
  ['the second layer', /guide\.json/],
] as const) {
  test(`terms still answer when ${what} cannot be had; the page says what is missing, and tries again`, async ({
    page,
    watch,
  }) => {
    await page.route(path, (route) => route.abort());
    await page.goto('/search/?q=nanodegree');
    await expect(page.getByText(missing)).toBeVisible();
    await expect(page.locator('[data-result] a').first()).toHaveAttribute('href', '/terms/nanodegree/');
    watch.faults.length = 0; // The browser reports the requests this test cuts off.
    await page.unroute(path);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('In the guide')).toBeVisible();
    await expect(page.getByText(missing)).toHaveCount(0);
  });
}

test('what never comes is given up after ten seconds', async ({ page }) => {
  await page.clock.install();
  await page.route(/\/pagefind\//, () => {});
  await page.goto('/guide/');
  const asked = page.waitForRequest(/\/pagefind\/pagefind\.js/);
  await box(page).focus();
  await page.clock.runFor(50);
  await box(page).fill('renewal fee');
  for (let step = 0; step < 40; step += 1) await page.clock.runFor(50);
  await asked;
  await expect(page.getByText(missing)).toBeHidden();
  await page.clock.runFor(patience);
  await expect(page.getByText(missing)).toBeVisible();
  await expect(page.locator('[data-result]').first()).toBeVisible();
});

test('offline from the start, one line says so and the lists stand', async ({ page, watch }) => {
  await page.goto('/search/');
  await page.route(/\/search\/terms\.json/, (route) => route.abort());
  await page.reload();
  await box(page).fill('nanodegree');
  await expect(page.getByText('The search cannot be loaded just now.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Glossary, A to Z' })).toBeVisible();
  watch.faults.length = 0; // As above.
});

for (const [name, query] of [
  ['10,000 characters', 'badge '.repeat(1667)],
  ['markup', '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>'],
  ['an odd escape', '%E0%A4%A'],
  ['pictures cut in half', `x${'🎓'.repeat(5000)}`],
  ['words of every object', '__proto__ constructor toString'],
  ['nothing', ''],
] as const) {
  test(`a query of ${name} runs nothing and breaks nothing`, async ({ page }) => {
    await page.goto(`/search/?q=${name === 'an odd escape' ? query : encodeURIComponent(query)}`);
    await expect(box(page)).toBeVisible();
    if (query) await page.locator('[data-result], [data-nothing]').first().waitFor();
    expect(await page.title()).not.toBe('run');
    expect(await page.locator('.search-panel :is(img, script)').count()).toBe(0);
    await search(page, 'nanodegree');
    await expect(page.locator('[data-result]').first()).toBeVisible();
  });
}

test('content that holds markup stays text: names, definitions, titles, questions and the text itself', async ({
  page,
}) => {
  const hostile = '<img src=x onerror="document.title=\'run\'"><b>bold</b>';
  await page.route(/\/search\/(terms|guide)\.json/, async (route) => {
    const response = await route.fetch();
    const all = (await response.json()) as Record<string, unknown>;
    const spoilt = JSON.parse(
      JSON.stringify(all, (key, value: unknown) =>
        ['name', 'definition', 'title', 'line', 'question', 'answer'].includes(key) && typeof value === 'string'
          ? `${value} ${hostile}`
          : value,
      ),
    ) as unknown;
    await route.fulfill({ json: spoilt });
  });
  for (const query of ['nanodegree', 'nanodegree vs badge', 'renewal fee', 'is it worth it', 'ssl certificate error']) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-result], [data-nothing]').first().waitFor();
    await expect(page.getByRole('status')).not.toBeEmpty();
    expect(await page.locator('.search-panel :is(img, script)').count()).toBe(0);
    await expect(page.locator('.search-panel').getByText('onerror').first()).toBeVisible();
    expect(await page.title()).not.toBe('run');
  }
});
