import { pairsOf } from '../src/adverts/fixture/measure.ts';
import { choose, chosen, press } from './checklist.ts';
import { expect, test } from './site.ts';

const [marketing, forklift] = ['marketing', 'forklift-warehouse'].map((name) => {
  const found = pairsOf('build').find((pair) => pair.name === name);
  if (!found) throw new Error(`there is no pair ${name}: these tests need another`);
  return found;
});

test('adverts are laid beside the course, and nothing of them is kept', async ({ page, request, watch }) => {
  if (!marketing || !forklift) throw new Error('there are no pairs');
  await page.goto('/checklist/');
  await choose(page, 'goal', 'gap');
  const fold = page.locator('#q-match details').filter({ hasText: 'Lay adverts beside the course' });
  await fold.locator('summary').press('Enter');
  await page.getByLabel('Advert 1').fill(marketing.advert);
  await page.getByLabel('Advert 2').fill(`<img src=x onerror=alert(1)>\n${forklift.advert}`);
  await press(page, 'Compare');
  await expect(fold.getByRole('status')).toHaveText('Paste at least one advert and the outline.');
  await page.getByLabel('The course’s outline').fill(marketing.outline);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(fold.getByRole('status')).toHaveText('Compared, below.');

  const unmet = fold.getByRole('list').first();
  for (const line of marketing.unmet) await expect(unmet).toContainText(`${line} (Advert 1)`);
  await expect(unmet).toContainText('Own transport is essential because the site is not served by buses. (Advert 2)');
  await expect(unmet.locator('mark')).toHaveCount(0);
  await expect(fold.getByRole('list').nth(1)).toContainText('Proven experience of SEO and PPC (Advert 1)');
  const [first, outline] = await fold.locator('.letter').all();
  expect(await first?.locator('mark').allTextContents()).toContain('search engine optimisation');
  expect(await outline?.locator('mark').allTextContents()).toContain('Search engine optimization');
  expect(await first?.textContent()).toBe(marketing.advert);
  await expect(fold.locator('img')).toHaveCount(0);
  const [address = '', section = ''] =
    (await fold.getByRole('link', { name: 'What counting cannot tell you' }).getAttribute('href'))?.split('#') ?? [];
  expect(await (await request.get(address)).text()).toContain(`id="${section}"`);

  expect(await chosen(page).count(), 'only the goal is chosen').toBe(1);
  expect(new URL(page.url()).hash).toBe('');
  const kept = await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]));
  for (const word of ['Bristol', 'PPC', 'Doncaster']) expect(kept).not.toContain(word);
  expect(watch.requests.filter((address) => !/^\/(?:checklist\/|_astro\/|favicon)/.test(address))).toEqual([]);
  await page.reload();
  await fold.locator('summary').click();
  await expect(page.getByLabel('Advert 1')).toHaveValue('');
});
