import type { Answers, FullText, Loaded, Question } from './answers.ts';
import { namedIn } from './names.ts';
import type { Searched } from './full-text.ts';
import { tidy, type Group } from './results.ts';
import type { PairsIndex, TermsIndex } from './terms-index.ts';
import { namesIn, understand, type Meaning } from './understand.ts';
import type { Guide } from './guide.ts';

/** What the search shows at one moment. */
export interface View {
  groups: readonly Group[];
  /** The query as corrected, where a word was taken for misspelt. */
  corrected?: string | undefined;
  /** Nothing in the guide is about the query; what is near all the same. */
  nothing?: Answers['near'];
  /** What could not be had. */
  missing?: 'everything' | 'text';
  /** Is more to come? */
  open?: true;
}

/** What the second layer can do, and its index. */
export interface Deep {
  guide: Guide;
  questionOf: (query: string, guide: Guide, mend: boolean) => Question;
  answersFor: (question: Question, loaded: Loaded, text: FullText | 'to come' | 'missing') => Answers;
  isSpokenOf: (question: Question, texts: FullText['texts']) => boolean;
  toRead: (question: Question, loaded: Loaded, scores: FullText['scores']) => string[];
  searchText: (question: Question, loaded: Loaded) => Promise<Searched>;
}

/** Where the layers come from. Each may fail, and is asked again the next time. */
export interface Sources {
  terms: () => Promise<TermsIndex>;
  pairs: () => Promise<PairsIndex>;
  deep: () => Promise<Deep>;
  /** Lets the page do what waits, between two stretches of work. */
  pause: () => Promise<void>;
}

/** How long the full text may take before the search goes on without it, in milliseconds. */
export const patience = 10_000;

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error('too slow')), patience)));
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const orNothing = <T>(work: Promise<T>): Promise<T | undefined> => work.catch(() => undefined);

/**
 * What to show for a query, from the first that can be known to the last. Later views add below what stands, or put it
 * right; they never move an answer that was settled.
 * @param mend take unknown words for misspelt ones?
 */
export async function* viewsOf(query: string, mend: boolean, sources: Sources): AsyncGenerator<View, void> {
  const terms = await orNothing(inTime(sources.terms()));
  if (!terms) {
    yield { groups: [], missing: 'everything' };
    return;
  }
  await sources.pause();
  namesIn(terms);
  await sources.pause();
  const meaning = understand(query, terms, mend);
  const { pair, word, beginning } = namedIn(meaning, terms);
  const named = tidy([pair, word, beginning]);
  if (meaning.complete || meaning.joined) yield { groups: named, corrected: meaning.corrected, open: true };

  // Once more below: the guide's own words may mend a name.
  const pairsFor = async ({ pairs }: Meaning) => (pairs.length > 0 ? orNothing(inTime(sources.pairs())) : undefined);
  const [deep] = await Promise.all([orNothing(inTime(sources.deep())), pairsFor(meaning)]);
  if (!deep) {
    yield { groups: named, corrected: meaning.corrected, missing: 'text' };
    return;
  }
  await sources.pause();
  const question = deep.questionOf(query, deep.guide, mend);
  const loaded: Loaded = { guide: deep.guide, pairs: await pairsFor(question.meaning) };
  const { corrected } = question.meaning;
  const nothing = (): View => ({
    groups: [],
    corrected,
    nothing: deep.answersFor({ ...question, about: 'no' }, loaded, 'missing').near,
  });
  if (question.about === 'no') {
    yield nothing();
    return;
  }
  await sources.pause();
  const { groups } = deep.answersFor(question, loaded, 'to come');
  if (question.about === 'yes' && groups.length > 0) yield { groups, corrected, open: true };

  try {
    const { scores, read } = await inTime(deep.searchText(question, loaded));
    const texts = await inTime(read(deep.toRead(question, loaded, scores)));
    if (question.about === 'perhaps') {
      if (!deep.isSpokenOf(question, texts)) {
        yield nothing();
        return;
      }
      question.about = 'yes';
      for (const [address, text] of await inTime(read(deep.toRead(question, loaded, scores)))) texts.set(address, text);
    }
    await sources.pause();
    yield { groups: deep.answersFor(question, loaded, { scores, texts }).groups, corrected };
  } catch {
    const { groups } = deep.answersFor({ ...question, about: 'yes' }, loaded, 'missing');
    yield { groups, corrected, missing: 'text' };
  }
}
