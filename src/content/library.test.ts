import { expect, test } from 'vitest';
import { fixtureLibrary } from '../checks/fixture/fixture-library.ts';
import { readLibrary } from './library.ts';

test('data are set with the same marks as text', () => {
  const term = (id: string) => fixtureLibrary().terms.find((one) => one.id === id)?.data;
  expect(term('alpha-badge')?.definition).toContain('its holder’s work');
  expect(term('badge')?.meanings.at(-1)?.text).toBe('A “pin” on a coat');
});

test('no data of the guide keep a straight mark', () => {
  const { terms, tables, checklist } = readLibrary('.');
  expect(JSON.stringify([terms.map(({ data }) => data), tables, checklist])).not.toMatch(/[a-z]'|\\"/);
});
