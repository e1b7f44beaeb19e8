import { expect, test } from 'vitest';
import { usedStyles, withUsedStyles } from './used-styles.ts';

const page = (address: string, sheet: string, css: string, body: string) => ({
  address,
  html: `<head><style data-sheet="${sheet}">${css}</style></head><body>${body}</body>`,
});
const css = '.red,.pink{color:red}.list p{margin:0}#foot{top:0}[hidden]{display:none}';
const sheetOf = (html: string) => /<style>(.*)<\/style>/.exec(html)?.[1];

test('a rule goes, or a part of its selectors, where nobody can have the class, id or element', () => {
  expect(usedStyles(css, new Set(['pink', 'p', 'foot']))).toBe('.pink{color:red}#foot{top:0}[hidden]{display:none}');
  expect(usedStyles(css, new Set(['list']))).toBe('[hidden]{display:none}');
  expect(usedStyles('@media print{.red{top:0}}@supports (top:0){.pink:not(.z){top:0}}', new Set(['red']))).toBe(
    '@media print{.red{top:0}}',
  );
});

test('the pages of a family share one sheet, with what any of them and its scripts can use', () => {
  const scripts = new Map([
    ['one.js', 'import"./two.js";'],
    ['two.js', 'el.className="list wide";el.append(document.createElement("p"))'],
    ['other.js', 'el.id="foot"'],
  ]);
  const [first, second, third] = withUsedStyles(
    [
      page('/1/', 'x', css, '<b class="z red"></b>'),
      page('/2/', 'x', css, '<script src="/_astro/one.js"></script>'),
      page('/3/', 'y', css, '<i id="foot"></i>'),
    ],
    scripts,
  );
  expect(sheetOf(first?.html ?? '')).toBe('.red{color:red}.list p{margin:0}[hidden]{display:none}');
  expect(sheetOf(second?.html ?? '')).toBe(sheetOf(first?.html ?? ''));
  expect(sheetOf(third?.html ?? '')).toBe('#foot{top:0}[hidden]{display:none}');
});

test('what a page says is no class: only its elements, classes and ids count', () => {
  const [only] = withUsedStyles([page('/', 'x', css, '<a href="/foot/" title="red pink">list</a>')], new Map());
  expect(sheetOf(only?.html ?? '')).toBe('[hidden]{display:none}');
});

test('a page without its sheet stops the build', () => {
  expect(() => withUsedStyles([{ address: '/lost/', html: '<p>' }], new Map())).toThrow('/lost/ holds no <style');
});
