/**
 * The origin that the pages name as theirs.
 * @throws where it is no origin: canonical addresses and the site map would lead nowhere
 */
export function originOf(asked: string | undefined): string {
  if (asked === undefined) return 'http://localhost:4321';
  const url = URL.canParse(asked) ? new URL(asked) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(`SITE_ORIGIN is "${asked}". Give scheme and host and nothing else, as https://example.org`);
}

/**
 * Where a reader reports an error, as the address of a link: an e-mail address or a page. Nothing where none is set.
 * @throws where it is neither: readers would write to nobody
 */
export function contactOf(asked: string | undefined): { href: string; shown: string } | undefined {
  if (!asked) return undefined;
  if (/^[^\s@/:?#]+@[^\s@/:?#]+\.[^\s@/:?#]+$/.test(asked)) return { href: `mailto:${asked}`, shown: asked };
  if (URL.canParse(asked) && new URL(asked).protocol === 'https:') return { href: asked, shown: asked };
  throw new Error(`SITE_CONTACT is "${asked}". Give an e-mail address, or a page that begins with https://`);
}

/** Every setting of the site. Nothing else in the project holds a name, an address or a date of its own. */
export const site = {
  name: 'Micro-credentials',
  tagline: 'a field guide',
  /** Where the site will be served, without a path. Set `SITE_ORIGIN` when building for a real host. */
  origin: originOf(process.env['SITE_ORIGIN']),
  language: 'en-GB',
  author: 'the guide’s contributors',
  /** Where readers report errors. Set `SITE_CONTACT` when building for a real host; the build says when it is empty. */
  contact: contactOf(process.env['SITE_CONTACT']),
  promise: 'Independent and free. Nothing to sell, no account, no cookie, no request to anyone else.',
  /**
   * The date of this release. The build reads no clock: whatever depends on a date compares with this one.
   */
  released: '2026-11-26',
  /** A page is overdue, and stops the build, when its last review is more than this many months before the release. */
  reviewMonths: 12,
} as const;
