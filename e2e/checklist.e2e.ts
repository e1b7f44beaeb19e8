import { violationsOf } from './axe.ts';
import {
  answerAll,
  answerAllBut,
  ask,
  asked,
  choose,
  keeping,
  label,
  press,
  questions,
  result,
  short,
  sums,
  unfold,
  verdict,
} from './checklist.ts';
import { expect, test } from './site.ts';

test('what is chosen before the script has come is kept', async ({ page }) => {
  let come = () => {};
  const held = new Promise<void>((done) => (come = done));
  await page.route(/_astro\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/checklist/', { waitUntil: 'commit' });
  await choose(page, 'goal', 'gap');
  await choose(page, 'cost', 'stretch');
  await expect(result(page)).not.toHaveAttribute('data-verdict');
  come();
  await expect(result(page)).toContainText(`So far, 1 of ${asked('gap')}`);
  await expect(page.locator('input[name=cost][value=stretch]')).toBeChecked();
});

test('clearing one answer, or all, can be done and undone', async ({ page }) => {
  await page.goto('/checklist/#goal=gap');
  await choose(page, 'cost', 'easy');
  await choose(page, 'match', 'named');
  await press(page, `Clear this answer: ${ask('cost')}`);
  await expect(page.locator('input[name=cost]:checked')).toHaveCount(0);
  await expect(page.locator('input[name=cost]').first()).toBeFocused();
  await expect(page.locator('input[name=match][value=named]')).toBeChecked();
  await press(page, 'Clear all answers');
  await expect(result(page)).toContainText(`So far, 0 of ${asked('gap')}`);
  await press(page, 'Undo');
  await expect(page.locator('input[name=match][value=named]')).toBeChecked();
  await expect(result(page)).toContainText(`So far, 1 of ${asked('gap')}`);
});

test('once nothing can lift the verdict, the reader is told to stop, and what would have to change', async ({
  page,
}) => {
  await page.goto('/checklist/#goal=gap');
  await expect(result(page)).not.toContainText('You can stop here');
  await choose(page, 'cost', 'cannot');
  await expect(result(page).locator('[data-count]')).toContainText('You can stop here');
  await expect(result(page)).toContainText(`Here: “${ask('cost')}”`);
  await answerAll(page);
  await choose(page, 'match', 'little');
  await expect(page.locator('[data-changes]')).toContainText(
    `“${label('match', 'named')}” to “${ask('match')}” would make it: ${verdict('strong')}`,
  );
  await choose(page, 'match', 'named');
  await expect(page.locator('[data-changes]')).toContainText('There is no better verdict');
});

test('“not enough known yet” is a short to-do list with letters to send', async ({ page }) => {
  await answerAllBut(page, ['legit', 'cost', 'issuer']);
  await expect(result(page)).toHaveAttribute('data-verdict', 'not-enough');
  await expect(result(page).getByRole('listitem')).toHaveCount(3);
  await expect(result(page)).toContainText('Good answers to the first 2 would be enough');
  await page.getByLabel('The programme you have in mind').fill('Data <b>now</b>');
  await unfold(page, 'Messages to send');
  await page.getByText('To the provider', { exact: true }).click();
  const letter = page.locator('.letter').first();
  await expect(letter).toContainText('“Data <b>now</b>”');
  await expect(letter).toContainText('What does it cost in all');
  await expect(page.locator('.letter b')).toHaveCount(0);
});

test('the planners do both sums, suggest an answer and never set it', async ({ page }) => {
  await page.goto('/checklist/#goal=gap');
  await unfold(page, sums);
  await page.getByLabel('Hours of work in all').fill('60');
  await page.getByLabel('Hours you have each week').fill('5');
  const planned = page.locator('.planned');
  await expect(planned.first()).toContainText('At 5 hours a week it takes 12 weeks');
  await expect(planned.first()).toContainText('half as long again: 18 weeks');
  await page.getByLabel('The day you need it').fill('2099-01-01');
  await expect(page.locator('input[name=time]:checked')).toHaveCount(0);
  await choose(page, 'time', 'tight');
  await expect(planned.first()).toContainText(`You answered “${label('time', 'tight')}”`);
  await press(page, `“${label('time', 'spare')}”`);
  await expect(page.locator('input[name=time][value=spare]')).toBeChecked();
  await page.getByLabel('Fee', { exact: true }).fill('200');
  await page.getByLabel('Each month').fill('40');
  await page.getByLabel('Number of months').fill('3');
  await page.getByLabel('Exam or certificate').fill('60');
  await expect(planned.last()).toContainText('In all: 380.');
  await expect(page.locator('input[name=cost]:checked')).toHaveCount(0);
  const fee = page.getByLabel('Fee', { exact: true });
  await fee.fill('-5');
  await expect(fee).toHaveAttribute('aria-invalid', 'true');
  await expect(fee).toHaveAccessibleDescription(/./);
  await expect(fee).toHaveValue('-5');
});

test('programmes stand side by side: what differs first, a tie as a tie, two at a time on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/checklist/');
  await answerAll(page);
  const name = page.getByLabel('The programme you have in mind');
  await name.fill('Alpha');
  await press(page, 'Add another to compare');
  await expect(name).toBeFocused();
  // A new programme starts with what was said about the reader, and that can be cleared.
  await expect(page.locator('input[name=gate][value=none]')).toBeChecked();
  await expect(page.locator('input[name=match]:checked')).toHaveCount(0);
  await press(page, 'Clear these');
  await expect(page.locator('input[name=gate]:checked')).toHaveCount(0);
  await name.fill('Beta');
  for (const { id, options } of questions) await choose(page, id, options[0]?.id ?? '');
  const compare = page.locator('[data-compare]');
  // Nothing is called the same while what it costs is not known.
  await expect(compare).toContainText('“Alpha” and “Beta”: no difference that matters so far.');
  await choose(page, 'verify', 'none');
  await compare.getByText('Enter cost and hours').click();
  const enter = async (name: string, alpha: string, beta: string) => {
    await compare.getByLabel(name).first().fill(alpha);
    await compare.getByLabel(name).last().fill(beta);
  };
  await enter('Fee, or all it costs', '900', '300');
  await enter('Hours of work in all', '100', '100');
  await enter('Hours you have each week', '5', '5');
  await expect(compare.getByLabel('Hours you have each week').last()).toBeFocused();
  const named = `Alpha: ${short('verify', 'full')}. Beta: a third of the cost.`;
  await expect(compare.getByRole('listitem').first()).toHaveText(named);
  await expect(compare).toContainText('“Alpha” is at least as good as “Beta” on every answer, and better on some.');
  await expect(compare.getByRole('columnheader')).toHaveText(['Question', 'Alpha', 'Beta']);
  // The two figures that differ, the verdict, then the one answer that differs.
  const heads = compare.getByRole('rowheader');
  await expect(heads.first()).toHaveText('What it costs in all');
  await expect(compare.getByRole('row').nth(1)).toContainText('900');
  await expect(heads).toHaveCount(4);
  await expect(heads.last()).toContainText(ask('verify'));
  await compare.getByLabel('Only the rows that differ').uncheck();
  await expect(heads).toHaveCount(6 + asked('gap'));
  await expect(compare.getByLabel('Only the rows that differ')).toBeFocused();
  await compare.getByLabel('Beside doing nothing, or another way').check();
  await expect(compare.getByRole('columnheader').last()).toHaveText('Do nothing, or another way');
  await press(page, 'Make a link');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => document.querySelectorAll('details').forEach((node) => (node.open = true)));
    expect(await violationsOf(page), colorScheme).toEqual([]);
  }
  await press(page, 'Add another to compare');
  // The button moves down as a programme comes: a press before that would miss it.
  await expect(name).toHaveValue('');
  await press(page, 'Add another to compare');
  await expect(page.getByRole('button', { name: 'Add another to compare' })).toBeHidden();
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(compare.getByRole('columnheader')).toHaveCount(4);
  await compare.getByLabel('Second').selectOption({ label: 'Programme 4' });
  await expect(compare.getByRole('columnheader').nth(2)).toHaveText('Programme 4');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await press(page, 'Remove this one');
  await press(page, 'Undo');
  await expect(page.getByRole('button', { name: 'Add another to compare' })).toBeHidden();
});

