import type { Guide } from './guide.ts';
import { inBritish } from './british.ts';
import { synonymWorth, type TextScores, type Token } from './rank.ts';

/** Pagefind's weights, each where the judged queries gain most: `npm run weights`. */
export const ranking = { metaWeights: { title: 5, aliases: 4 } };

/** Some queries to search for, each with the way they are ranked; or the ids of records to read. */
export type Order = { search: readonly string[]; ranking: object } | { read: readonly string[] };
/** For each query the ids found with their scores; for each id its text, if it was found before. */
export type Reply = { found: [id: string, score: number][][] } | { texts: (string | undefined)[] } | { error: string };

/** Hands an order to Pagefind, wherever it runs. */
export type Send = (order: Order) => Promise<Reply>;

/**
 * What is asked of the full text for one token: the words as typed, a term's name, and the first other way to say it.
 * More synonyms found no more of the judged queries, and each costs a chunk of the index.
 */
function asksFor({ ways }: Token): { text: string; worth: number }[] {
  const own = ways.filter(({ worth }) => worth === 1);
  const other = ways.find(({ worth }) => worth === synonymWorth);
  return (other ? [...own, other] : own).map(({ text, worth }) => ({ text: inBritish(text), worth }));
}

/** What the full text says of a query, and how to read the texts it is said in. */
export interface Searched {
  scores: TextScores;
  /** The texts at some addresses; what was not found is left out. */
  read: (addresses: readonly string[]) => Promise<Map<string, string>>;
}

/**
 * Asks the full text for each token by itself: Pagefind finds only what holds all words of a query, or else what begins
 * like them, and people type more words than stand in one section.
 * @throws where Pagefind cannot be loaded: the caller says so and goes on without
 */
export async function searchText(tokens: readonly Token[], guide: Guide, send: Send): Promise<Searched> {
  const asks = tokens.flatMap((token, at) => asksFor(token).map((ask) => ({ ...ask, at })));
  const reply = await send({ search: asks.map(({ text }) => text), ranking });
  const scores = new Map<string, number[]>();
  asks.forEach(({ at, worth }, nth) => {
    for (const [id, score] of ('found' in reply && reply.found[nth]) || []) {
      const address = guide.addressOf.get(id);
      if (address === undefined) continue;
      const some = scores.get(address) ?? tokens.map(() => 0);
      some[at] = Math.max(some[at] ?? 0, score * worth);
      scores.set(address, some);
    }
  });
  const read: Searched['read'] = async (addresses) => {
    const texts = await send({ read: addresses.map((address) => guide.idOf.get(address) ?? '') });
    const pairs = addresses.map((address, nth) => [address, 'texts' in texts ? texts.texts[nth] : undefined] as const);
    return new Map(pairs.flatMap(([address, text]) => (text === undefined ? [] : [[address, text] as const])));
  };
  return { scores, read };
}
