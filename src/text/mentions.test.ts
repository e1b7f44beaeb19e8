import { expect, test } from 'vitest';
import { textOf } from '../checks/fixture/fixture-library.ts';
import { firstMentions } from './mentions.ts';

test('a first mention is found past headings, inside links and under longer names', () => {
  const names = new Map([
    ['open-badge', ['Open Badge', 'Open Badges']],
    ['badge', ['badge']],
    ['badge-host', ['badge host']],
    ['degree', ['degree']],
  ]);
  const of = (body: string) => firstMentions(textOf(body), names).map(({ term, opened }) => `${term} ${opened}`);
  expect(of('## A badge\n\nAn open badge is [a badge](/terms/badge/).')).toEqual(['open-badge false', 'badge true']);
  expect(of('A badge host, a badge.')).toEqual(['badge-host false', 'badge false']);
  expect(of('A <Term id="badge">badge</Term>, a badge, a nano-degree.')).toEqual(['badge true']);
  expect(of('See: <Fact source="degree">A badge.</Fact> <Term id="degree">It</Term>')).toEqual([
    'badge false',
    'degree true',
  ]);
});
