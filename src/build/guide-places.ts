import { articleAddress, termAddress } from '../addresses.ts';
import type { Library } from '../content/library.ts';
import type { Term } from '../schemas/term.ts';
import { guideIndexOf, type GuideIndex, type Place } from '../search/guide-index.ts';
import { said } from '../text/tree.ts';
import { attributeRows } from '../schemas/term-words.ts';
import type { BuiltPage } from './links.ts';
import { pageText, type Section } from './sections.ts';

/** A page that can be found, with its text: what both the guide's index and the full text are made from. */
export interface FoundPage extends Omit<Place, 'sections' | 'records'> {
  head: string;
  sections: Section[];
}

/**
 * The pages that can be found: the articles, the pages that `content/search.yaml` names, and the terms, whose texts are
 * taken from their records. Pages on two terms are left out: they say what their terms say.
 * @throws where `content/search.yaml` names a page that was not built
 */
export function foundPages(pages: readonly BuiltPage[], { articles, terms, search }: Library): FoundPage[] {
  const built = new Map(pages.map(({ address, html }) => [address, html]));
  const page = (address: string, group: 'guide' | 'tool', aliases: string[]): FoundPage => {
    const html = built.get(address);
    if (html === undefined) {
      throw new Error(`content/search.yaml: tools.${address}: is not an address of the guide. Correct it`);
    }
    return { address, group, aliases, ...pageText(html) };
  };
  return [
    ...articles.map(({ id, data }) => page(articleAddress(id), 'guide', data.aliases)),
    ...Object.entries(search.tools).map(([address, aliases]) => page(address, 'tool', aliases)),
    ...terms.map(({ id, data, text }): FoundPage => ({
      address: termAddress(id),
      title: data.name,
      line: data.definition,
      group: 'term',
      aliases: [...(data.plural === undefined ? [] : [data.plural]), ...data.aliases],
      head: [data.definition, ...text.blocks.map(said), ...rowsIn(data)].join('\n'),
      sections: [],
    })),
  ];
}

/** What a term's table says, a line a row. */
function rowsIn({ attributes = {} }: Term): string[] {
  return attributeRows.flatMap(([key, question]) => (attributes[key] ? [`${question} ${attributes[key].text}`] : []));
}

/**
 * Makes the second layer's index. The names and definitions of terms stand in the first layer's.
 * @param ids the ids of the records in the full text by their addresses
 * @throws where a page is not in the full text
 */
export function guideIndex(
  found: readonly FoundPage[],
  { records, search }: Library,
  ids: ReadonlyMap<string, string>,
): GuideIndex {
  const idOf = (address: string) => {
    const id = ids.get(address);
    if (id === undefined) throw new Error(`${address}: is not in the full text`);
    return id;
  };
  return guideIndexOf(
    found.map(({ address, head, sections, group, aliases, line, ...page }) => ({
      ...page,
      address,
      group,
      records: [address, ...sections.map(({ id }) => `${address}#${id}`)].map(idOf),
      aliases: group === 'term' ? [] : aliases,
      line: group === 'term' ? '' : line,
      sections: sections.map(({ id, title }) => ({ id, title })),
      text: [...(group === 'term' ? aliases : []), head, ...sections.map(({ text }) => text)].join('\n'),
    })),
    {
      questions: records.questions.groups.flatMap(({ questions }) =>
        questions.map(({ question, answer, to }) => ({ question, answer, to })),
      ),
      synonyms: search.synonyms,
      brands: search.brands,
    },
  );
}
