import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, runs } from '../fixture/fuzz.ts';
import { comparedForTwo } from './for-two.ts';
import { fromForTwo, toForTwo, type Said } from './for-two-link.ts';
import { evaluate } from './rule.ts';
import { fromFragment } from './share.ts';
import { model, states } from './fixture/states.ts';

const saids: fc.Arbitrary<Said> = fc.oneof(
  { weight: 9, arbitrary: states.map(({ answers, musts }) => ({ answers, musts })) },
  fc.constant<Said>({ answers: {}, musts: [] }),
);
const goals = fc.constantFrom(...Object.keys(model.goals));
const encoded = (text: string) => Array.from(text, (one) => `%${one.charCodeAt(0).toString(16)}`).join('');
const said = (answers: Record<string, string>, musts: string[] = []): Said => ({ answers, musts });
const two = (goal: string, first: Said, second?: Said, lost = 0, older = false) => ({
  ...{ kind: 'two', goal, first, second, lost, older },
});
const unreadable = { kind: 'unreadable' };

test('what two people have said goes there and back, and nobody reads it at a glance', () => {
  fc.assert(
    fc.property(goals, saids, fc.option(saids, { nil: undefined }), (goal, first, second) => {
      const link = toForTwo({ goal, first, second }, model);
      expect(fromForTwo(link, model)).toEqual(two(goal, first, second));
      expect(fromForTwo(`#${link.replaceAll(/[~.!]/g, encoded)}`, model)).toEqual(two(goal, first, second));
      expect(link).toMatch(/^(two|both)=1~[a-z\d~.!-]+$/);
      expect(link.length).toBeLessThan(1000);
      for (const [question, option] of Object.entries(first.answers))
        expect(link).not.toContain(`${question}.${option}`);
      expect(fromFragment(link, model), 'is no shared checklist').toBeUndefined();
    }),
    // 10,000 pairs with `npm run fuzz`.
    runs(100),
  );
});

test('a link by its letters; it holds ids and nothing else', () => {
  const hostile = { ...said({ gate: 'none', cost: 'Bob' }, ['cost', 'x']), name: 'My course', notes: { gate: 'mine' } };
  const link = 'two=1~tnc~tngr.abar~!pbfg~raq';
  expect(toForTwo({ goal: 'gap', first: hostile, second: undefined }, model)).toBe(link);
  for (const one of [
    link,
    `#${link}`,
    encoded(link),
    `${link}).`,
    `${link}?utm_source=x`,
    `${link}&fbclid=y`,
    `${link}%E2%80%9D`,
  ]) {
    expect(fromForTwo(one, model), one).toEqual(two('gap', said({ gate: 'none' }, ['cost'])));
  }
});

test('a link that was cut, is too long or fits nothing is unreadable; a later version says so', () => {
  const first = said({ gate: 'none', match: 'named' });
  for (const link of [
    toForTwo({ goal: 'gap', first, second: undefined }, model),
    toForTwo({ goal: 'gap', first, second: said({ gate: 'leads' }) }, model),
  ]) {
    for (let end = link.indexOf('=') + 1; end < link.length; end += 1) {
      expect(fromForTwo(link.slice(0, end), model), link.slice(0, end)).toEqual(unreadable);
    }
    expect(fromForTwo(link.padEnd(5001, '!'), model)).toEqual(unreadable);
  }
  // No goal, an unknown one, three people, one where two should be, and two where one should be.
  for (const link of [
    'two=1~~raq',
    'two=1~evpurf~raq',
    'both=1~tnc~~~~~~raq',
    'both=1~tnc~raq',
    'two=1~tnc~~~tngr.abar~raq',
  ]) {
    expect(fromForTwo(link, model), link).toEqual(unreadable);
  }
  expect(fromForTwo('two=2~tnc~raq', model)).toEqual({ kind: 'newer' });
  expect(fromForTwo('two=2~tnc', model)).toEqual({ kind: 'newer' });
  for (const other of ['', '#', 'check=1~gap~', '#goal=gap', '#two', '#too=1', '#q-gate']) {
    expect(fromForTwo(other, model)).toBeUndefined();
  }
  expect(fromForTwo('two=1~tnc~tngr.znlor~tngr.abar~raq', model)).toEqual(
    two('gap', said({ gate: 'none' }), undefined, 1),
  );
  expect(fromForTwo('two=1~tnc~tngr.abar~raq', { ...model, version: 2 })).toMatchObject({ older: true });
});

