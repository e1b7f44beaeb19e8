import { describe, expect, test } from 'vitest';
import { betterWhen } from './verdict.ts';

describe('when one kind is the better choice', () => {
  const suits = [
    { need: 'law', text: 'The law asks for it.' },
    { text: 'People should be able to look you up.' },
    { need: 'renewed', text: 'You want to show that you keep up.' },
    { need: 'law', text: 'The post is controlled.' },
    { text: 'You are moving.' },
  ];

  test('its own reasons hold beside any other; a need does where the other does not serve it', () => {
    expect(betterWhen({ suits }, { serves: ['law', 'learn'] })).toEqual([
      'People should be able to look you up.',
      'You want to show that you keep up.',
      'You are moving.',
    ]);
    expect(betterWhen({ suits }, { serves: ['law', 'renewed'] })).toHaveLength(2);
  });

  test('the weightiest come first, and four are enough', () => {
    const reasons = suits.map(({ text }) => text);
    expect(betterWhen({ suits }, { serves: [] })).toEqual(reasons.slice(0, 4));
    expect(betterWhen({ suits }, { serves: [] }, 2)).toEqual(reasons.slice(0, 2));
  });
});
