import { parse } from 'node-html-parser';
import type { Problem } from '../library.ts';

export interface BuiltPage {
  /** `/guide/stacking/` */
  address: string;
  html: string;
}

/**
 * Every internal link of the built pages that leads to no page, no file or no heading.
 * @param files every file of the built site, relative to its folder
 * @param madeFrom the file of content behind an address, where there is one
 */
export function brokenLinks(
  pages: readonly BuiltPage[],
  files: ReadonlySet<string>,
  madeFrom: ReadonlyMap<string, string>,
): Problem[] {
  const parsed = pages.map(({ address, html }) => ({ address, root: parse(html) }));
  const ids = new Map(
    parsed.map(({ address, root }) => [address, new Set(root.querySelectorAll('[id]').map((node) => node.id))]),
  );
  return parsed.flatMap(({ address, root }) =>
    root.querySelectorAll('a[href], form[action], link[href]').flatMap((node): Problem[] => {
      const href = node.getAttribute('href') ?? node.getAttribute('action') ?? '';
      if (/^[a-z]+:/i.test(href) && node.rawTagName !== 'link') return [];
      const to = new URL(href, `http://site${address}`);
      if (to.host !== 'site') return [];
      const says = (text: string, mend: string): Problem[] => [
        { file: madeFrom.get(address) ?? `the page ${address}`, key: `the link "${href}"`, says: text, mend },
      ];
      const there = ids.get(to.pathname);
      if (!there) {
        if (files.has(decodeURIComponent(to.pathname.slice(1)))) return [];
        return says(`leads to ${to.pathname}, which does not exist`, 'Correct the address; pages end with a slash');
      }
      // The checklist reads its goal from the fragment: that is not a heading.
      const fragment = decodeURIComponent(to.hash.slice(1));
      if (fragment === '' || /^goal=[a-z]+$/.test(fragment) || there.has(fragment)) return [];
      const headings = parsed
        .find((page) => page.address === to.pathname)
        ?.root.querySelectorAll('h1[id], h2[id], h3[id]')
        .map(({ id }) => id);
      return says(
        `leads to "${fragment}", a heading that ${to.pathname} does not have`,
        `Use one of: ${headings?.join(', ') || 'none, the page has no headings to link to'}`,
      );
    }),
  );
}
