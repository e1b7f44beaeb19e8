import { describe, expect, test, vi } from 'vitest';
import { answersFor, isSpokenOf, questionOf, toRead } from './answers.ts';
import { openGuide } from './guide.ts';
import { guideIndexOf } from './guide-index.ts';
import type { TermsIndex } from './terms-index.ts';
import { patience, viewsOf, type Deep, type Sources, type View } from './views.ts';

const names: TermsIndex = {
  terms: [{ id: 'credit', name: 'Credit', definition: 'What counts.', aliases: [] }],
  pairs: [],
  subject: 'micro-credential',
};
const text = 'Credit counts. Some pay by card. A university decides.';
const index = guideIndexOf(
  [
    {
      address: '/a/',
      title: 'Universities',
      text,
      line: 'What a university does.',
      group: 'guide',
      aliases: [],
      sections: [],
      records: ['en_a'],
    },
  ],
  { questions: [], synonyms: [], brands: [] },
);
const guide = await openGuide(index, names);
const found: Deep['searchText'] = ({ tokens }) =>
  Promise.resolve({
    scores: new Map([['/a/', tokens.map(() => 1)]]),
    read: (addresses) => Promise.resolve(new Map(addresses.map((address) => [address, text]))),
  });
const failing = async () => Promise.reject(new Error('blocked'));
const never = async () => new Promise<never>(() => {});

function sources({ searchText = found, ...more }: Partial<Sources & Pick<Deep, 'searchText'>> = {}): Sources {
  return {
    terms: () => Promise.resolve(names),
    pairs: failing,
    deep: () => Promise.resolve({ guide, questionOf, answersFor, isSpokenOf, toRead, searchText }),
    pause: async () => {},
    ...more,
  };
}

async function views(query: string, from = sources()): Promise<View[]> {
  const all = [];
  for await (const view of viewsOf(query, true, from)) all.push(view);
  return all;
}
const addresses = ({ groups }: View) => groups.flatMap(({ results }) => results.map(({ address }) => address));

describe('from the first answer to the last', () => {
  test('a term stands at once, and stays first when the guide and its text have come', async () => {
    const all = await views('credit');
    expect(all[0]).toMatchObject({ open: true });
    expect(all.map((view) => addresses(view)[0])).toEqual(all.map(() => '/terms/credit/'));
    expect(addresses(all.at(-1) ?? { groups: [] })).toContain('/a/');
    expect(all.at(-1)?.missing ?? all.at(-1)?.open).toBeUndefined();
  });

  test('an excerpt comes from the text, with the words that were looked for', async () => {
    const last = (await views('who decides at a university')).at(-1);
    expect(last?.groups[0]?.results[0]?.line).toEqual(['A ', 'university', ' ', 'decides', '.']);
  });

  test('two words that the text never says in one breath are nothing, and it says so once', async () => {
    const all = await views('credit card');
    expect(all).toHaveLength(1);
    expect(all[0]?.nothing?.terms.map(({ address }) => address)).toEqual(['/terms/credit/']);
  });

  test('nothing is said without asking the full text, where the guide has none of the words', async () => {
    const searchText = vi.fn(found);
    const all = await views('asdfghjkl', sources({ searchText }));
    expect(all.map(({ nothing }) => nothing)).toEqual([{ terms: [], pages: [] }]);
    expect(searchText).not.toHaveBeenCalled();
  });
});

describe('what cannot be had', () => {
  test('without the full text the terms and the guide still answer, and it is said', async () => {
    const last = (await views('credit', sources({ searchText: failing }))).at(-1);
    expect(last?.missing).toBe('text');
    expect(addresses(last ?? { groups: [] })).toEqual(['/terms/credit/', '/a/']);
  });

  test('without the second layer the terms still answer', async () => {
    const last = (await views('credit', sources({ deep: failing }))).at(-1);
    expect(last?.missing).toBe('text');
    expect(addresses(last ?? { groups: [] })).toEqual(['/terms/credit/']);
  });

  test('without anything that is said', async () => {
    expect(await views('credit', sources({ terms: failing }))).toEqual([{ groups: [], missing: 'everything' }]);
  });

  test('it is not "nothing" that the text could not be asked about', async () => {
    const last = (await views('credit card', sources({ searchText: failing }))).at(-1);
    expect(last).toMatchObject({ missing: 'text' });
    expect(last?.nothing).toBeUndefined();
  });

  test.each(['searchText', 'deep', 'terms'] as const)('%s that never comes is given up', async (slow) => {
    vi.useFakeTimers();
    const waiting = views('credit', sources({ [slow]: never }));
    await vi.advanceTimersByTimeAsync(patience + 1);
    vi.useRealTimers();
    expect((await waiting).at(-1)?.missing).toBe(slow === 'terms' ? 'everything' : 'text');
  });
});
