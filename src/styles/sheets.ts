import { library } from '../content/library.ts';
import { chosenFrom } from '../content/wide-tables.ts';
import exhibit from './sheets/exhibit.css?inline';
import form from './sheets/form.css?inline';
import home from './sheets/home.css?inline';
import list from './sheets/list.css?inline';
import reading from './sheets/reading.css?inline';
import tool from './sheets/tool.css?inline';
import type { Tag } from '../text/tree.ts';

/**
 * The style sheets, one for each family of pages. The build leaves in each what the pages of its family can use, so that
 * the header can name the sheets by their hashes: docs/decisions/0029-a-sheet-a-family.md.
 */
export const sheets = { article: reading, entry: reading, exhibit, home, list, form, tool };
export type Sheet = keyof typeof sheets;

/** The tags whose figures take so many rules that the articles with one are a family of their own. */
const exhibits = new Set(['BadgeReading', 'MarkTable']);

/** The sheet of an article, by the tags it holds: an exhibit, or a table with a column to choose. */
export function sheetFor(tags: readonly Pick<Tag, 'name' | 'attributes'>[]): Sheet {
  const { tables } = library();
  const large = ({ name, attributes: { of = '' } }: (typeof tags)[number]) =>
    exhibits.has(name) || (name === 'FactTable' && tables[of] !== undefined && chosenFrom(tables[of]));
  return tags.some(large) ? 'exhibit' : 'article';
}
