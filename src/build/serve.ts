/** Serves the built site with its headers, in the foreground, until Ctrl+C: to this machine alone, unless HOST asks. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { previewServer } from './preview.ts';

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
const host = process.env['HOST'] || '127.0.0.1';

const server = previewServer(dist);
server.on('error', (error: NodeJS.ErrnoException) => {
  // Too many connections at once are no reason to end.
  if (server.listening) {
    console.error(error.message);
    return;
  }
  if (error.code === 'EADDRINUSE') {
    console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  } else if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL') {
    console.error(`HOST must be an address of this machine, not "${host}". Example: HOST=0.0.0.0 npm start`);
  } else {
    console.error(error.message);
  }
  process.exit(1);
});
server.listen(port, host, () => {
  const name = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  console.log(`The guide is at http://${name}:${port} (Ctrl+C ends it)`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
