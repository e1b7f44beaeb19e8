import fc from 'fast-check';
import { anyText, runs } from '../fixture/fuzz.ts';
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
    fc.property(anyText(longest), anyText(), (start, rest) => {
      const whole = start.padEnd(longest, 'x');
      expect(keyTyped(whole + rest)).toBe(keyTyped(whole));
    }),
    runs(60),
  );
});
