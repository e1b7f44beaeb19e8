import { expect, test } from 'vitest';
import { originOf } from './site.ts';

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