test('nothing is asked of anybody while all of it is used, and forced colours keep native radios', async ({
  page,
  watch,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/checklist/#goal=gap');
  await page.waitForLoadState('networkidle');
  const before = watch.requests.length;
  await answerAll(page);
  await press(page, 'Add another to compare');
  await unfold(page, keeping);
  await expect(page.locator('[data-compare] table')).toBeVisible();
  await page.getByText('Ask somebody else').click();
  await press(page, 'Make a link for two');
  await press(page, 'Make a link');
  await press(page, 'Copy as Markdown');
  await page.getByLabel('Save on this device').check();
  // The browser asks for the page's icon by itself, sooner or later; parts of the tool come when they are opened.
  const asked = watch.requests.slice(before).filter((path) => path !== '/favicon.svg');
  expect(asked.filter((path) => !/^\/_astro\/[\w.-]+\.js$/.test(path))).toEqual([]);
  expect(
    await page
      .locator('input[type=radio]')
      .first()
      .evaluate((node) => getComputedStyle(node).appearance),
  ).toBe('auto');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no button is dead, the sums and a sample result are there, and the form prints as a worksheet', async ({
    page,
  }) => {
    await page.goto('/checklist/');
    const buttons = page.getByRole('button');
    for (const name of await buttons.allTextContents()) expect(name.trim()).toBe('Search');
    await unfold(page, sums);
    await expect(page.getByText('60 hours at 5 a week are 12 weeks')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('form#checklist fieldset').first()).toBeVisible();
    await page.goto('/checklist/by-hand/');
    await page.getByText('Only want to see one?').click();
    await expect(page.locator('.sample')).toContainText(verdict('not-enough'));
  });
});
