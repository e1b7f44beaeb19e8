import fc from 'fast-check';
import { anyText, runs } from '../fixture/fuzz.ts';
import { expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { keyOf } from '../text/normalise.ts';
import { keysTyped, longest } from './typed.ts';

test('what is typed into the filter has the keys of the words of a name, however spelt', () => {
  expect(keysTyped(' Nano-Degrees  held ')).toEqual([keyOf('nanodegree'), keyOf('held')]);
  const { terms } = readLibrary('.');
  expect(terms.length).toBeGreaterThan(0);
  for (const { data } of terms) expect(keysTyped(data.name).join(''), data.name).toBe(keyOf(data.name));
});

test('of a long text pasted only its start is looked at', () => {
  fc.assert(
    fc.property(anyText(longest), anyText(), (start, rest) => {
      const whole = start.padEnd(longest, 'x');
      expect(keysTyped(whole + rest)).toEqual(keysTyped(whole));
    }),
    runs(60),
  );
});
