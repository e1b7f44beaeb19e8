import { expect, test } from 'vitest';
import { masked } from './kinds-whole.ts';

test('masking leaves what a verdict says, and takes out only the names', () => {
  expect(masked('An Open Badge is a form; a badge is not.', ['Open Badge', 'badge'])).toBe('_ is a form; _ is not.');
  expect(masked('A degree lasts.', ['Degree'])).not.toBe(masked('A licence runs out.', ['Licence']));
});
