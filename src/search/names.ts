import { pairAddress, pairId, termAddress } from '../addresses.ts';
import { inSentence } from '../text/naming.ts';
import type { Group, Result } from './results.ts';
import type { TermsIndex } from './terms-index.ts';
import type { Meaning } from './understand.ts';

/** The groups that the names in a query make, each empty where there is nothing for it. */
export interface Named {
  pair: Group;
  word: Group;
  /** Words that the query is the beginning of: none where it already names two. */
  beginning: Group;
}

function termResult(id: string, { terms }: TermsIndex): Result[] {
  const term = terms.find((one) => one.id === id);
  return term ? [{ address: termAddress(id), title: term.name, line: [term.definition] }] : [];
}

/**
 * What the terms alone answer: pages on two of them, and their definitions.
 * @param verdict gives the line that settles a pair, once that is known
 */
export function namedIn(
  { pairs, terms, starting }: Meaning,
  index: TermsIndex,
  verdict: (first: string, second: string) => string | undefined = () => undefined,
): Named {
  const nameOf = (id: string) => index.terms.find((term) => term.id === id)?.name ?? id;
  const words = terms.flatMap((id) => termResult(id, index));
  return {
    pair: {
      name: 'You named two kinds of credential',
      results: pairs.map(([first, second]) => ({
        address: pairAddress(pairId(first, second)),
        title: [nameOf(first), inSentence(nameOf(second))],
        line: [verdict(first, second) ?? ''],
      })),
    },
    word: { name: words.length > 1 ? 'The words' : 'The word', results: words },
    beginning: {
      name: 'Words that begin so',
      results: terms.length > 1 ? [] : starting.flatMap((id) => termResult(id, index)),
    },
  };
}
