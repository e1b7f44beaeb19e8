import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { keyOf } from '../text/normalise.ts';
import { keyTyped, longest } from './typed.ts';

test('what is typed into the filter has the key of a name, however spelt', () => {
  expect(keyTyped('Nano-Degrees')).toBe(keyOf('nanodegree'));
  const { terms } = readLibrary('.');
  expect(terms.length).toBeGreaterThan(0);
  for (const { data } of terms) expect(keyTyped(data.name), data.name).toBe(keyOf(data.name));
});

test('of a long text pasted only its start is looked at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: longest, maxLength: longest }), fc.string(), (start, rest) => {
      expect(keyTyped(start + rest)).toBe(keyTyped(start));
    }),
  );
});
