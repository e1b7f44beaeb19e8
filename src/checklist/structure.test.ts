import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const codeIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .map((name) => ({ name, code: readFileSync(`${folder}/${name}`, 'utf8').replace(/\/\*.*?\*\/|\/\/.*$/gms, '') }));
const pure = codeIn('src/checklist');
/** What draws and sends; `element.ts` alone puts it together with the clock and the browser's stores. */
const page = codeIn('src/checklist/page').filter(({ name }) => name !== 'element.ts');

test('the page draws and sends: it runs no rule, keeps nothing, and asks no clock', () => {
  const acts = /\b(evaluate|whatWouldChange|smallestLift)\b|Storage\b|new Date\(\)|Date\.now|history\./;
  expect(page.filter(({ code }) => acts.test(code)).map(({ name }) => name)).toEqual([]);
  expect(page.length).toBeGreaterThan(5);
});

test('only one module reads words out of the page', () => {
  const reads = /(?<!\.)\btextOf\(|textContent\?|dataset\['(heading|nothing|message|askFor)'\](?! =)/;
  expect(page.filter(({ code }) => reads.test(code)).map(({ name }) => name)).toEqual(['read-words.ts']);
});

/** Ids that are words of the code's own as well: the planners, a field of money, whom one writes to, an event. */
const words = ['time', 'cost', 'currency', 'employer', 'change'];

test('no question and no goal stands in code', () => {
  const ids = ['questions', 'goals'].flatMap((name) =>
    [...readFileSync(`content/checklist/${name}.yaml`, 'utf8').matchAll(/^- id: (\w+)/gm)].map(([, id = '']) => id),
  );
  const named = new RegExp(`['"\\[](${ids.filter((id) => !words.includes(id)).join('|')})['"\\]]`);
  const found = [...pure, ...page].flatMap(({ name, code }) =>
    code.split('\n').flatMap((line) => (named.test(line) ? [`${name}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
  expect(ids.length).toBeGreaterThan(words.length);
});
