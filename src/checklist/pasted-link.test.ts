import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyProgram } from './decision.ts';
import { fromFragment, toFragment } from './share.ts';
import { runs } from '../fixture/fuzz.ts';
import { model, states } from './fixture/states.ts';

/** What messengers, mail and sentences leave at the end of an address. */
const tails = [
  ').',
  '.',
  '!',
  '?',
  '),',
  '”.',
  '%E2%80%9D.',
  '…',
  '*',
  '_',
  '>',
  '\n',
  '&fbclid=IwAR0x-y.z',
  '?utm_source=x~y',
];

test('what hangs at the end of a pasted link costs no answer', () => {
  for (const tail of tails) {
    expect(fromFragment(`#check=1~gap~gate.none~cost.easy${tail}`, model), JSON.stringify(tail)).toMatchObject({
      kind: 'decision',
      decision: { programs: [{ answers: { gate: 'none', cost: 'easy' } }] },
      lost: 0,
    });
  }
  expect(fromFragment('#check=1~gap~!cost).', model)).toMatchObject({ decision: { programs: [{ musts: ['cost'] }] } });
  expect(fromFragment('#check=2~gap~gate.new).', model)).toEqual({ kind: 'newer' });
  expect(fromFragment('#check=1~gap).', model)).toMatchObject({ decision: { goal: 'gap' }, lost: 0 });
});

test('a link that was cut off in a part still says that something is missing', () => {
  for (const cut of ['~!', '~cost', '~cost.', '~cost.ea', '~!co']) {
    expect(fromFragment(`#check=1~gap~gate.none${cut}`, model), cut).toMatchObject({ kind: 'decision', lost: 1 });
  }
});

test('any link, with any tail, opens as it was made', () => {
  const tail = fc
    .tuple(fc.constantFrom('', ...tails), fc.constantFrom('', '&fbclid=x', ')', ' '))
    .map(([first, second]) => first + second);
  fc.assert(
    fc.property(states, tail, ({ goal, answers, musts }, end) => {
      const decision = { goal, programs: [{ ...emptyProgram(), answers, musts }] };
      const link = toFragment(decision, model);
      // Without an answer the link ends in its mark, and there is nothing to lose.
      if (link.endsWith('~')) return;
      expect(fromFragment(link + end, model)).toEqual(fromFragment(link, model));
    }),
    runs(1000),
  );
});
