import { searchGuideFile, searchPairsFile, searchTermsFile } from '../../addresses.ts';
import type { GuideIndex } from '../guide-index.ts';
import { termsReceived, type SentTerms } from '../packing.ts';
import type { PairsIndex } from '../terms-index.ts';
import type { Deep, Sources } from '../views.ts';

/** A function that does its work once; after a failure the next call tries again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let working: Promise<T> | undefined;
  return () =>
    (working ??= work().catch((error: unknown) => {
      working = undefined;
      throw error;
    }));
}

async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

const terms = once(async () => termsReceived(await fetched<SentTerms>(searchTermsFile)));

/** The layers of the search as the built site serves them, each fetched when it is first asked for. */
export const served: Sources = {
  terms,
  pairs: once(() => fetched<PairsIndex>(searchPairsFile)),
  deep: once(async (): Promise<Deep> => {
    const [{ deepIn }, index, names] = await Promise.all([
      import('./deep.ts'),
      fetched<GuideIndex>(searchGuideFile),
      terms(),
    ]);
    return deepIn(index, names);
  }),
  pause: () => new Promise((done) => setTimeout(done)),
};
