import { expect, test } from 'vitest';
import { keepWords } from './keep-words.ts';

const one = (word: string) => `<span class="one">${word}</span>`;

test('a word with a prefix and a hyphen is kept on one line, with its ending and with the same characters', () => {
  expect(keepWords('<p>Micro-credentials, a non-degree’s and a well-known <a href="/e-mail/">e-mail</a>.</p>')).toBe(
    `<p>${one('Micro-credentials')}, a ${one('non-degree’s')} and a well-known <a href="/e-mail/">${one('e-mail')}</a>.</p>`,
  );
  const html = '<body><h1>A micro-credential</h1><p><br>Non-degree<!-- micro-credential --></p></body>';
  expect(keepWords(html).replaceAll(/<span class="one">([^<]*)<\/span>/g, '$1')).toBe(html);
  expect(keepWords(html).split('<span')).toHaveLength(3);
});

test.each([
  ['the head', '<head><title>Micro-credential</title><meta name="description" content="micro-credential"></head>'],
  ['a script', '<p><script>const a = "<p>micro-credential</p>";</script></p>'],
  ['a drawing', '<p><svg><text>Micro-credential</text></svg></p>'],
  ['a choice', '<p><select><option>Micro-credential</option></select></p>'],
  ['a cell', '<table><tr><td>Micro-credential</td></tr></table>'],
  ['a list of sources', '<section class="sources"><ol><li><a href="/">Micro-credentials</a></li></ol></section>'],
  ['an element that lays out its parts one by one', '<label><input>Micro-credential at work</label>'],
])('%s stays as it is', (_, html) => {
  expect(keepWords(html)).toBe(html);
  expect(keepWords(`${html}<p>Micro-credential</p>`)).toContain(`<p>${one('Micro-credential')}</p>`);
});
