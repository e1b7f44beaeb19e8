import { expect, test } from 'vitest';
import { describe as say } from '../content/problem.ts';
import { brokenLinks } from './links.ts';

const page = (address: string, body: string) => ({ address, html: `<html><body>${body}</body></html>` });
const home = page('/', '<h1 id="top">x</h1>');

function found(body: string): string[] {
  return brokenLinks(
    [home, page('/guide/stacking/', body)],
    new Set(['favicon.svg']),
    new Map([['/guide/stacking/', 'content/guide/stacking/index.mdx']]),
  ).map(say);
}

test('links that lead somewhere are left alone', () => {
  expect(
    found(
      '<h2 id="here">x</h2><a href="#here">a</a><a href="/">b</a><a href="/#top">c</a>' +
        '<a href="/favicon.svg">d</a><a href="//example.org/%E0">g</a><a href="https://example.org/x">e</a><a href="mailto:a@example.org">f</a>',
    ),
  ).toEqual([]);
});

test('a link to a page that is not there names the file it stands in', () => {
  expect(found('<a href="/guide/nowhere/">x</a>')).toEqual([
    'content/guide/stacking/index.mdx: the link "/guide/nowhere/": leads to /guide/nowhere/, which does not exist. Correct the address; pages end with a slash.',
  ]);
  expect(found('<a href="/guide/stacking">x</a>')).toHaveLength(1);
});

test('a link to a heading that is not there names those that are', () => {
  expect(found('<a href="/#bottom">x</a>')).toEqual([
    'content/guide/stacking/index.mdx: the link "/#bottom": leads to "bottom", a heading that / does not have. Use one of: top.',
  ]);
});

test.each(['/a%E0%A4%A/', '/%', '/#%E0%A4%A', '/favicon.svg#%zz', '//[', '//site:x/'])(
  '%s cannot be read: it is said where it stands, and the check goes on',
  (href) => {
    expect(found(`<a href="${href}">x</a><a href="/guide/nowhere/">y</a>`)).toEqual([
      `content/guide/stacking/index.mdx: the link "${href}": is no address that can be read. Correct it; a percent sign by itself is written %25.`,
      expect.stringContaining('/guide/nowhere/'),
    ]);
  },
);

test('a letter written in percent leads where the letter leads', () => {
  expect(found('<a href="/favicon%2Esvg">a</a><a href="/#t%6Fp">b</a>')).toEqual([]);
});
