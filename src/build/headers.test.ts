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

test.each([
  ['/checklist/', "connect-src 'none'", "frame-ancestors 'none'"],
  ['/embed/checklist/', "connect-src 'none'", 'frame-ancestors *'],
  ['/search/', "connect-src 'self'", "frame-ancestors 'none'"],
  ['/embed/', "connect-src 'self'", "frame-ancestors 'none'"],
])('only the checklist may not connect, and only the one for other sites may be framed: %s', (path, connect, frame) => {
  const policy = contentSecurityPolicy(path, ['x']).split('; ');
  expect(policy).toContain(connect);
  expect(policy).toContain(frame);
});

test('each page with a policy of its own has its block in the file for the host', () => {
  const blocks = headersFile(['x']).split('\n\n');
  for (const page of ['/checklist/', '/embed/checklist/']) {
    const block = blocks.find((one) => one.startsWith(`${page}\n`));
    expect(block).toContain(
      `! Content-Security-Policy\n  Content-Security-Policy: ${contentSecurityPolicy(page, ['x'])}`,
    );
  }
});

test('the file for the host names every sheet, and they can be read from it', () => {
  expect(hashesIn(headersFile(['sha256-a=', 'sha256-b+/']))).toEqual(['sha256-a=', 'sha256-b+/']);
});
