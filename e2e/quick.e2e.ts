import { violationsOf } from './axe.ts';
import { ask, asked, choose, goals, label, press, questions, result, rule, verdict } from './checklist.ts';
import { expect, test } from './site.ts';
import { modelOf } from '../src/checklist/model.ts';
import { roundFor } from '../src/checklist/range.ts';
import { inWords } from '../src/text/numbers.ts';

const round = roundFor(modelOf(goals, questions, rule), 'gap');
const best = (id: string) => questions.find((one) => one.id === id)?.options[0]?.id ?? '';

test('the quick round asks five, says a deal-breaker at once, and ends with the range and a way on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/checklist/');
  await choose(page, 'goal', 'gap');
  await choose(page, 'verify', 'full');
  await press(page, 'Quick round: five questions');
  await expect(page.locator('fieldset[id^="q-"]').filter({ visible: true })).toHaveCount(5);
  await expect(page.getByRole('heading', { name: 'Will it be believed?' })).toBeHidden();
  await choose(page, 'cost', 'cannot');
  await expect(result(page)).toHaveAttribute('data-verdict', 'stop');
  for (const id of round) await choose(page, id, best(id));
  await expect(result(page)).toContainText('At worst not as things stand, at best strong fit');
  await expect(page.getByRole('status')).toContainText('Result now: At worst not as things stand');
  const rest = page.getByRole('button', {
    name: `Go on with the rest: ${inWords(asked('gap') - 5)} questions`,
  });
  await expect(rest).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOf(page), colorScheme).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  // What was said outside the round is not lost, and the link to a folded question opens the way to it.
  await result(page)
    .getByRole('link', { name: ask('gate') })
    .click();
  await expect(page.locator('#q-gate')).toBeInViewport();
  await expect(page.getByLabel(label('verify', 'full'))).toBeChecked();
  await expect(result(page).getByRole('heading')).toHaveText(verdict('not-enough'));
  await press(page, 'Quick round: five questions');
  await rest.press('Enter');
  await expect(page.locator('#q-gate')).toBeFocused();
});

test('“not enough known yet” names one small step, and what may come of it', async ({ page }) => {
  await page.goto('/checklist/');
  await choose(page, 'goal', 'gap');
  for (const { id, options } of questions) await choose(page, id, options[0]?.id ?? '');
  await choose(page, 'match', 'dk');
  await expect(result(page)).toContainText('The smallest step now: Read one new advert');
  await expect(result(page)).toContainText('If it comes out well: strong fit. If badly: weak fit.');
  await choose(page, 'match', 'named');
  await expect(result(page)).not.toContainText('The smallest step');
});