test('no fragment makes it throw', () => {
  const pieces = fc.array(
    fc.constantFrom('~', '~~', '.', '!', 'raq', 'tnc', 'tngr.abar', '1', '__cebgb__', '%', '%7E'),
  );
  const links = fc.tuple(fc.constantFrom('two=1~tnc~', 'both=1~', 'two%3d'), pieces).map(([a, b]) => a + b.join(''));
  fc.assert(
    fc.property(fc.oneof(links, anyText()), (fragment) => {
      const found = fromForTwo(fragment, model);
      if (found?.kind === 'two') expect(fromForTwo(toForTwo(found, model), model)).toEqual({ ...found, lost: 0 });
    }),
    runs(300),
  );
});

test('only what differs is told, with the verdict each would get by the other’s answer; turned round it is the same', () => {
  let changing = 0;
  fc.assert(
    fc.property(goals, saids, saids, fc.boolean(), (goal, first, other, near) => {
      // Two people who agree on most things, as often as two who do not.
      const second = near ? { ...first, answers: { ...first.answers, match: other.answers['match'] ?? 'dk' } } : other;
      const found = comparedForTwo(goal, first, second, model);
      const turned = comparedForTwo(goal, second, first, model);
      if (!found || !turned) throw new Error('no goal');
      expect(found.asked).toBe(found.same + found.differences.length);
      expect(turned.differences.map(({ question }) => question)).toEqual(
        found.differences.map(({ question }) => question),
      );
      const roles = model.goals[goal] ?? {};
      for (const [at, { question, options, musts, would }] of found.differences.entries()) {
        expect(turned.differences[at]).toEqual({
          ...{ question, options: options.toReversed(), musts: musts.toReversed(), would: would.toReversed() },
        });
        expect(Object.keys(roles)).toContain(question);
        expect(options[0] !== options[1] || musts[0] !== musts[1]).toBe(true);
        const answers = { ...first.answers, [question]: options[1] };
        const must = second.musts.includes(question) ? [question] : [];
        const kept = first.musts.filter((one) => one !== question);
        const then = evaluate(model, { goal, answers, musts: [...kept, ...must] })?.verdict;
        expect(would[0]).toBe(then === found.results[0].verdict ? undefined : then);
        if (would[0]) changing += 1;
      }
      const changes = found.differences.map(({ would }) => would.some(Boolean));
      expect(changes, 'those that change a verdict come first').toEqual(
        changes.toSorted((a, b) => Number(b) - Number(a)),
      );
    }),
    runs(150),
  );
  expect(changing).toBeGreaterThan(30);
});

test('where two differ, by example', () => {
  const best = Object.fromEntries(Object.entries(model.questions).map(([id, all]) => [id, Object.keys(all)[0] ?? '']));
  const differ = (first: Said, second: Said) => comparedForTwo('gap', first, second, model);
  expect(differ(said(best), said(best))).toMatchObject({ differences: [], same: 13, asked: 13 });
  // Nothing said and "not known" are one; two kinds of "not known" are not.
  const open = Object.fromEntries(Object.entries(best).filter(([id]) => id !== 'applied'));
  expect(differ(said(open), said({ ...best, applied: 'dk' }))).toMatchObject({ differences: [] });
  expect(differ(said({ ...best, stack: 'claimed' }), said({ ...best, stack: 'dk' }))?.differences).toHaveLength(1);
  expect(differ(said({ ...best, verify: 'none' }), said({ ...best, match: 'little' }))?.differences).toEqual([
    { question: 'match', options: ['named', 'little'], musts: [false, false], would: ['weak', 'strong'] },
    { question: 'verify', options: ['none', 'full'], musts: [false, false], would: [undefined, undefined] },
  ]);
  expect(differ(said({ ...best, verify: 'none' }), said({ ...best, verify: 'none' }, ['verify']))?.differences).toEqual(
    [{ question: 'verify', options: ['none', 'none'], musts: [false, true], would: ['stop', 'strong'] }],
  );
  expect(comparedForTwo('riches', said({}), said({}), model)).toBeUndefined();
});
