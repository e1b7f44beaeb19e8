import type { Entry } from '../schemas/entry.ts';
import type { Term } from '../schemas/term.ts';

/** What a term can be, in the order of the page, each with what it means. */
const categories: readonly (readonly [category: Term['category'], title: string, says: string])[] = [
  ['credential', 'Credentials', 'What you can earn, or study to earn.'],
  ['format', 'Formats', 'The form in which a record of it comes.'],
  ['property', 'Properties', 'What may be true of a credential.'],
  ['unit', 'Units of study', 'What its size is counted in.'],
  ['process', 'Processes', 'What people and institutions do with it.'],
  ['actor', 'Actors', 'Who has a part in it.'],
  ['record', 'Records', 'Where several are gathered.'],
  ['framework', 'Frameworks', 'What sets them in order.'],
  ['word', 'Words with several meanings', 'Ask which one is meant.'],
];

/**
 * The terms by what they are, each group in alphabetical order of names.
 * @throws if a group has no title or no term
 */
export function byCategory(terms: readonly Entry<Term>[]) {
  return categories.map(([category, title, says]) => {
    const some = terms
      .filter(({ data }) => data.category === category)
      .toSorted((a, b) => a.data.name.localeCompare(b.data.name, 'en'));
    if (some.length === 0) throw new Error(`content/terms: no term is of the category "${category}"`);
    return { category, title, says, terms: some };
  });
}
