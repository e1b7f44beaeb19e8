import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { previewServer } from '../src/build/preview.ts';

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const taken = createServer().listen(0);
  await new Promise((done) => taken.once('listening', done));
  const address = taken.address();
  await new Promise((done) => taken.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts the preview server as `npm start` does, and waits until it says where it is. */
async function start(host?: string): Promise<{ server: ChildProcess; port: number; said: string }> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), ...(host === undefined ? {} : { HOST: host }) };
  if (host === undefined) delete (env as Record<string, string | undefined>)['HOST'];
  const server = spawn(process.execPath, ['src/build/serve.ts'], { env });
  const said = await new Promise<string>((done, fail) => {
    server.stdout.once('data', (chunk: Buffer) => done(chunk.toString().trim()));
    server.once('exit', (code) => fail(new Error(`the server ended with ${code}`)));
  });
  return { server, port, said };
}

/** Sends bytes as they are, and gives back all that comes until the other side closes. */
function send(port: number, bytes: string, host = '127.0.0.1'): Promise<string> {
  return new Promise((done, fail) => {
    let answer = '';
    const socket = connect(port, host, () => socket.write(Buffer.from(bytes, 'latin1')));
    socket.setEncoding('latin1');
    socket.setTimeout(60_000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('close', () => done(answer));
    // An answer may have come before the connection broke: then it counts.
    socket.on('error', (error) => answer === '' && fail(error));
  });
}

const ask = (target: string, { method = 'GET', host = 'localhost', more = '' } = {}) =>
  `${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${more}\r\n`;
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
const headerOf = (answer: string, name: string) =>
  new RegExp(`^${name}: (.*)\r$`, 'im').exec(`${answer.split('\r\n\r\n', 1)[0] ?? ''}\r\n`)?.[1];

let server: ChildProcess;
let port: number;
let said: string;
beforeAll(async () => ({ server, port, said } = await start()));
afterAll(() => server.kill());

test('says where it is', () => expect(said).toBe(`The guide is at http://localhost:${port} (Ctrl+C ends it)`));

const missing: readonly string[] = [
  '//',
  '///',
  '//terms/',
  '//example.org/..',
  '/%',
  '/%E0%A4%A/',
  '/terms/%zz',
  '/%00',
  '/../../etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/\\..\\..\\',
  '/terms/nanodegree/../',
  '*',
  'ftp://localhost/terms/',
  `/${'a/'.repeat(50_000)}`,
  `/${'%41'.repeat(50_000)}`,
  '/pagefind',
  '/pagefind/',
  '/index.html',
  '/checklist/index.html',
  '/checklist/index',
  '/_headers',
  '/_headers/',
  '/_headers?x',
  '/%5fheaders',
  '/_redirects',
  '/%5Fredirects',
];

test.each(missing)('%#: what the build did not make is a missing page', async (target) => {
  const name = target.slice(0, 40);
  const answer = await send(port, ask(target));
  expect(statusOf(answer), name).toBe(404);
  expect(answer, name).toContain('<h1>');
  expect(headerOf(answer, 'Content-Security-Policy'), name).toContain("default-src 'none'");
});

test.each([
  ['/', 200],
  ['/terms/', 200],
  ['/?q=//%', 200],
  ['/search/?q=%E0%A4%A', 200],
  [`/search/?q=${'a'.repeat(100_000)}`, 200],
  ['/te%72ms/', 200],
  ['http://example.org/terms/', 200],
  ['http://example.org', 200],
  ['http://[', 200],
  ['http://[::1/terms', 308],
  ['/terms', 308],
  ['/compare/nanodegree-vs-digital-badge/', 301],
] as const)('%#: a good address is answered with what it is', async (target, status) => {
  expect(statusOf(await send(port, ask(target))), target.slice(0, 40)).toBe(status);
});

test('the checklist keeps its policy under every address that gives it', async () => {
  for (const target of ['/checklist/', '/%63hecklist/', '/checklist/?x', 'http://example.org/checklist/']) {
    const answer = await send(port, ask(target));
    expect(statusOf(answer), target).toBe(200);
    expect(headerOf(answer, 'Content-Security-Policy'), target).toContain("connect-src 'none'");
  }
});

test('nothing leads to another host', async () => {
  for (const target of ['//example.org', '//example.org/terms', '/\\example.org', 'http://example.org/terms']) {
    const to = headerOf(await send(port, ask(target, { host: 'example.org' })), 'Location');
    expect(to === undefined || /^\/(?![/\\])/.test(to), `${target} leads to ${to}`).toBe(true);
  }
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND'])(
  '%s is refused',
  async (method) => {
    for (const target of method === 'CONNECT' ? ['localhost:80'] : ['/', '/no/such/page/', '/_headers']) {
      const answer = await send(port, ask(target, { method, more: 'Cookie: secret\r\n' }));
      expect(statusOf(answer), target).toBe(405);
      expect(headerOf(answer, 'Allow')).toBe('GET, HEAD');
      expect(answer).not.toContain('secret');
    }
  },
);

test('HEAD gets the headers of GET and nothing else', async () => {
  for (const target of ['/', '/no/such/page/']) {
    const [head = '', body] = (await send(port, ask(target, { method: 'HEAD' }))).split('\r\n\r\n');
    expect(body).toBe('');
    const [whole = ''] = (await send(port, ask(target))).split('\r\n\r\n', 1);
    expect(head.replace(/^Date: .*$/m, '')).toBe(whole.replace(/^Date: .*$/m, ''));
  }
});

test.each([
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['an absurd host', ask('/', { host: 'a'.repeat(100_000) }), 200],
  ['a host that is none', ask('/', { host: '[::1:%%//@' }), 200],
  ['a range that ends before it begins', ask('/', { more: 'Range: bytes=9-2\r\n' }), 200],
  ['a range beyond the end', ask('/', { more: 'Range: bytes=99999999-\r\n' }), 200],
  ['an address in no plain letters', ask('/caf\xe9/'), 400],
  ['what is no request', 'hello\r\n\r\n', 400],
  ['a version that is none', 'GET / HTTP/9.9\r\nHost: x\r\n\r\n', 400],
  ['a header without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(300_000)}\r\n\r\n`, 431],
  ['an address without end', ask(`/${'a'.repeat(300_000)}`), 431],
  ['two lengths', ask('/', { more: 'Content-Length: 1\r\nContent-Length: 2\r\n' }), 400],
])('%s is answered', async (_, bytes, status) => {
  expect(statusOf(await send(port, bytes))).toBe(status);
});

test('it still stands after all this, and after connections that break', async () => {
  for (const bytes of ['', 'GET', ask('/terms/')]) {
    await new Promise((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(bytes);
        socket.resetAndDestroy();
      });
      socket.on('close', done);
      socket.on('error', done);
    });
  }
  expect(statusOf(await send(port, ask('/')))).toBe(200);
  expect(server.exitCode).toBeNull();
});

test('a file that a new build has taken away does not take the server with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  try {
    for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), '<style></style>');
    for (const name of ['_headers', '_redirects', 'gone.txt']) writeFileSync(join(folder, name), '');
    const small = previewServer(folder).listen(0, '127.0.0.1');
    await new Promise((done) => small.once('listening', done));
    const address = small.address();
    const at = typeof address === 'object' && address ? address.port : 0;
    rmSync(join(folder, 'gone.txt'));
    expect(await send(at, ask('/gone.txt'))).toBe('');
    expect(statusOf(await send(at, ask('/')))).toBe(200);
    small.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Addresses of this machine other than the one of every loopback. */
const others = [
  ...(process.platform === 'linux' ? ['127.0.0.2'] : []),
  ...Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).flatMap(({ family, internal, address }) => (family === 'IPv4' && !internal ? [address] : [])),
  ),
];

test('it listens to this machine alone, unless HOST asks for more', async () => {
  for (const host of others) await expect(send(port, ask('/'), host), host).rejects.toThrow('ECONNREFUSED');
  const open = await start('0.0.0.0');
  try {
    expect(open.said).toContain(`http://0.0.0.0:${open.port} `);
    for (const host of others) expect(statusOf(await send(open.port, ask('/'), host)), host).toBe(200);
  } finally {
    open.server.kill();
  }
});

test('a HOST that is none is said in one line', async () => {
  await expect(start('no.such.host.invalid')).rejects.toThrow('ended with 1');
});
