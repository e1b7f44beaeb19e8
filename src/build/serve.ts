/** Serves the built site with its headers, in the foreground, until Ctrl+C. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { inlineStyle, pageHeaders, styleHash } from './headers.ts';
import { readRedirects } from './redirects.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
if (!existsSync(`${dist}index.html`)) {
  console.error('There is no built site in dist/. Run "npm run build" first.');
  process.exit(1);
}

const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(
    `PORT must be a whole number from 1 to 65535, not "${process.env['PORT']}". Example: PORT=8080 npm start`,
  );
  process.exit(1);
}

const hash = styleHash(inlineStyle(readFileSync(`${dist}index.html`, 'utf8')));
const redirects = readRedirects(readFileSync(`${dist}_redirects`, 'utf8'));
const notFound = readFileSync(`${dist}404.html`);

const files = sirv(dist, {
  etag: true,
  setHeaders: (res, pathname) => {
    for (const [name, value] of Object.entries(pageHeaders(pathname, hash))) {
      res.setHeader(name, value);
    }
    if (pathname.startsWith('/_astro/')) {
      res.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    }
  },
});

// A long query is the search's to cut, not the server's to refuse.
const server = createServer({ maxHeaderSize: 256 * 1024 }, (req, res) => {
  const { pathname, search } = new URL(req.url ?? '/', 'http://localhost');
  const isDirectory = !pathname.endsWith('/') && existsSync(`${dist}${pathname.slice(1)}/index.html`);
  if (isDirectory) {
    res.writeHead(308, { Location: `${pathname}/${search}` }).end();
    return;
  }
  const moved = redirects.get(pathname.replace(/\/?$/, '/'));
  if (moved !== undefined) {
    res.writeHead(301, { Location: `${moved}${search}` }).end();
    return;
  }
  files(req, res, () => {
    res.writeHead(404, {
      ...pageHeaders(pathname, hash),
      'Content-Type': 'text/html; charset=utf-8',
    });
    res.end(notFound);
  });
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') {
    console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  } else {
    console.error(error.message);
  }
  process.exit(1);
});
server.listen(port, () => console.log(`The guide is at http://localhost:${port} (Ctrl+C ends it)`));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
