import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const decisions = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`);
const documents = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', ...decisions];

/** What a package file names under some keys. */
function namesIn(...keys: string[]): string[] {
  const all = JSON.parse(read('package.json')) as Record<string, object>;
  return keys.flatMap((key) => Object.keys(all[key] ?? {}));
}

const scripts = namesIn('scripts');

describe('the readme', () => {
  const readme = read('README.md');

  test('fits on one screen', () => expect(readme.split('\n').length).toBeLessThanOrEqual(65));

  test('leaves no command out', () => {
    // `check:lint` and its like are parts of a command, not commands for a reader.
    const commands = scripts.filter((name) => !name.includes(':'));
    expect(commands.length).toBeGreaterThan(5);
    for (const script of commands) expect(readme, script).toMatch(new RegExp(`npm (run )?${script}\\b`));
  });

  test('gives the commands that the tests are started by on a fresh machine', () => {
    expect(read('.ci/run')).toMatch(/^npm ci\nnpm test$/m);
    expect(readme).toContain('npm ci && npm test');
  });
});

describe.each(documents)('%s', (document) => {
  const text = read(document);

  test('names commands that exist', () => {
    const run = [...text.matchAll(/\bnpm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(run.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('links to files and headings that exist', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    for (const link of links.filter((one) => !/^https?:/.test(one))) {
      const [path = '', heading] = link.split('#');
      const file = path === '' ? document : join(dirname(document), path);
      expect(existsSync(file), `${link}: there is no ${file}`).toBe(true);
      if (heading === undefined) continue;
      const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      );
      expect(headings, link).toContain(heading);
    }
  });
});

test('the map of the architecture is the folders that are there', () => {
  const mapped = [...read('docs/architecture.md').matchAll(/^\| `([^`]+)`/gm)].map(([, path = '']) => path);
  expect(mapped.length).toBeGreaterThan(10);
  expect(mapped.filter((path) => !existsSync(path))).toEqual([]);
  const folders = (parent: string) =>
    readdirSync(parent, { withFileTypes: true })
      // What tests share has no row of its own.
      .filter((entry) => entry.isDirectory() && entry.name !== 'fixture')
      .map(({ name }) => `${parent}/${name}/`);
  const there = [...folders('src'), ...folders('content')];
  expect(there.filter((folder) => !mapped.includes(folder))).toEqual([]);
});

test('the walks through the architecture name files that exist', () => {
  const named = [...read('docs/architecture.md').matchAll(/`((?:src|content|e2e)\/[^`*<>]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('every decision has a number of its own, and says problem, measure, choice and what would reverse it', () => {
  expect(decisions.length).toBeGreaterThan(0);
  const titles = decisions.map((file, at) => {
    const number = /\/(\d{4})-[a-z0-9-]+\.md$/.exec(file)?.[1];
    expect(number, `${file}: call it by the next number and a few words`).toBe(String(at + 1).padStart(4, '0'));
    const [title, ...parts] = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => words);
    expect(parts, file).toEqual(['Problem', 'Measured', 'Choice', 'What would reverse it']);
    return title;
  });
  expect(new Set(titles).size).toBe(decisions.length);
});

/** The stack of the project, which needs no reason. */
const stack = [
  ...['astro', '@astrojs/check', '@astrojs/mdx', '@astrojs/sitemap', '@tailwindcss/vite', 'pagefind', 'typescript'],
  ...['@playwright/test', 'vitest', 'fast-check', 'html-validate', '@types/node'],
  ...['eslint', 'eslint-plugin-astro', 'prettier', 'prettier-plugin-astro'],
];

test('every package has its reason in a decision, or is part of the stack', () => {
  const packages = namesIn('devDependencies', 'optionalDependencies', 'dependencies');
  expect(stack.filter((name) => !packages.includes(name))).toEqual([]);
  const reasons = decisions.map(read).join('\n');
  const without = packages.filter((name) => !stack.includes(name) && !reasons.includes(`\`${name}\``));
  expect(without, 'add the package to a file of docs/decisions').toEqual([]);
});
