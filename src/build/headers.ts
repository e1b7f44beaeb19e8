import { createHash } from 'node:crypto';

/** The path of the one page that may talk to nobody once it has loaded. */
const PRIVATE_PAGE = '/checklist/';

/**
 * The content of the one inline style sheet of a built page.
 * @throws if the page holds none, or more than one: every page is whole with one.
 */
export function inlineStyle(html: string): string {
  const found = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)];
  if (found.length !== 1) {
    throw new Error(`a page must hold exactly one <style>, this one holds ${found.length}`);
  }
  return found[0]?.[1] ?? '';
}

/** The hash of an inline style sheet as a content security policy writes it. */
export function styleHash(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}

/**
 * The content security policy of one page.
 * @param path the page's path, such as `/terms/`
 * @param hashes what `styleHash` gives for each of the site's style sheets, of which a page holds one
 */
export function contentSecurityPolicy(path: string, hashes: readonly string[]): string {
  const connect = path === PRIVATE_PAGE ? "'none'" : "'self'";
  return [
    "default-src 'none'",
    // Pagefind compiles WebAssembly; nothing may be evaluated from text.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src ${hashes.map((hash) => `'${hash}'`).join(' ')}`,
    "img-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // No script of ours makes markup from text. The one policy lets the search start its worker: src/search/page/worker.ts.
    'trusted-types search-worker',
  ].join('; ');
}

/** The hashes of the site's style sheets, as its `_headers` file names them. */
export function hashesIn(headersFile: string): string[] {
  const [, named = ''] = /style-src ([^;]*)/.exec(headersFile) ?? [];
  return named.split(' ').map((quoted) => quoted.slice(1, -1));
}

/** All security headers of a page, by name. The same for every host that can send headers. */
export function pageHeaders(path: string, hashes: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(path, hashes),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/**
 * The headers of the whole site as a `_headers` file, which several static hosts read.
 * The private page comes after the rule for all pages and replaces its policy.
 */
export function headersFile(hashes: readonly string[]): string {
  const block = (path: string, headers: Record<string, string>, drop: string[] = []) =>
    [
      path,
      ...drop.map((name) => `  ! ${name}`),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  const policy = 'Content-Security-Policy';
  return (
    [
      block('/*', pageHeaders('/', hashes)),
      block(PRIVATE_PAGE, { [policy]: contentSecurityPolicy(PRIVATE_PAGE, hashes) }, [policy]),
      block('/_astro/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ].join('\n\n') + '\n'
  );
}
