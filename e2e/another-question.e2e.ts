import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse, stringify } from 'yaml';
import { mostAsked } from '../src/checklist/model.ts';
import { inWords } from '../src/text/wording.ts';
import { serve } from './built.ts';
import { answerAll, asked, choose, goals, press, questions, result, unfold, verdict } from './checklist.ts';

/** A question that the guide does not ask. */
const added = {
  id: 'support',
  group: questions[0]?.group,
  ask: 'Will somebody help you when you are stuck?',
  options: [
    { id: 'person', label: 'Yes. A named person answers within a day', level: 'good' },
    { id: 'forum', label: 'Only other learners do', level: 'mixed' },
    { id: 'nobody', label: 'No. I am on my own', level: 'poor' },
    { id: 'dk', label: 'I do not know yet', level: 'unknown' },
  ],
  findOut: 'Ask a past learner who helped them.',
  who: 'a past learner',
  why: 'Many people stop when they are stuck and nobody answers.',
  keep: 'The name of the person and the hours they answer.',
  more: '/guide/stacking/',
  nothing: 'Nobody needs to help you',
  step: { text: 'Ask the provider who answers when you are stuck.' },
  messages: [{ to: 'provider', text: 'Who answers me when I am stuck, and how soon?' }],
};

/** Adds the question to a copy of the content, with a role for every goal, and builds that. */
function buildWithIt(folder: string): void {
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  const change = (name: string, add: (list: Record<string, unknown>[]) => unknown) => {
    const path = join(folder, `content/checklist/${name}.yaml`);
    writeFileSync(path, stringify(add(parse(readFileSync(path, 'utf8')) as Record<string, unknown>[])));
  };
  change('questions', (list) => [...list, added]);
  change('goals', (list) =>
    list.map((goal) => ({ ...goal, roles: { ...(goal['roles'] as object), support: 'core' } })),
  );
  // Nothing else of the test run's own environment: it would make the build another one.
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], { cwd: folder, env });
}

test('one question more in the data is one more everywhere, and needs no other change', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  const begun = Date.now();
  buildWithIt(folder);
  const built = Date.now();
  const { origin, close } = await serve(join(folder, 'dist'));
  try {
    const all = asked('gap') + 1;
    const most = inWords(mostAsked(goals) + 1);
    const page = await (await browser.newContext({ baseURL: origin })).newPage();
    await page.goto('/checklist/');

    // The form, the words about it, and the count.
    await expect(page.locator('.answer')).toContainText(`Up to ${most} questions`);
    await expect(page.locator('meta[name=description]')).toHaveAttribute(
      'content',
      new RegExp(`^Up to ${most} questions`),
    );
    for (const option of added.options) {
      await expect(page.locator(`#q-support input[value="${option.id}"]`)).toHaveCount(1);
    }
    for (const { id } of goals) {
      await choose(page, 'goal', id);
      await expect(page.locator('#q-support')).toBeVisible();
      await expect(result(page)).toContainText(`So far, 0 of ${asked(id) + 1}`);
    }
    await answerAll(page);
    await expect(result(page)).toContainText(`So far, ${all - 1} of ${all}`);

    // The verdict, its to-do list and the letters.
    await expect(result(page)).toHaveAttribute('data-verdict', 'not-enough');
    await expect(result(page).getByRole('listitem')).toHaveText([new RegExp(`${added.ask}.*${added.findOut}`)]);
    await unfold(page, 'Messages to send');
    await expect(page.locator('.letter')).toContainText([added.messages[0]?.text ?? '']);
    await choose(page, 'support', 'nobody');
    await expect(result(page)).toContainText(verdict('weak'));
    await expect(result(page)).toContainText(`Here: “${added.ask}”`);
    await choose(page, 'support', 'person');
    await expect(result(page)).toContainText(`${all} of ${all} answered`);
    await expect(result(page)).toHaveAttribute('data-verdict', 'strong');

    // The link, the comparison and the print.
    await press(page, 'Make a link');
    await expect(page.locator('[data-link]')).toHaveValue(/~support\.person$/);
    await press(page, 'Add another to compare');
    await page.getByLabel('Beside doing nothing, or another way').check();
    const row = page.locator('[data-compare]').getByRole('row', { name: added.ask });
    await expect(row).toContainText(added.nothing);
    await press(page, 'Remove this one');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-sheet]')).toContainText(`${added.ask} ${added.options[0]?.label}`);
    expect([...(await page.pdf()).toString('latin1').matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(1);

    // The worksheet and the count by hand, without the script.
    const plain = await (await browser.newContext({ baseURL: origin, javaScriptEnabled: false })).newPage();
    await plain.goto('/checklist/');
    await expect(plain.locator('form#checklist fieldset')).toHaveCount(questions.length + 2);
    await plain.goto('/checklist/by-hand/');
    await expect(plain.locator('#by-hand').getByRole('row', { name: added.ask })).toContainText('Core');
    await plain.goBack();
    await plain.emulateMedia({ media: 'print' });
    await expect(plain.locator('#q-support .option small').first()).toBeVisible();

    // The pages that lead there.
    for (const address of ['/', '/guide/']) {
      await plain.goto(address);
      await expect(plain.locator('main')).toContainText(`Up to ${most} questions`);
    }
  } finally {
    close();
    rmSync(folder, { recursive: true, force: true });
  }
  const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;
  console.log(`  One question more: built in ${seconds(begun, built)}, looked at in ${seconds(built, Date.now())}`);
});
