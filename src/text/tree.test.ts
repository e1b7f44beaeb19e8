import { expect, test } from 'vitest';
import { tagSchemas } from '../content/registry.ts';
import { readText, said } from './tree.ts';

/** What a text below a head is read as, and what is said of it. */
function read(body: string) {
  const problems: string[] = [];
  const text = readText(`---\ntitle: x\n---\n\n${body}\n`, tagSchemas, (key, says, mend) =>
    problems.push(`${key}: ${says}. ${mend}.`),
  );
  return { ...text, problems };
}

test('headings, paragraphs and items in reading order, with their lines, as they are read', () => {
  const { blocks, problems } = read('## A *head*\n\nOne **two**\nthree.\n\n- four\n- five [six](/terms/x/)');
  expect(blocks.map((block) => [block.line, block.level, said(block)])).toEqual([
    [5, 2, 'A head'],
    [7, 0, 'One two three.'],
    [10, 0, 'four'],
    [11, 0, 'five six'],
  ]);
  expect(problems).toEqual([]);
});

test('words know the fact, the term, the link and the example they stand in', () => {
  const { blocks, tags, problems } = read(
    'A <Fact source="a b">fact of [x](/guide/y/)</Fact>, <Term id="z">word</Term>.\n\n<Example>\n\nMade up.\n\n</Example>',
  );
  expect(blocks.flatMap(({ runs, example }) => runs.map((run) => ({ ...run, example })))).toEqual([
    { text: 'A ', example: false },
    { text: 'fact of ', fact: ['a', 'b'], example: false },
    { text: 'x', fact: ['a', 'b'], link: '/guide/y/', example: false },
    { text: ', ', example: false },
    { text: 'word', term: 'z', example: false },
    { text: '.', example: false },
    { text: 'Made up.', example: true },
  ]);
  expect(tags).toEqual([
    { name: 'Fact', attributes: { source: 'a b' }, line: 5 },
    { name: 'Term', attributes: { id: 'z' }, line: 5 },
    { name: 'Example', attributes: {}, line: 7 },
  ]);
  expect(problems).toEqual([]);
});

const tags =
  'Use one of Fact, Term, Note, Judgement, Example, Landscape, VerdictGates, FactTable, MarkTable, TimeScale, StackFigure, StackCase, RenewalLine, Studies, SharesFigure, FinishersFigure, CountsFigure, BadgeReading, CreditHours, or plain Markdown.';
const leads = 'Use https://, a page of ours as /terms/x/, or a place on this page as #x.';

test.each([
  ['an unknown tag', '<Ladder />', `line 5, <Ladder>: is no tag of ours. ${tags}`],
  [
    'an attribute in an expression',
    "<Fact source={'no-such'}>x</Fact> y",
    'has the attribute source, which is no plain text',
  ],
  ['spread attributes', '<Fact {...x}>x</Fact> y', 'line 5, <Fact>: spreads attributes'],
  ['an unknown attribute', '<Term id="a" to="b">x</Term> y', 'has the attribute to, which it does not know'],
  ['an id that is none', '<Term id="A b">x</Term> y', 'line 5, <Term>: id: is not an id'],
  ['a fact without a source', '<Fact>x</Fact> y', 'line 5, <Fact>: source: Invalid input'],
  ['a fact of an empty source', '<Fact source="">x</Fact> y', 'line 5, <Fact>: source: names no source'],
  ['an expression', 'x\n\n{process.env.HOME}', 'line 7: holds the expression {process.env.HOME}. Write words'],
  ['a comment', '{/* x */}', 'line 5: holds the expression'],
  ['an import', "import x from 'node:fs'", 'line 5: imports or exports'],
  ['an export', 'export const x = 1', 'line 5: imports or exports'],
  ['a script', '<script>alert(1)</script>', `line 5, <script>: is no tag of ours. ${tags}`],
  ['a frame', 'x <iframe src="/a/" /> y', 'line 5, <iframe>: is no tag of ours'],
  ['a drawing', '<svg onload="x" />', 'line 5, <svg>: is no tag of ours'],
  ['a style', 'x <b style="color: red">y</b>', 'line 5, <b>: is no tag of ours'],
  ['a handler', 'x <b onclick="y()">z</b>', 'line 5, <b>: is no tag of ours'],
  ['a script in a link', '[x](javascript:alert)', `line 5: leads to "javascript:alert". ${leads}`],
  ['data in a link', '[x](data:text/html,y)', `line 5: leads to "data:text/html,y". ${leads}`],
  ['a file in a link', '[x](file:///etc/passwd)', 'leads to "file:///etc/passwd"'],
  ['a link by http', '[x](http://example.org/)', 'leads to "http://example.org/"'],
  ['a link without a scheme', '[x](//example.org/)', 'leads to "//example.org/"'],
  ['a link with a space', '[x](</terms/a b/>)', 'leads to "/terms/a b/"'],
  ['a link with a quotation mark', '[x](https://example.org/"y)', 'leads to "https://example.org/'],
  ['a reference that is nowhere', '[x][nowhere]', 'line 5: holds "[x][nowhere]", which leads nowhere'],
  ['a picture of others', '![x](https://example.org/x.png)', 'shows the picture "https://example.org/x.png"'],
  ['a picture without a text', '![](/x.png)', 'line 5: shows a picture without a text'],
  ['a table', '| a |\n| - |\n| b |', 'line 5: holds a part of the kind "table"'],
  ['code', '`x`', 'line 5: holds a part of the kind "inlineCode"'],
  ['a tag alone on its line', '<Judgement>So it is.</Judgement>', 'line 5: has words outside every paragraph'],
  ['a tag that is not closed', '<Fact source="a">x\n\ny', 'line 5: is no MDX: Expected a closing tag for `<Fact>`'],
  ['a brace that is not closed', 'x { y', 'line 5: is no MDX: Unexpected end of file in expression'],
])('%s is said with its line', (_, body, says) => {
  const { problems } = read(body);
  expect(problems).toEqual([expect.stringContaining(says)]);
});
