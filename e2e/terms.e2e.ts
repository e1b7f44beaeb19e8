import { readLibrary } from '../src/content/library.ts';
import { pairsIn } from '../src/content/derived.ts';
import { keyOf } from '../src/text/normalise.ts';
import { expect, test } from './site.ts';

const library = readLibrary('.');

test('the open data are served as what they are', async ({ request, page }) => {
  const typeOf = async (path: string) => (await request.get(path)).headers()['content-type'];
  expect(await typeOf('/data/glossary.json')).toContain('application/json');
  expect(await typeOf('/data/glossary.schema.json')).toContain('application/json');
  expect(await typeOf('/data/glossary.csv')).toContain('text/csv');
  expect(await typeOf('/data/sizes.csv')).toContain('text/csv');
  await page.goto('/terms/');
  await page.getByRole('link', { name: 'open data' }).click();
  await expect(page.getByRole('link', { name: 'glossary.csv' })).toBeVisible();
});

test('two kinds are chosen by keyboard, stand in the address, and come back with it', async ({ page }) => {
  await page.goto('/compare/');
  await page.locator('[name=kind]').first().focus();
  await page.keyboard.type('Nano');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Lic');
  await expect(page).toHaveURL('/compare/?kinds=nanodegree,licence');
  await expect(page.getByRole('columnheader')).toHaveText(['Question', 'Nanodegree', 'Licence']);
  const line = page.locator('[data-shown] li');
  await expect(line).toHaveCount(1);
  await page.getByRole('button', { name: 'Add another' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Third')).toBeFocused();
  await page.keyboard.type('Degree');
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await page.reload();
  await expect(page.getByLabel('Third')).toHaveValue('degree');
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await page.locator('[data-shown]').getByRole('link', { name: 'Licence or nanodegree?' }).click();
  await expect(page).toHaveURL('/compare/licence-vs-nanodegree/');
  await page.goBack();
  await expect(page.getByLabel('Third')).toHaveValue('degree');
  await expect(page.getByRole('columnheader')).toHaveCount(4);
});

test('what is chosen before the script has come is kept all the same', async ({ page }) => {
  let come: (() => void) | undefined;
  const arrived = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/_astro\/.*picker\..*\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/compare/');
  const selects = page.locator('[name=kind]');
  await selects.first().selectOption('nanodegree');
  await selects.nth(1).selectOption('licence');
  await expect(page).toHaveURL('/compare/');
  come?.();
  await expect(page).toHaveURL('/compare/?kinds=nanodegree,licence');
  await expect(page.getByRole('columnheader')).toHaveText(['Question', 'Nanodegree', 'Licence']);
});

test('what an address asks for in vain is said, and never becomes markup', async ({ page }) => {
  await page.goto('/compare/?kinds=degree,%3Cimg%20src=x%3E,nanodegree,degree');
  await expect(page.getByRole('columnheader')).toHaveText(['Question', 'Degree', 'Nanodegree']);
  const status = page.locator('[data-status]');
  await expect(status).toContainText('img src=x');
  await expect(status).toContainText('Two kinds side by side');
  await page.getByRole('button', { name: 'Add another' }).click();
  await page.getByLabel('Third').selectOption('licence');
  await expect(status).toHaveText('Three kinds side by side');
  await page.goto('/compare/?kinds=astrology');
  await expect(status).toContainText('astrology');
  await expect(page.locator('[name=kind]').first()).toHaveValue('');
});

test('while the data are on their way the page says so', async ({ page }) => {
  let come: (() => void) | undefined;
  const arrived = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/glossary.json', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/compare/?kinds=degree,licence,astrology');
  const status = page.locator('[data-status]');
  await expect(status).toContainText('Loading the comparison');
  await expect(status).toContainText('astrology');
  come?.();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await expect(status).toContainText('Two kinds side by side');
  await expect(status).not.toContainText('Loading');
});

for (const query of ['', '?kinds=degree,mooc']) {
  test(`where the script of "/compare/${query}" cannot be had, the page says so and can try again`, async ({
    page,
    watch,
  }) => {
    const script = /\/_astro\/picker\..*\.js$/;
    await page.route(script, (route) => route.abort());
    await page.goto(`/compare/${query}`);
    const status = page.locator('[data-status]');
    const again = page.getByRole('button', { name: 'Try again' });
    if (query === '') {
      await page.getByLabel('First').selectOption('degree');
      await expect(status).toContainText('could not be loaded');
      await page.getByLabel('Second').selectOption('mooc');
    }
    await expect(status).toContainText('could not be loaded');
    // Going to the button tries once more, which must not take it away from under the reader.
    await again.evaluate((button) => button.setAttribute('data-same', ''));
    await again.focus();
    await page.waitForTimeout(300);
    await expect(page.locator('[data-same]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/compare/?kinds=degree,mooc');
    await expect(status).toContainText('could not be loaded');
    await page.unroute(script);
    await again.click();
    await expect(page.getByRole('columnheader')).toHaveText(['Question', 'Degree', 'MOOC']);
    await expect(status).toHaveText('Two kinds side by side');
    await expect(again).toHaveCount(0);
    watch.faults.length = 0; // The browser says on its console that the file was blocked. It was.
  });
}

test('while the script is on its way, two kinds chosen are said to be loading', async ({ page }) => {
  let come: (() => void) | undefined;
  const arrived = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/_astro\/picker\..*\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/compare/');
  await page.getByLabel('First').selectOption('degree');
  await page.getByLabel('Second').selectOption('licence');
  await expect(page.locator('[data-status]')).toHaveText('Loading the comparison.');
  come?.();
  await expect(page.locator('[data-status]')).toHaveText('Two kinds side by side');
});

test('where the data cannot be had, the page says so, keeps its links, and can try again', async ({ page, watch }) => {
  await page.route('**/glossary.json', (route) => route.abort());
  await page.goto('/compare/?kinds=degree,licence');
  await expect(page.locator('[data-shown]')).toContainText('could not be loaded');
  await page.unroute('**/glossary.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  watch.faults.length = 0; // The browser says on its console that the file was blocked. It was.
});

test.describe('on a phone, by touch', () => {
  test.use({ viewport: { width: 375, height: 740 }, hasTouch: true });

  test('four kinds stand two at a time, in labelled rows', async ({ page }) => {
    await page.goto('/compare/?kinds=degree,nanodegree,licence,mooc');
    await expect(page.getByRole('button', { name: 'Add another' })).toBeHidden();
    const row = page.getByRole('row').filter({ hasText: 'Academic credit?' });
    await expect(row.getByRole('cell')).toHaveCount(2);
    const labels = row.getByRole('cell').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-label')));
    expect(await labels).toEqual(['Degree', 'Nanodegree']);
    await page.getByLabel('Show second').selectOption({ label: 'MOOC' });
    await expect(row.getByRole('cell').nth(1)).toHaveAttribute('data-label', 'MOOC');
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });

  test('a definition opens where its word stands, and a word leads to its entry', async ({ page }) => {
    await page.goto('/guide/what-is-a-micro-credential/');
    const word = page.getByRole('button', { name: 'certification' });
    await word.tap();
    const text = page.locator('#def-certification');
    await expect(text).toBeInViewport();
    await text.getByRole('link').tap();
    await expect(page).toHaveURL('/terms/certification/');
  });
});

test('the filter shows only words that hold what is typed, however spelt, and says how many', async ({ page }) => {
  await page.goto('/terms/');
  const list = page.locator('.atoz dt a:visible');
  const all = await list.count();
  expect(all).toBe(library.terms.length);
  await page.getByLabel('Show only words with').fill('Nano-Degr');
  await expect(list.first()).toHaveText('Nanodegree');
  await expect(page.getByRole('heading', { name: 'Z', exact: true })).toHaveCount(0);
  expect(await list.count()).toBeLessThan(10);
  await expect(page.locator('[data-filter-status]')).toHaveText(/^\d+ words?$/);
  // A misspelling stands nowhere on the page: it is fetched when somebody types.
  const [term, alias] = unseen();
  await page.getByLabel('Show only words with').fill(alias);
  await expect(page.locator(`#${term}`)).toBeVisible();
  await expect(page.getByText(alias, { exact: true })).toHaveCount(0);
  await page.getByLabel('Show only words with').fill('zzzz');
  await expect(page.locator('[data-filter-status]')).toHaveText('No words');
  await page.getByLabel('Show only words with').fill('');
  await expect(list).toHaveCount(all);
});

test('the filter of the questions shows those that hold every word, and nothing beside them', async ({ page }) => {
  await page.goto('/questions/');
  const list = page.locator('[data-letter] li:visible');
  const all = await list.count();
  const { groups } = library.records.questions;
  const { question } = groups.find(({ page }) => page !== 'later')?.questions[0] ?? { question: '' };
  const field = page.getByLabel('Show only questions with');
  // In another order they are the same words.
  await field.fill(question.split(' ').reverse().join(' '));
  await expect(page.getByRole('link', { name: question, exact: true })).toBeVisible();
  expect(await list.count()).toBeLessThan(all);
  await expect(page.locator('[data-filter-status]')).toHaveText(/^\d+ questions?$/);
  await expect(page.locator('[data-unfiltered]:visible')).toHaveCount(0);
  await field.fill('');
  await expect(list).toHaveCount(all);
});

/** A term and one of its aliases that no name or definition holds. */
function unseen(): [string, string] {
  const shown = library.terms.map(({ data }) => keyOf(`${data.name} ${data.definition}`)).join(' ');
  for (const { id, data } of library.terms) {
    const alias = data.aliases.find((one) => !shown.includes(keyOf(one)));
    if (alias) return [id, alias];
  }
  throw new Error('every alias is shown: the filter has nothing to fetch');
}

test('where other names cannot be had, the filter still finds words by what is shown, and tries again', async ({
  page,
  watch,
}) => {
  const [term, alias] = unseen();
  const field = page.getByLabel('Show only words with');
  await page.route('**/search/terms.json', (route) => route.abort());
  await page.goto('/terms/');
  await field.fill('nanodegr');
  await expect(page.locator('#nanodegree')).toBeVisible();
  await expect(page.locator('[data-filter-status]')).toHaveText(/^\d+ words?$/);
  await page.unroute('**/search/terms.json');
  await field.fill(alias);
  await expect(page.locator(`#${term}`)).toBeVisible();
  watch.faults.length = 0; // The browser says on its console that the file was blocked. It was.
});

test('the key begins on the home page and goes on in the glossary', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'A paper, a PDF or a title after a name' }).click();
  await expect(page).toHaveURL('/terms/#key-4');
  await expect(page.locator('#key-4')).toBeInViewport();
});

