import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);

test('the commands of the readme exist, and no script is left out', () => {
  const named = [...readme.matchAll(/npm (?:run )?(start|test|[a-z]+)(?=[\s`)])/g)].map(([, name = '']) => name);
  const run = new Set(named.filter((name) => !['ci', 'run', 'itself'].includes(name)));
  expect([...run].filter((name) => !scripts.includes(name) && readme.includes(`npm run ${name}`))).toEqual([]);
  // `check:lint` and its like are parts of a command, not commands for a reader.
  const commands = scripts.filter((name) => !name.includes(':'));
  for (const script of commands) expect(readme, script).toMatch(new RegExp(`npm (run )?${script}\\b`));
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm ci\nnpm test$/m);
});

test('the map of the readme is the folders that are there', () => {
  const mapped = [...readme.matchAll(/^\| `([^`]+)`/gm)].map(([, path = '']) => path);
  expect(mapped.length).toBeGreaterThan(10);
  for (const path of mapped) expect(existsSync(path), path).toBe(true);
  const folders = (parent: string) =>
    readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${parent}/${name}/`);
  for (const folder of [...folders('src'), ...folders('content')]) expect(mapped).toContain(folder);
});

test('every dependency has its reason or is part of the stack', () => {
  const { devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'devDependencies' | 'optionalDependencies',
    Record<string, string>
  >;
  const stack =
    /^(astro|@astrojs\/(mdx|check|sitemap)|typescript|tailwindcss|@tailwindcss\/vite|pagefind|@playwright\/test|vitest|fast-check|@axe-core\/playwright|html-validate|prettier|eslint|prettier-plugin-astro|eslint-plugin-astro|@types\/node)$/;
  const further = Object.keys({ ...devDependencies, ...optionalDependencies }).filter((name) => !stack.test(name));
  expect(further.length).toBeGreaterThan(0);
  for (const name of further) expect(readme, name).toContain(`\`${name}\``);
});
