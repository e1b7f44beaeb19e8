import { createHash } from 'node:crypto';
import { checklistPage, embedPage } from '../addresses.ts';

/** The pages that may talk to nobody once they have loaded. */
const privatePages: readonly string[] = [checklistPage, embedPage];

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
  const connect = privatePages.includes(path) ? "'none'" : "'self'";
  const framedBy = path === embedPage ? '*' : "'none'";
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
    // One page is made for other sites' frames; it keeps nothing and holds no link that acts in the frame.
    `frame-ancestors ${framedBy}`,
    "require-trusted-types-for 'script'",
    // No script of ours makes markup from text. The one policy lets a worker start: that of the search
    // (src/search/page/worker.ts), and on the private pages, where nothing is searched, that of src/adverts/page/in-worker.ts.
    `trusted-types ${privatePages.includes(path) ? 'adverts' : 'search'}-worker`,
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
 * The private pages come after the rule for all pages and replace its policy.
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
      ...privatePages.map((page) => block(page, { [policy]: contentSecurityPolicy(page, hashes) }, [policy])),
      block('/_astro/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ].join('\n\n') + '\n'
  );
}
