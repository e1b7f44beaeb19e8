import { ask, asked, choose, goals, questions, result, rule, verdict } from './checklist.ts';
import { box, expect, test } from './site.ts';

test('the form holds every goal, question, option and must-have under its stable name', async ({ page }) => {
  await page.goto('/checklist/');
  for (const { id } of goals) await expect(page.locator(`input[type=radio][name=goal][value="${id}"]`)).toHaveCount(1);
  for (const { id, options } of questions) {
    for (const option of options) {
      await expect(page.locator(`input[type=radio][name="${id}"][value="${option.id}"]`)).toHaveCount(1);
    }
    await expect(page.locator(`input[type=checkbox][name="must-${id}"]`)).toHaveCount(1);
  }
  await expect(result(page)).not.toHaveAttribute('data-verdict');
});

test('from nothing known to a strong fit, to weak, to stop', async ({ page, watch }) => {
  await page.goto('/checklist/#goal=gap');
  await expect(result(page)).toHaveAttribute('data-verdict', 'not-enough');
  await expect(result(page)).toHaveAttribute('data-goal', 'gap');
  await expect(result(page)).toContainText(`So far, 0 of ${asked('gap')}`);
  await page.waitForLoadState('networkidle');
  const before = watch.requests.length;
  const all = `${asked('gap')} of ${asked('gap')} answered`;
  for (const { id, options } of questions) await choose(page, id, options[0]?.id ?? '');
  await expect(result(page)).toHaveAttribute('data-verdict', 'strong');
  await expect(result(page)).toContainText(all);
  await expect(page.getByText(`Result now: ${verdict('strong')}. ${all}.`)).toBeVisible();
  await choose(page, 'match', 'little');
  await expect(result(page)).toHaveAttribute('data-verdict', 'weak');
  await choose(page, 'match', 'named');
  await choose(page, 'verify', 'none');
  await expect(result(page)).toHaveAttribute('data-verdict', 'strong');
  await page.locator('input[name="must-verify"]').check();
  await expect(result(page)).toHaveAttribute('data-verdict', 'stop');
  await expect(page.getByRole('heading', { name: 'Deal-breakers 1' })).toBeVisible();
  expect(watch.requests.slice(before), 'nothing is asked of anybody while the checklist is used').toEqual([]);
  expect(page.url()).not.toContain('?');
});

test('what is open is a to-do list that leads back to its question', async ({ page }) => {
  await page.goto('/checklist/#goal=explore');
  const open = result(page).getByRole('listitem');
  await expect(open).toHaveCount(3);
  await expect(result(page)).toContainText(`${asked('explore')} left to answer`);
  await expect(open.first()).toContainText(ask('applied', 'explore'));
  await open.first().getByRole('link').click();
  await expect(page.locator('#q-applied')).toBeFocused();
  await expect(page.locator('#q-gate')).toBeHidden();
  await expect(result(page)).toHaveAttribute('data-goal', 'explore');
});

test('the search box is a plain form here, and Ctrl+K goes to it', async ({ page }) => {
  await page.goto('/checklist/');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('badge');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=badge$/);
});

test('answers survive a reload, and another goal keeps them', async ({ page }) => {
  await page.goto('/checklist/#goal=gap');
  await choose(page, 'goal', 'change');
  await choose(page, 'cost', 'stretch');
  await page.locator('input[name="must-cost"]').check();
  await page.reload();
  await expect(page.locator('input[name=cost][value=stretch]')).toBeChecked();
  await expect(page.locator('input[name="must-cost"]')).toBeChecked();
  await expect(result(page)).toHaveAttribute('data-goal', 'change');
  await choose(page, 'goal', 'explore');
  await expect(page.locator('input[name=cost][value=stretch]')).toBeChecked();
  await page.evaluate(() => (location.hash = '#goal=gap'));
  await expect(result(page)).toHaveAttribute('data-goal', 'gap');
});

test('by keyboard alone: choosing moves neither the page nor the focus', async ({ page }) => {
  await page.goto('/checklist/');
  await page.locator('input[name=goal]').first().focus();
  await page.keyboard.press('Space');
  await expect(result(page)).toHaveAttribute('data-verdict', 'not-enough');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('The programme you have in mind')).toBeFocused();
  // Past adding another, the quick round and all questions.
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
  await expect(page.locator('input[name=gate][value=none]')).toBeFocused();
  await page.keyboard.press('Space');
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('input[name=gate][value="other-way"]')).toBeChecked();
  await expect(page.locator('input[name=gate][value="other-way"]')).toBeFocused();
  expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(60);
  await expect(result(page)).toContainText(`So far, 1 of ${asked('gap')}`);
});

for (const [what, kept, address] of [
  ['a broken copy', '{"version":1,"goal":', '/checklist/'],
  ['a copy of the wrong shape', '[1,2]', '/checklist/'],
  ['a copy of another version', '{"version":99,"goal":"gap","answers":{},"musts":[]}', '/checklist/'],
  ['a fragment that names no goal', undefined, '/checklist/#goal=riches'],
  ['a fragment with markup', undefined, '/checklist/#goal=%3Cimg%20src=x%3E'],
] as const) {
  test(`${what}: the form starts empty and says so in one line`, async ({ page }) => {
    if (kept) await page.addInitScript((text) => sessionStorage.setItem('checklist', text), kept);
    await page.goto(address);
    await expect(page.locator('[data-notice]')).toBeVisible();
    await expect(page.locator('form#checklist input:checked')).toHaveCount(0);
    await expect(result(page)).not.toHaveAttribute('data-verdict');
    await choose(page, 'goal', 'gap');
    await expect(result(page)).toHaveAttribute('data-verdict', 'not-enough');
  });
}

test('storage that is blocked is said, and the verdict still comes', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/checklist/');
  await choose(page, 'goal', 'gap');
  await expect(result(page)).toHaveAttribute('data-verdict', 'not-enough');
  await expect(page.locator('[data-notice]')).toContainText('does not let this page keep your answers');
});

test.describe('when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('the form, its help, the levels and the count by hand are all there', async ({ page }) => {
    await page.goto('/checklist/');
    await page.locator('input[name=goal][value=gap]').check();
    await expect(page.locator('form#checklist fieldset')).toHaveCount(questions.length + 1);
    await expect(page.locator('#q-gate .option').nth(3)).toContainText('Stop');
    await page.locator('#q-gate summary').click();
    await expect(page.locator('#q-gate [data-find-out]')).toBeVisible();
    await expect(page.locator('form#checklist').getByRole('button')).toHaveCount(0);
    await expect(result(page).getByRole('link', { name: 'four steps' })).toHaveAttribute(
      'href',
      '/checklist/by-hand/#by-hand',
    );
    await page.goto('/checklist/by-hand/#by-hand');
    await expect(page.locator('#by-hand .rows > li')).toHaveCount(rule.byHand.length);
  });
});
