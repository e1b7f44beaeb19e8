import { expect, test } from 'vitest';
import { contactOf, originOf } from './site.ts';

test('an origin is scheme and host, with or without its slash', () => {
  expect(originOf(undefined)).toBe('http://localhost:4321');
  expect(originOf('https://example.org')).toBe('https://example.org');
  expect(originOf('https://example.org/')).toBe('https://example.org');
});

test.each(['example.org', 'ftp://example.org', 'https://example.org/guide/', 'https://example.org?x', ''])(
  '"%s" stops the build and says what to give',
  (asked) => {
    expect(() => originOf(asked)).toThrow(`SITE_ORIGIN is "${asked}". Give scheme and host and nothing else`);
  },
);

test('a contact is an e-mail address or a page, or none', () => {
  expect(contactOf(undefined)).toBeUndefined();
  expect(contactOf('')).toBeUndefined();
  expect(contactOf('guide@example.org')).toEqual({ href: 'mailto:guide@example.org', shown: 'guide@example.org' });
  expect(contactOf('https://example.org/errors')?.href).toBe('https://example.org/errors');
});

test.each([
  'guide',
  'guide@example',
  'http://example.org',
  'javascript:alert(1)',
  'mailto:guide@example.org',
  'a b@c.de',
])('the contact "%s" stops the build and says what to give', (asked) => {
  expect(() => contactOf(asked)).toThrow(`SITE_CONTACT is "${asked}". Give an e-mail address`);
});
