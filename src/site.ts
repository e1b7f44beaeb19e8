/** Every setting of the site. Nothing else in the project holds a name, an address or a date of its own. */
export const site = {
  name: 'Micro-credentials',
  tagline: 'a field guide',
  /** Where the site will be served, without a path. Set `SITE_ORIGIN` when building for a real host. */
  origin: process.env['SITE_ORIGIN'] ?? 'http://localhost:4321',
  language: 'en-GB',
  author: 'the guide’s contributors',
  /** Where readers report errors: an e-mail address. Set `SITE_CONTACT` when building for a real host; empty: none is named. */
  contact: process.env['SITE_CONTACT'] ?? '',
  promise: 'Independent and free. Nothing to sell, no account, no cookie, no request to anyone else.',
  /**
   * The date of this release. The build reads no clock: whatever depends on a date compares with this one.
   */
  released: '2026-11-24',
  /** A page is overdue, and stops the build, when its last review is more than this many months before the release. */
  reviewMonths: 12,
} as const;
