import { HTMLElement, parse } from 'node-html-parser';

interface Page {
  address: string;
  html: string;
}

/**
 * What a page is built of: every path of tags, classes and names of attributes that leads from its root to an element.
 * Two pages of one structure differ only in their words and in how often a part stands in them, so that what a style or
 * a template gets wrong in one it gets wrong in the other.
 */
function structureOf(html: string): string {
  const paths = new Set<string>();
  const follow = (node: HTMLElement, path: string) => {
    for (const child of node.childNodes.filter((one) => one instanceof HTMLElement)) {
      const names = Object.keys(child.attributes).toSorted().join(' ');
      const here = `${path}>${child.rawTagName}.${child.classNames}[${names}]`;
      paths.add(here);
      follow(child, here);
    }
  };
  follow(parse(html), '');
  return [...paths].toSorted().join('\n');
}

/** The addresses of pages that share one structure, one list a structure, the most elements first. */
export function byStructure(pages: readonly Page[]): string[][] {
  return [...Map.groupBy(pages, ({ html }) => structureOf(html)).values()]
    .toSorted((a, b) => (b[0]?.html.length ?? 0) - (a[0]?.html.length ?? 0))
    .map((alike) => alike.map(({ address }) => address));
}
