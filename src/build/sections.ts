import { parse, type HTMLElement } from 'node-html-parser';

/** Parts of an article that are not its text: numbers of sources, figures, what surrounds it. */
const outsideText = [
  '.cite',
  '.plate',
  '.caption',
  '.choose',
  '.def',
  '.meta',
  '.entry-number',
  '.entry-foot',
  '.crumbs',
  'noscript',
  'script',
  'h1',
];

/** A stretch of a page's text under one heading that can be linked to; its head has neither id nor title. */
export interface Section {
  id: string;
  title: string;
  text: string;
}

/** A built page as the search needs it. */
export interface PageText {
  title: string;
  /** Its description. */
  line: string;
  head: string;
  sections: Section[];
}

/**
 * Takes a built page apart into its head and its sections, without numbers of sources, figures and what surrounds the
 * text. A line is what the eye sees as one: a paragraph, an item, a cell.
 */
export function pageText(html: string): PageText {
  const root = parse(html);
  const plain = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';
  const title = plain(root.querySelector('h1')?.textContent);
  const line = root.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
  const body = root.querySelector('[data-pagefind-body]');
  body?.querySelectorAll(outsideText.join()).forEach((part) => part.remove());
  // A word kept on one line is no part of its own.
  body?.querySelectorAll('.one').forEach((part) => part.replaceWith(part.text));
  // Without this the last word of a cell or a mark and the first of the next would be one.
  const inner = (body?.childNodes.join('') ?? '')
    .replace(/<\/(t[dh]|d[td]|button|label|legend|option)>/g, '$&\n')
    .replace(/<\/span>/g, '$& ')
    // It stands in a paragraph, but not on its lines.
    .replace(/<span class="note"/g, '\n$&');
  const [head = '', ...rest] = inner.split(/(?=<h[23][^>]*\sid=")/);
  const text = (part: HTMLElement) => part.structuredText.replace(/ +([.,;:?!])/g, '$1');
  const sections = rest.map((part) => {
    const root = parse(part);
    const heading = root.querySelector('h2, h3');
    heading?.remove();
    return { id: heading?.id ?? '', title: plain(heading?.textContent), text: text(root) };
  });
  return { title, line: parse(line).textContent, head: text(parse(head)), sections };
}
