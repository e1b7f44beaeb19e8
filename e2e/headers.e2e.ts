import { readFileSync } from 'node:fs';
import { expect, test } from './site.ts';
import { inlineStyle, styleHash } from '../src/build/headers.ts';

test('pages are sent with their policy, and the checklist may talk to nobody', async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()['content-security-policy'] ?? '';
  const policy = await policyOf('/');
  for (const page of ['', 'terms/', 'checklist/']) {
    const hash = styleHash(inlineStyle(readFileSync(`dist/${page}index.html`, 'utf8')));
    const allowed = /style-src ([^;]*)/.exec(await policyOf(`/${page}`))?.[1]?.split(' ');
    expect(allowed, page).toContain(`'${hash}'`);
  }
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("connect-src 'self'");
  expect(await policyOf('/checklist/')).toContain("connect-src 'none'");
  const names = policy.split('; ').map((directive) => directive.split(' ')[0]);
  expect(new Set(names).size, 'no directive twice: that voids the whole policy').toBe(names.length);
});

test('a pair under the other order of its names leads to its page', async ({ request }) => {
  const answer = await request.get('/compare/nanodegree-vs-digital-badge?x=1', { maxRedirects: 0 });
  expect([answer.status(), answer.headers()['location']]).toEqual([301, '/compare/digital-badge-vs-nanodegree/?x=1']);
});

test('an address without its slash leads to the page, and one that does not exist is a 404 with a way on', async ({
  page,
  request,
  watch,
}) => {
  const redirect = await request.get('/terms/nanodegree?x=1', { maxRedirects: 0 });
  expect(redirect.status()).toBe(308);
  expect(redirect.headers()['location']).toBe('/terms/nanodegree/?x=1');
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'Glossary, A to Z' })).toBeVisible();
  watch.faults.length = 0; // The browser says on its console that the page is missing. It is.
});

test('the policy stops what it must', async ({ page, watch }) => {
  await page.goto('/checklist/');
  const outcome = await page.evaluate(async () => ({
    talked: await fetch('/robots.txt').then(
      () => true,
      () => false,
    ),
    markup: (() => {
      try {
        new DOMParser().parseFromString('<b>x</b>', 'text/html');
        return true;
      } catch {
        return false;
      }
    })(),
  }));
  expect(outcome).toEqual({ talked: false, markup: false });
  expect(watch.faults.join()).toContain('connect-src');
  watch.faults.length = 0; // They are what this test provokes.
});
