import { answerAll, asked, choose, goals, press, questions, result } from './checklist.ts';
import { expect, test } from './site.ts';

/** Where a question and all that can be chosen in it stand in the window. */
const placesOf = (page: import('@playwright/test').Page, id: string) =>
  page
    .locator(`#q-${id} :is(legend, .option, .must, summary)`)
    .evaluateAll((nodes) => nodes.map((node) => Math.round(node.getBoundingClientRect().top)));

/** Waits for two pictures: what is drawn after the first one is then there too. */
const drawn = (page: import('@playwright/test').Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

for (const width of [320, 1440]) {
  test(`at ${width} px nothing moves when somebody answers`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/checklist/#goal=gap');
    // Without what some browsers do so that a push is not seen: others do not.
    await page.evaluate(() => {
      const style = new CSSStyleSheet();
      style.replaceSync('html { overflow-anchor: none }');
      document.adoptedStyleSheets.push(style);
    });
    for (const { id, options } of questions) {
      await page.locator(`#q-${id}`).scrollIntoViewIfNeeded();
      // The longest words are the first to break into another line.
      const longest = options.toSorted((a, b) => b.label.length - a.label.length);
      for (const option of [longest[0], options.find(({ level }) => level === 'stop' || level === 'poor')]) {
        await drawn(page);
        const before = await placesOf(page, id);
        await page.locator(`#q-${id} input[value="${option?.id}"]`).evaluate((node) => (node as HTMLElement).click());
        await drawn(page);
        expect(await placesOf(page, id), `${id}: ${option?.id}`).toEqual(before);
      }
    }
  });
}

test('each question says its place among those the goal asks, and no other question is shown', async ({ page }) => {
  await page.goto('/checklist/');
  await expect(page.locator('fieldset[id]:visible')).toHaveCount(questions.length + 1);
  for (const { id } of goals) {
    await choose(page, 'goal', id);
    const legends = page.locator('[data-group] fieldset:visible legend');
    await expect(legends).toHaveCount(asked(id));
    await expect(legends.last()).toHaveAttribute('data-place', `${asked(id)} of ${asked(id)}`);
  }
});

test('on a phone a bar says how far and what so far, and covers nothing that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/checklist/');
  const bar = page.locator('.so-far');
  await expect(bar).toBeHidden();
  await choose(page, 'goal', 'gap');
  await expect(bar).toContainText('Not enough known');
  await expect(bar).toContainText(`0 of ${asked('gap')}`);
  expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(48);
  await page.locator('input[name=goal]:checked').focus();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const [bottom, top, inBar] = await page.evaluate(() => {
      const node = document.activeElement;
      const bar = document.querySelector('.so-far');
      const at = (some: Element | null | undefined) => some?.getBoundingClientRect();
      return [at(node)?.bottom ?? 0, at(bar)?.top ?? 0, bar?.contains(node) ?? true];
    });
    if (!inBar) expect(bottom).toBeLessThanOrEqual(top);
  }
  await choose(page, 'cost', 'cannot');
  await expect(bar).toContainText('You can stop here');
  await bar.getByRole('link').click();
  await expect(result(page).locator('h2')).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(bar).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 640 });
  await expect(bar).toBeHidden();
});

test('the plate stays in view only where all of it fits, and scrolls nowhere', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto('/checklist/#goal=gap');
  const position = () => result(page).evaluate((node) => getComputedStyle(node).position);
  await expect.poll(position).toBe('sticky');
  await page.setViewportSize({ width: 1280, height: 400 });
  await expect.poll(position).toBe('static');
  expect(await result(page).evaluate((node) => node.scrollHeight - node.clientHeight)).toBe(0);
});

test('once all is answered, copy, print and link stand on the plate, and say when they have done', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await page.goto('/checklist/#goal=gap');
  const copy = result(page).getByRole('button', { name: 'Copy as text' });
  await expect(copy).toHaveCount(0);
  await expect(page.locator('button:visible', { hasText: 'Copy as text' })).toHaveCount(0);
  await answerAll(page);
  await expect(result(page).getByRole('button')).toHaveText(['Copy as text', 'Print one page', 'Make a link']);
  await press(page, 'Copy as text');
  await expect(result(page).getByText('Copied', { exact: true })).toBeVisible();
  await choose(page, 'current', 'ageing');
  await expect(result(page).getByText('Copied', { exact: true })).toHaveCount(0);
  await expect(result(page).getByRole('listitem')).toContainText(['Mixed. You said']);
});
