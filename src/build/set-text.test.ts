import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { setText } from './set-text.ts';

const set = (source: string) => mdxToJs(source, { mdastPlugins: [setText] }).code.replace(/\s+/g, ' ');

test('a stop behind a statement stands before the numbers of its sources', () => {
  const moved = set('It says <Fact source="a">that it counts</Fact>; ask.');
  expect(moved).toContain('children: ["that it counts", ";"]');
  expect(moved).toContain('" ask."');
  expect(set('It says <Fact source="a">that</Fact> and more.')).toContain('" and more."');
  expect(set('See **this**, too.')).toContain('", too."');
});

test('a note goes to the end of the paragraph before it, or of the last item of a list', () => {
  const note = '" ", _jsx(Note, { children: "Mind." }) ]';
  expect(set('One.\n\nTwo.\n\n<Note>\n\nMind.\n\n</Note>\n\nThree.')).toContain(`"Two.", ${note}`);
  expect(set('- One\n- Two\n\n<Note>\n\nMind.\n\n</Note>')).toContain(`"Two", ${note}`);
});

test.each([
  ['no paragraph before it', '## Head\n\n<Note>\n\nMind.\n\n</Note>'],
  ['two paragraphs', 'One.\n\n<Note>\n\nMind.\n\nAnd mind.\n\n</Note>'],
])('a note with %s stops the build', (_, source) => {
  expect(() => set(source)).toThrow('a <Note> holds one paragraph');
});