test('a group of questions that has a page of its own is still led to from its old address', async ({ page }) => {
  await page.goto('/questions/#wrong');
  await page.locator('section:has(#wrong)').getByRole('link').click();
  await expect(page).toHaveURL('/questions/once-you-have-one/#wrong');
  await expect(page.locator('#wrong')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the key leads from a document to its name, by keyboard', async ({ page }) => {
    await page.goto('/terms/');
    const step = async (question: string, answer: string) => {
      const row = page.getByRole('listitem').filter({ hasText: question }).getByRole('listitem');
      await row.filter({ hasText: answer }).getByRole('link').focus();
      await page.keyboard.press('Enter');
    };
    await step('What is it?', 'A paper, a PDF');
    await expect(page).toHaveURL(/#key-4$/);
    await step('Must you have it', 'No');
    await step('Does it carry one of these names?', 'None of them');
    await step('Did anybody check', 'you had to finish');
    await expect(page).toHaveURL('/terms/certificate-of-completion/');
  });

  test('every pair is reached by links, and nothing dead is shown', async ({ page }) => {
    await page.goto('/compare/');
    await expect(page.locator('select:visible, button[data-add]:visible')).toHaveCount(0);
    const linked = await page
      .locator('a[href*="-vs-"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const { id } of pairsIn(library)) expect(linked).toContain(`/compare/${id}/`);
    await page.locator('summary', { hasText: 'Nanodegree' }).click();
    await page.getByRole('link', { name: 'Licence', exact: true }).and(page.locator(':visible')).click();
    await expect(page).toHaveURL('/compare/licence-vs-nanodegree/');
    await page.goto('/terms/');
    await expect(page.getByLabel('Show only words with')).toBeHidden();
  });
});

test('the columns of a pair line up from the first table to the choice, and no head of them breaks', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/compare/assessment-based-certificate-vs-european-digital-credential/');
  const lefts = (query: string) =>
    page.locator(query).evaluateAll((nodes) => nodes.map((node) => Math.round(node.getBoundingClientRect().left)));
  const [first, ...more] = await page
    .locator('.even')
    .evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll('thead th')].map((th) => Math.round(th.getBoundingClientRect().left)),
      ),
    );
  expect(first).toHaveLength(3);
  for (const columns of [...more, await lefts('.either > *')]) expect(columns).toEqual(first);
  const lines = await page
    .locator('.either h3')
    .evaluateAll((heads) =>
      heads.map((head) => head.getBoundingClientRect().height / parseFloat(getComputedStyle(head).lineHeight)),
    );
  expect(lines.map(Math.round)).toEqual([1, 1]);
});
