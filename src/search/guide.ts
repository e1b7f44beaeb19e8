import { termAddress } from '../addresses.ts';
import type { GuideIndex, Place } from './guide-index.ts';
import { general, joining } from './joining.ts';
import { wordsOf } from '../text/normalise.ts';
import { stemOf } from '../text/stem.ts';
import { idOf, idStart, unfronted, unpacked } from './packing.ts';
import type { Names, TermsIndex } from './terms-index.ts';

/** Some words, and the stems under which they are filed. */
export interface Phrase {
  text: string;
  stems: readonly string[];
}

/** The index as it is asked. */
export interface Guide extends Pick<GuideIndex, 'questions'> {
  places: Place[];
  /** The address of a record in the full text, and its id. */
  addressOf: ReadonlyMap<string, string>;
  idOf: ReadonlyMap<string, string>;
  /** All terms and providers by name. */
  names: Names;
  /** The places a stem stands on, by their number in `places`; none for an unknown one. */
  placesOf: (stem: string) => ReadonlySet<number>;
  /** The stems that begin with some letters. */
  stemsFrom: (letters: string) => string[];
  /** The stems of a text's words, joining words among them. */
  stemsOf: (text: string) => readonly string[];
  /** The stems of the words of a phrase that say something, each once. */
  sayingOf: (phrase: string) => ReadonlySet<string>;
  /** Groups of phrases that readers use for one another. */
  synonyms: Phrase[][];
  /** The stems of what pages are about: their titles and other names, what is asked, and words with synonyms. */
  topics: ReadonlySet<string>;
  /** The words that pages are about, as they are spelt: what a misspelt one may be taken for. */
  words: ReadonlySet<string>;
}

/** A function that remembers what it gave. */
function remembering<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

/**
 * Opens the index that was fetched, and files all its phrases under their stems.
 * @param first the first layer's: the names and definitions of terms stand there
 * @param rest called between phrases, so that a slow machine may do something else
 */
export async function openGuide(
  index: GuideIndex,
  first: TermsIndex,
  rest: () => Promise<void> | undefined = () => undefined,
): Promise<Guide> {
  const { questions, synonyms } = index;
  const places = index.places.map((one): Place => {
    const sections = one.sections.map((section) =>
      typeof section === 'string' ? { title: section, id: idOf(section) } : { title: section[0], id: section[1] },
    );
    const records = one.records.map((id) => idStart + id);
    const term = one.group === 'term' && first.terms.find(({ id }) => one.address === termAddress(id));
    return { ...one, sections, records, ...(term && { line: term.definition, aliases: term.aliases }) };
  });
  const addresses = places.flatMap(({ address, sections, records }) =>
    records.map((id, at) => [id, at === 0 ? address : `${address}#${sections[at - 1]?.id}`] as const),
  );
  const stems = unfronted(index.stems);
  const lists = index.at.split(' ');
  const placesAt = new Map(stems.map((stem, at) => [stem, lists[at] ?? '']));
  const stem = remembering(stemOf);
  const stemsOf = remembering((text): readonly string[] => wordsOf(text).map(stem));
  const topics = [
    ...places.flatMap(({ title, aliases }) => [title, ...aliases]),
    ...questions.map(({ question }) => question),
    ...synonyms.flat(),
  ];
  const sayingOf = remembering((phrase) => {
    const words = wordsOf(phrase).filter((word) => !joining.has(word));
    return new Set(words.map(stem));
  });
  const headings = places.flatMap(({ line, sections }) => [line, ...sections.map(({ title }) => title)]);
  for (const phrase of [...topics, ...headings]) {
    sayingOf(phrase);
    await rest();
  }
  const words = topics.flatMap(wordsOf).filter((word) => word.length > 3);
  return {
    names: { ...first, brands: index.brands },
    places,
    questions,
    addressOf: new Map(addresses),
    idOf: new Map(addresses.map(([id, address]) => [address, id])),
    placesOf: remembering((stem) => new Set(unpacked(placesAt.get(stem) ?? ''))),
    stemsFrom: (letters) => stems.filter((one) => one.startsWith(letters)),
    stemsOf,
    sayingOf,
    synonyms: synonyms.map((group) => group.map((text) => ({ text, stems: stemsOf(text) }))),
    topics: new Set(topics.flatMap((phrase) => [...sayingOf(phrase)])),
    words: new Set(words.filter((word) => !general.has(word) && !joining.has(word))),
  };
}
