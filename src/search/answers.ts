import { pairAddress } from '../terms/pairs.ts';
import { verdictLine } from '../terms/verdict.ts';
import { inSentence } from '../words.ts';
import type { TermsIndex } from './terms-index.ts';
import { stemsOf, understand } from './understand.ts';
import { isAbout, type Vocabulary } from './vocabulary.ts';

/** What the first layer has to say to a query. */
export interface Answers {
  pairs: { first: string; second: string; address: string; verdict: string }[];
  terms: { name: string; address: string; definition: string }[];
  corrected?: string;
  /** Which answer comes first. */
  best: 'pair' | 'term' | 'text';
  /** Every word is accounted for by terms: the answer stands without the vocabulary. */
  certain: boolean;
  /** Is anything in the guide about this? Known once the vocabulary is there, or where the terms are certain. */
  about: boolean;
  /** The words to search the full text for. */
  content: string[];
}

/** The line that settles a pair: written by hand, or worked out as its page does. */
function verdictOf(first: string, second: string, { terms, pairs, relations }: TermsIndex): string | undefined {
  const written = pairs.find((pair) => pair.first === first && pair.second === second);
  if (written) return written.verdict;
  const [a, b] = [first, second].map((id) => {
    const term = terms.find((one) => one.id === id);
    return term?.kind && { name: term.name, ...term.kind };
  });
  return a && b && verdictLine(a, b, relations);
}

/**
 * Works out what the guide's terms answer to a query, and whether the guide is about it at all.
 * @param vocabulary `undefined` while it is not loaded
 */
export function answersFor(query: string, index: TermsIndex, vocabulary: Vocabulary | undefined): Answers {
  const { terms, pairs, corrected, rest, content } = understand(query, index);
  const termOf = (id: string) => index.terms.find((term) => term.id === id);
  const nameOf = (id: string) => termOf(id)?.name ?? id;
  const certain = terms.length > 0 && rest.length === 0;
  return {
    pairs: pairs.flatMap(([first, second]) => {
      const verdict = verdictOf(first, second, index);
      const [one, other] = [nameOf(first), inSentence(nameOf(second))];
      return verdict === undefined ? [] : [{ first: one, second: other, address: pairAddress(first, second), verdict }];
    }),
    terms: terms.flatMap((id) => {
      const term = termOf(id);
      return term ? [{ name: term.name, address: `/terms/${id}/`, definition: term.definition }] : [];
    }),
    ...(corrected !== undefined && { corrected }),
    best: pairs.length > 0 ? 'pair' : certain ? 'term' : 'text',
    certain,
    about: certain || (vocabulary !== undefined && isAbout(stemsOf(content), vocabulary)),
    content,
  };
}
