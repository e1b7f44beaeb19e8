import checklist from './sheets/checklist.css?inline';
import home from './sheets/home.css?inline';
import lists from './sheets/lists.css?inline';
import plates from './sheets/plates.css?inline';
import reading from './sheets/reading.css?inline';

/**
 * The style sheets, one for each family of pages. A page holds one, unchanged, so that its hash in the header allows it:
 * what is written there is paid for on each page. Utilities are not generated: docs/decisions/0029-a-sheet-a-family.md.
 */
export const sheets = { reading, plates, home, lists, checklist };
export type Sheet = keyof typeof sheets;

/** The tags whose figures are styled in `plates.css`. */
const drawn = new Set(['BadgeReading', 'MarkTable']);

/** The sheet of an article, by the tags it holds. */
export function sheetFor(tags: readonly { name: string }[]): Sheet {
  return tags.some(({ name }) => drawn.has(name)) ? 'plates' : 'reading';
}
