import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builtPages } from '../src/build/built-site.ts';
import { gatesOf } from '../src/checklist/gates.ts';
import { parseCsv } from '../src/content/fixture/parse-csv.ts';
import { readLibrary } from '../src/content/library.ts';

const { articles, terms, records, tables, checklist } = readLibrary('.');
const pages = new Map(builtPages('dist').map(({ address, html }) => [address, parse(html)]));
const told = (node: HTMLElement) => node.text.replace(/\s+/g, ' ').trim();

/** Every caption of a page with the figure above it, by the file of data it leads to. */
function figuresOf(page: HTMLElement) {
  return page.querySelectorAll('figure + .caption').map((caption) => {
    const links = caption.querySelectorAll('a[href^="/data/"]').map((link) => link.getAttribute('href') ?? '');
    return { figure: caption.previousElementSibling, links };
  });
}

/** What a figure draws, from the content, and where it stands. */
interface Drawn {
  page: string;
  file: string;
  /** One row of the figure. */
  row: string;
  /** What the rows are called, in any order. */
  names: readonly string[];
  /** What the table behind it calls them, where it has a table: it may be the list of the page itself. */
  behind?: string;
}
const heads = (rows: readonly { head: string }[]) => rows.map(({ head }) => head);
const named = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);
const { sizes, pathways, renewals, evidence, finishers, conversions } = records;
const shares = evidence.studies.flatMap(({ id, shares = [] }) => shares.map(() => id));
const kinds = terms.filter(({ data }) => data.kind).map(({ data }) => data.name);
const rowHeads = 'table.facts th[scope=row]';
const guide = '/guide/';
const drawn: Drawn[] = [
  {
    page: `${guide}time-cost-and-renewal/`,
    file: 'sizes',
    row: 'svg text.name tspan:first-child',
    names: named([...sizes.rows, ...sizes.places]),
    behind: rowHeads,
  },
  { page: `${guide}stacking/`, file: 'pathways', row: '.stack-from', names: heads(pathways.rows), behind: rowHeads },
  { page: `${guide}stacking/`, file: 'pathways', row: '.strip-rows b', names: named(pathways.case.sets) },
  {
    page: `${guide}time-cost-and-renewal/expiry-and-renewal/`,
    file: 'renewals',
    row: '.strip-rows b',
    names: heads(renewals.rows),
    behind: rowHeads,
  },
  {
    page: `${guide}criticism-and-limits/`,
    file: 'finishers',
    row: 'li > p',
    names: named(finishers.rows),
    behind: rowHeads,
  },
  {
    page: `${guide}criticism-and-limits/`,
    file: 'credential-counts',
    row: 'svg text tspan',
    names: records['credential-counts'].rows.map(({ year }) => String(year)),
    behind: rowHeads,
  },
  {
    page: `${guide}checking-and-showing/read-a-badge/`,
    file: 'badge-reading',
    row: '.reading-asks',
    names: records['badge-reading'].rows.map(({ asks }) => asks),
  },
  ...(
    [
      ['authorities', 'around-the-world/depends-who-you-ask/'],
      ['characteristics', 'around-the-world/six-more-marks/'],
      ['fields', 'what-makes-one-worth-it/field-and-employers/'],
    ] as const
  ).map(([file, page]) => ({
    page: `${guide}${page}`,
    file,
    row: 'tr:has(svg) th',
    names: heads(tables[file]?.rows ?? []),
    behind: rowHeads,
  })),
  {
    page: '/tools/credit-converter/',
    file: 'conversions',
    row: '.strip-rows b',
    names: named(conversions.families.flatMap(({ units }) => units)),
    behind: rowHeads,
  },
];

test.each(drawn)('$file on $page: figure, table and file hold every row', ({ page, file, row, names, behind }) => {
  const root = pages.get(page);
  const found = figuresOf(root ?? parse(''))
    .filter(({ links }) => links.includes(`/data/${file}.csv`))
    .map(({ figure }) => figure?.querySelectorAll(row).map(told) ?? [])
    .filter((rows) => rows.length > 0);
  expect(names.length).toBeGreaterThan(1);
  expect(found).toHaveLength(1);
  const [shown = []] = found;
  expect(shown).toHaveLength(names.length);
  for (const name of names)
    expect(
      shown.some((one) => one.startsWith(name)),
      name,
    ).toBe(true);

  const fields = new Set(parseCsv(readFileSync(`dist/data/${file}.csv`, 'utf8')).flat());
  expect(names.filter((name) => !fields.has(name))).toEqual([]);
  if (behind === undefined) return;
  const table = new Set(root?.querySelectorAll(behind).map(told));
  expect(names.filter((name) => !table.has(name))).toEqual([]);
});

test('every share of a study has its mark, its words below and its line in the file', () => {
  const root = pages.get('/guide/what-makes-one-worth-it/the-evidence/');
  const [plate] = root?.querySelectorAll('.shares') ?? [];
  const marked = plate?.querySelectorAll('li a').map((link) => link.getAttribute('href')?.slice(1)) ?? [];
  expect(shares.length).toBeGreaterThan(1);
  expect(marked.toSorted()).toEqual(shares.toSorted());
  for (const id of evidence.studies.map(({ id }) => id)) expect(root?.getElementById(id), id).not.toBeNull();
  const [columns = [], ...lines] = parseCsv(readFileSync('dist/data/evidence.csv', 'utf8'));
  const says = columns.indexOf('share says');
  expect(lines.filter((line) => line[says]).map((line) => line[columns.indexOf('id')])).toEqual(shares);
});

test('every kind of credential stands in the landscape and in its file', () => {
  const figure = told(pages.get('/guide/who-issues-them/')?.querySelector('figure') ?? parse(''));
  const [columns = [], ...lines] = parseCsv(readFileSync('dist/data/credentials.csv', 'utf8'));
  expect(lines.map((line) => line[columns.indexOf('name')])).toEqual(kinds);
  expect(kinds.filter((name) => !figure.includes(name))).toEqual([]);
});

test('the gates of the verdict are as many as the rule has rows, and each goal stands in the table behind', () => {
  const root = pages.get('/guide/what-makes-one-worth-it/');
  const { gates } = gatesOf(checklist.rule.table);
  expect(root?.querySelectorAll('figure ol > li')).toHaveLength(gates.length + 1);
  const goals = checklist.goals.map(({ label }) => label);
  expect(root?.querySelectorAll('.caption th[scope=row]').map(told)).toEqual(goals);
  const [columns = [], ...lines] = parseCsv(readFileSync('dist/data/verdicts.csv', 'utf8'));
  expect(lines.flatMap((line) => line[columns.indexOf('row')] || [])).toHaveLength(gates.length + 1);
  expect(lines.flatMap((line) => line[columns.indexOf('label')] || [])).toEqual(goals);
});

test('every figure of every page leads to one file of data, and the page of open data to all of them', () => {
  const list = pages.get('/data/')?.querySelectorAll('a[href$=".csv"]') ?? [];
  const listed = new Set(list.map((link) => link.getAttribute('href')));
  let count = 0;
  for (const [address, page] of pages) {
    const captions = figuresOf(page);
    expect(captions, address).toHaveLength(page.querySelectorAll('figure').length);
    for (const { links } of captions) {
      count += 1;
      expect(links, address).toHaveLength(1);
      expect(listed, address).toContain(links[0]);
    }
  }
  expect(count).toBeGreaterThan(articles.length / 3);
});
