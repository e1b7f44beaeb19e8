import { parse } from 'node-html-parser';
import type { Problem } from '../content/problem.ts';

export interface BuiltPage {
  /** `/guide/stacking/` */
  address: string;
  html: string;
}

/** An address of the site in its parts, decoded as files and ids are named. */
interface Target {
  host: string;
  /** As it is written: a page's address holds nothing to decode. */
  path: string;
  file: string;
  fragment: string;
}

/** Reads a link of a page; `undefined` where a browser or a host could not. */
function targetOf(href: string, address: string): Target | undefined {
  try {
    const { host, pathname, hash } = new URL(href, `http://site${address}`);
    // How another host names its files is its own affair.
    const decode = host === 'site' ? decodeURIComponent : String;
    const [file, fragment] = [pathname, hash].map((part) => decode(part.slice(1)));
    return { host, path: pathname, file: file ?? '', fragment: fragment ?? '' };
  } catch {
    return undefined;
  }
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
      const to = targetOf(href, address);
      if (to && to.host !== 'site') return [];
      const says = (text: string, mend: string): Problem[] => [
        { file: madeFrom.get(address) ?? `the page ${address}`, key: `the link "${href}"`, says: text, mend },
      ];
      if (!to) {
        return says('is no address that can be read', 'Correct it; a percent sign by itself is written %25');
      }
      const { path, file, fragment } = to;
      const there = ids.get(path);
      if (!there) {
        if (files.has(file)) return [];
        return says(`leads to ${path}, which does not exist`, 'Correct the address; pages end with a slash');
      }
      // The checklist reads its goal from the fragment: that is not a heading.
      if (fragment === '' || /^goal=[a-z]+$/.test(fragment) || there.has(fragment)) return [];
      const headings = parsed
        .find((page) => page.address === path)
        ?.root.querySelectorAll('h1[id], h2[id], h3[id]')
        .map(({ id }) => id);
      return says(
        `leads to "${fragment}", a heading that ${path} does not have`,
        `Use one of: ${headings?.join(', ') || 'none, the page has no headings to link to'}`,
      );
    }),
  );
}
