import { numbered } from '../content/citations.ts';
import type { Library } from '../content/library.ts';

/**
 * What the tags of a text, and the numbers of sources, find on the page that shows them. All other parts of pages take
 * what they show as properties; these are called from MDX, which can hand them nothing.
 */
export interface Context {
  library: Library;
  /** The number each source has on the page, by its key. */
  numbers: ReadonlyMap<string, number>;
  /** The sources that the margin has named so far. */
  named: Set<string>;
}

/** Sets a page's context: called once, by the page. `keys` are the sources it cites, in the order a reader meets them. */
export function setContext({ locals }: { locals: App.Locals }, library: Library, keys: readonly string[]): void {
  locals.context = { library, numbers: numbered(keys), named: new Set() };
}

/**
 * The context of the page that is rendered.
 * @throws where the page has set none
 */
export function contextOf({ locals }: { locals: App.Locals }): Context {
  if (!locals.context) throw new Error('this page shows a tag or cites a source: let it call setContext first');
  return locals.context;
}
