import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test as bare, type Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import { site } from '../src/site.ts';
import { expect } from './site.ts';

/** The code that the advisers' page gives to paste, and the addresses under which this test reaches it. */
const code =
  parse(readFileSync('dist/about/for-advisers/index.html', 'utf8')).querySelector('.address code')?.text ?? '';

/** A site of somebody else: another host than the guide's, so that nothing is shared with it. */
const test = bare.extend<{ foreign: string }>({
  foreign: async ({ baseURL }, use) => {
    const page = (body: string) =>
      `<!doctype html><html lang="en"><title>A library</title><h1>A library</h1><a href="#">Before</a>${body}`;
    const server = createServer(({ url }, response) => {
      const pasted = code.replace(/(?<=src=")https?:\/\/[^/]+/, baseURL ?? '');
      const framed = url === '/' ? pasted : pasted.replace('/embed/checklist/', url ?? '');
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page(framed));
    }).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const address = server.address();
    await use(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}`);
    server.close();
  },
});

/** What every store of the document holds. */
const kept = () => [Object.keys(sessionStorage), Object.keys(localStorage), document.cookie];
const nothing = [[], [], ''];

function watched(page: Page, own: readonly (string | undefined)[]): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!own.includes(new URL(request.url()).origin)) faults.push(request.url());
  });
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

test('in a page of somebody else the checklist works by keyboard, keeps nothing and asks nobody', async ({
  page,
  context,
  foreign,
  baseURL,
}) => {
  const faults = watched(page, [foreign, baseURL]);
  await page.goto(foreign);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-running');
  await page.getByRole('link', { name: 'Before' }).focus();
  for (const focused = frame.locator('input[name=goal]:focus'); !(await focused.count());)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(frame.locator('input[name=goal]').first()).toBeChecked();
  await expect(frame.locator('#result')).toHaveAttribute('data-verdict', 'not-enough');
  await frame.locator('input[name=cost][value=cannot]').press('Space');
  await expect(frame.locator('#result')).toHaveAttribute('data-verdict', 'stop');

  // What would keep it is not offered.
  for (const name of ['keep', 'delete', 'export']) {
    await expect(frame.locator(`[name="${name}"], [data-do="${name}"]`), name).toBeHidden();
  }
  expect(await frame.locator('body').evaluate(kept)).toEqual(nothing);
  expect(await page.evaluate(kept)).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);

  const open = context.waitForEvent('page');
  await frame.getByRole('link', { name: site.name }).press('Enter');
  const guide = await open;
  await expect(guide).toHaveURL(`${baseURL}/checklist/`);
  await expect(guide.getByRole('navigation', { name: 'Main' })).toBeVisible();
  expect(await guide.evaluate(kept)).toEqual(nothing);
  const stays = frame.locator('a:not([target], [href^="#"])');
  expect(await stays.count(), 'links that would lead to a refused page inside the frame').toBe(0);
  expect(faults).toEqual([]);
});

test('it leaves alone what the guide itself keeps, and the guide is not told of it', async ({ page, context }) => {
  await page.goto('/checklist/#goal=gap');
  await page.locator('input[name=cost][value=easy]').check();
  await page.locator('[name=keep]').evaluate((box) => (box as HTMLInputElement).click());
  const before = await page.evaluate(() => [sessionStorage.getItem('checklist'), localStorage.getItem('checklist')]);
  expect(before).not.toContain(null);
  const alone = await context.newPage();
  await alone.goto('/embed/checklist/');
  await expect(alone.locator('html')).toHaveAttribute('data-running');
  await expect(alone.locator('form#checklist input:checked')).toHaveCount(0);
  await alone.locator('input[name=goal][value=change]').check();
  await page.locator('input[name=cost][value=stretch]').check();
  await expect(alone.locator('form#checklist input:checked')).toHaveCount(1);
  await alone.goto('/checklist/');
  await expect(alone.locator('input[name=cost][value=stretch]')).toBeChecked();
  await expect(alone.locator('input[name=goal][value=gap]')).toBeChecked();
});

for (const address of ['/about/', '/checklist/']) {
  test(`no other page of the guide can be framed: ${address}`, async ({ page, foreign, baseURL }) => {
    const faults = watched(page, [foreign, baseURL]);
    await page.goto(foreign + address);
    await expect.poll(() => faults.join()).toContain('frame-ancestors');
    await expect(page.frameLocator('iframe').locator('.head')).toHaveCount(0);
  });
}
