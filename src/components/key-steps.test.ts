import { expect, test } from 'vitest';
import { stepId } from './key-steps.ts';

test('a step has the id of its place, and what is no step leads to the whole key', () => {
  const steps = [{ id: 'thing' }, { id: 'file' }];
  expect(stepId(steps, 'thing')).toBe('key-1');
  expect(stepId(steps, 'file')).toBe('key-2');
  expect(stepId(steps, undefined)).toBe('key');
  expect(stepId(steps, 'law')).toBe('key');
});
