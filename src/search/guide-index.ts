import { joining } from './joining.ts';
import { wordsOf } from '../text/normalise.ts';
import { stemOf } from '../text/stem.ts';
import { pageOf } from './results.ts';
import { fronted, idOf, idStart, packed } from './packing.ts';
import type { Brand } from './terms-index.ts';

/** A page of the guide as the search knows it. */
export interface Place {
  address: string;
  title: string;
  /** One line on what stands there. */
  line: string;
  group: 'guide' | 'tool' | 'term';
  /** What else readers call what it is about. */
  aliases: string[];
  /** Its headings that can be linked to, in their order. */
  sections: { id: string; title: string }[];
  /** The ids of its head and of each section in the full text. */
  records: string[];
}

/** What the second layer of the search knows: what is asked, what the pages are about, and which words stand on them. */
export interface GuideIndex {
  /** A section's id is left out where it follows from its title; ids of records lack what they all begin with. */
  places: (Omit<Place, 'sections'> & { sections: (string | [title: string, id: string])[] })[];
  /** Questions people ask, each with its answer and the address where that stands. */
  questions: { question: string; answer: string; to: string }[];
  /** Words and phrases that readers use for one another. */
  synonyms: string[][];
  brands: Brand[];
  /** All stems in their order, each as the number of letters it shares with the one before, and its other letters. */
  stems: string;
  /** For each stem the places it stands on, as `packed` writes them. */
  at: string;
}

/** Makes the index of some places from their whole texts. */
export function guideIndexOf(
  places: readonly (Place & { text: string })[],
  asked: Pick<GuideIndex, 'questions' | 'synonyms' | 'brands'>,
): GuideIndex {
  const found = new Map<string, number[]>();
  places.forEach(({ address, title, aliases, sections, text }, place) => {
    const questions = asked.questions.filter(({ to }) => pageOf(to) === address).map(({ question }) => question);
    const all = [title, ...aliases, ...sections.map((section) => section.title), ...questions, text].join(' ');
    const words = wordsOf(all).filter((word) => !joining.has(word));
    for (const stem of new Set(words.map(stemOf))) found.set(stem, [...(found.get(stem) ?? []), place]);
  });
  const stems = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    places: places.map(({ address, title, line, group, aliases, sections, records }) => ({
      ...{ address, title, line, group, aliases },
      records: records.map((id) => id.slice(idStart.length)),
      sections: sections.map(({ id, title }) => (idOf(title) === id ? title : [title, id])),
    })),
    ...asked,
    stems: fronted(stems.map(([stem]) => stem)),
    at: stems.map(([, at]) => packed(at)).join(' '),
  };
}
