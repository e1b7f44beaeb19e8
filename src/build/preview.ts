import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { hashesIn, pageHeaders } from './headers.ts';
import { readRedirects } from './redirects.ts';

/** What is written for the host and not for readers. */
const forTheHost: ReadonlySet<string> = new Set(['_headers', '_redirects']);

/** The address of every page and file of a built site: `/terms/`, `/favicon.svg`. */
function addressesOf(dist: string): Set<string> {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => !forTheHost.has(name) && statSync(join(dist, name)).isFile());
  return new Set(files.map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`));
}

/** The path a request asks for, decoded, and its query; whatever cannot be decoded stays as it is and is found nowhere. */
function targetOf(url: string): { path: string; query: string } {
  // A proxy asks for the whole address.
  const own = url.replace(/^https?:\/\/[^/?]*/i, '');
  const at = own.indexOf('?');
  const [path, query] = at < 0 ? [own || '/', ''] : [own.slice(0, at) || '/', own.slice(at)];
  try {
    return { path: decodeURI(path), query };
  } catch {
    return { path, query };
  }
}

/**
 * A server of a built site with its headers, not yet listening. It answers the addresses that the build made, leads from
 * those without their slash and from pairs in the other order, and gives the page for missing ones to all others.
 * @param dist the folder of the built site
 */
export function previewServer(dist: string): Server {
  const hashes = hashesIn(readFileSync(join(dist, '_headers'), 'utf8'));
  const redirects = readRedirects(readFileSync(join(dist, '_redirects'), 'utf8'));
  const notFound = readFileSync(join(dist, '404.html'));
  const addresses = addressesOf(dist);
  const files = sirv(dist, {
    etag: true,
    setHeaders: (res, path) => {
      for (const [name, value] of Object.entries(pageHeaders(path, hashes))) res.setHeader(name, value);
      if (path.startsWith('/_astro/')) res.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });

  // A long query is the search's to cut, not the server's to refuse.
  const server = createServer({ maxHeaderSize: 256 * 1024 }, (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.writeHead(405, { Allow: 'GET, HEAD', Connection: 'close' }).end();
      return;
    }
    const { path, query } = targetOf(req.url ?? '/');
    const moved = redirects.get(path.endsWith('/') ? path : `${path}/`);
    if (addresses.has(path)) {
      // A part is not sent: sirv throws at a range that ends before it begins, and a server may send the whole.
      delete req.headers.range;
      // A file that a new build has taken away must not take the server with it.
      res.on('pipe', (file) => file.on('error', () => res.destroy()));
      req.url = encodeURI(path);
      files(req, res);
    } else if (addresses.has(`${path}/`)) {
      res.writeHead(308, { Location: `${path}/${query}` }).end();
    } else if (moved !== undefined) {
      res.writeHead(301, { Location: `${moved}${query}` }).end();
    } else {
      const type = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': notFound.length };
      res.writeHead(404, { ...pageHeaders(path, hashes), ...type }).end(notFound);
    }
  });
  // Node gives this method an event of its own, with a bare connection.
  server.on('connect', (_, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n');
  });
  return server;
}
