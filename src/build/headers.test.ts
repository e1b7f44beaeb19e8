import { expect, test } from 'vitest';
import { contentSecurityPolicy, hashesIn, headersFile, inlineStyle, styleHash } from './headers.ts';

test('a page carries exactly one style sheet', () => {
  expect(inlineStyle('<head><style>a{}</style></head>')).toBe('a{}');
  expect(() => inlineStyle('<p>')).toThrow('holds 0');
  expect(() => inlineStyle('<style>a</style><style>b</style>')).toThrow('holds 2');
});

test('the hash is the one browsers work out', () => {
  // The example of the CSP specification's own text, for a script of this content.
  expect(styleHash("alert('Hello, world.');")).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
});

test('only the checklist may not connect', () => {
  expect(contentSecurityPolicy('/checklist/', ['x'])).toContain("connect-src 'none'");
  expect(contentSecurityPolicy('/search/', ['x'])).toContain("connect-src 'self'");
});

test('the file for the host names every sheet, and they can be read from it', () => {
  expect(hashesIn(headersFile(['sha256-a=', 'sha256-b+/']))).toEqual(['sha256-a=', 'sha256-b+/']);
});
