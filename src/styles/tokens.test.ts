import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = 'src/styles';
const home = 'tokens.css';

/** The names of colours in CSS. Those of the system and `currentcolor` are not among them: the reader sets these. */
const named =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood ' +
  'cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan dark[a-z]+ deeppink deepskyblue dimgr[ae]y ' +
  'dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gr[ae]y green greenyellow ' +
  'honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon light[a-z]+ lime limegreen ' +
  'linen magenta maroon medium[a-z]+ midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab ' +
  'orange orangered orchid pale[a-z]+ papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown ' +
  'royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategr[ae]y snow ' +
  'springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen';

/** What no sheet but that of the tokens may hold, and what to write instead. */
const rules: readonly (readonly [says: string, pattern: RegExp, mend: string])[] = [
  [
    `a colour stands outside ${folder}/${home}`,
    new RegExp(
      `(?<=:[^;{}]*)(#[\\da-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch)|color(?:-mix)?)\\(|(?<![-\\w.])(?:${named.replaceAll(' ', '|')})(?![-\\w(]))`,
      'gi',
    ),
    'Write var(--color-…)',
  ],
  [
    `a length stands outside ${folder}/${home}`,
    // One pixel is the hairline, and nothing has no unit.
    /(?<![\w.#])(?!1px\b)(?:\d+\.?\d*|\.\d+)(?:rem|px|pt|pc|mm|cm|in|q)\b/gi,
    'Write --spacing(…) or --theme(--text-…), --theme(--container-…), --theme(--stroke-…)',
  ],
  [
    `a width of the page stands outside ${folder}/${home}`,
    /@(?:media|container)[^{]*\b(?:width|height|inline-size)\b/gi,
    'Write @variant md, lg or xl',
  ],
  [
    'a distance is off the scale',
    /--spacing\((?!-?(?:[12]?\d|3[0-2])(?:\.5)?\))[^)]*\)/gi,
    'Write a whole or half number up to 32',
  ],
];

/** A sheet without its comments, texts and addresses, each line in its place. */
function bare(css: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  return css.replace(/\/\*[\s\S]*?\*\/|'[^'\n]*'|"[^"\n]*"|url\([^)]*\)/g, blank);
}

/** Every value of a sheet that should be a token: file, line, what it is and how to mend it. */
function loose(file: string, css: string): string[] {
  const text = bare(css);
  const lineOf = (at: number) => text.slice(0, at).split('\n').length;
  return rules.flatMap(([says, pattern, mend]) =>
    [...text.matchAll(pattern)].map(
      ({ 0: value, index }) => `${file}:${lineOf(index)}: ${says}: ${value.trim()}. ${mend}.`,
    ),
  );
}

/** The names of the tokens that a sheet sets. */
function setIn(css: string): string[] {
  return [...new Set([...bare(css).matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = '']) => name))];
}

const sheets = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ file: `${folder}/${name}`, name, css: readFileSync(`${folder}/${name}`, 'utf8') }));
const tokens = sheets.find(({ name }) => name === home);
const others = sheets.filter(({ name }) => name !== home);

test('colours, lengths and widths of pages stand in the sheet of the tokens and nowhere else', () => {
  expect(tokens && setIn(tokens.css).length).toBeGreaterThan(10);
  expect(others.length).toBeGreaterThan(5);
  expect(others.flatMap(({ file, css }) => loose(file, css))).toEqual([]);
});

test('no other sheet sets a token, and every token is used', () => {
  expect(others.flatMap(({ file, css }) => setIn(css).map((name) => `${file} sets ${name}`))).toEqual([]);
  const used = others.map(({ css }) => bare(css)).join('\n');
  const unused = setIn(tokens?.css ?? '').filter((name) => {
    const [, breakpoint] = /^--breakpoint-(\w+)$/.exec(name) ?? [];
    if (breakpoint) return !new RegExp(`@variant (max-)?${breakpoint}\\b`).test(used);
    return name !== '--spacing' && !used.includes(`(${name})`);
  });
  expect(unused).toEqual([]);
});

describe('a value outside the tokens is found', () => {
  const found = (line: string) => loose('x.css', `.a {\n  ${line}\n}`);

  test('it is said where it stands and how to mend it', () => {
    expect(found('color: #fff;')).toEqual([
      'x.css:2: a colour stands outside src/styles/tokens.css: #fff. Write var(--color-…).',
    ]);
  });

  test.each([
    'background: rgb(0 0 0 / 50%);',
    'color: oklch(50% 0.1 120);',
    'border: 1px solid red;',
    'fill: White;',
    'background:\n    linear-gradient(\n      red,\n      transparent\n    );',
    'margin: 0\n    2px;',
    'color: color-mix(in srgb, var(--color-ink), transparent);',
    'margin: 0.5rem;',
    'margin: -.5rem;',
    'padding: 0 2px;',
    'width: calc(100% - 12px);',
    'font: 14px/1.5 var(--font-sans);',
    'font-size: 10.5pt;',
    'margin: 16mm;',
    '@media (width < 48rem) {',
    '@media (min-width: 50em) {',
    '@container (inline-size > 20em) {',
    'margin: --spacing(2.25);',
    'margin: --spacing(33);',
    'margin: --spacing(-3.1);',
  ])('%s', (line) => expect(found(line).length).toBeGreaterThan(0));

  test.each([
    'color: var(--color-ink);',
    'color: currentColor;',
    '&:hover .red,\n  :focus .tan {',
    'fill: CanvasText;',
    'fill: url(#fade);',
    "content: '2px #fff red';",
    '/* 2rem of red */',
    'border: 1px solid;',
    'margin: 0 --spacing(-2.5) --spacing(32) 0;',
    'letter-spacing: -0.01em;',
    'width: 22%;',
    'max-height: 75vh;',
    'white-space: pre-line;',
    '@media (prefers-color-scheme: dark) {',
    '@variant max-md {',
  ])('%s is none', (line) => expect(found(line)).toEqual([]));
});
