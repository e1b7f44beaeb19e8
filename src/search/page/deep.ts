import { answersFor, isSpokenOf, questionOf, toRead } from '../answers.ts';
import { openGuide } from '../guide.ts';
import type { GuideIndex } from '../guide-index.ts';
import { searchText } from '../full-text.ts';
import type { TermsIndex } from '../terms-index.ts';
import { namesIn } from '../understand.ts';
import type { Deep } from '../views.ts';
import { toWorker } from './worker.ts';

/** How long one stretch of work may keep the page from answering, in milliseconds. */
const stretch = 8;

/** Gives way to the page once a stretch is over. */
function givingWay(): () => Promise<void> | undefined {
  let until = performance.now() + stretch;
  return () => {
    if (performance.now() < until) return undefined;
    return new Promise((done) => setTimeout(done)).then(() => void (until = performance.now() + stretch));
  };
}

/** The second layer of the search, fetched after the first: what ranks the guide's pages and asks the full text. */
export async function deepIn(index: GuideIndex, terms: TermsIndex): Promise<Deep> {
  const guide = await openGuide(index, terms, givingWay());
  namesIn(guide.names);
  return {
    guide,
    questionOf,
    answersFor,
    isSpokenOf,
    toRead,
    searchText: ({ tokens }, { guide }) => searchText(tokens, guide, toWorker),
  };
}
