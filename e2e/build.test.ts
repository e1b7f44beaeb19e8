import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Every file below a folder by its path, with a hash of what it holds. */
function hashesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(files.map((name) => [name, hash(name)]));
}

test('a build in another folder and time zone gives the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  try {
    for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      cpSync(name, join(folder, name), { recursive: true });
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    // Nothing else of the test run's own environment: Vitest's DEV would make a page read all content anew.
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, TZ: 'Asia/Tokyo', LC_ALL: 'C', ASTRO_TELEMETRY_DISABLED: '1' };
    execFileSync(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], { cwd: folder, env });
    expect(hashesOf(join(folder, 'dist'))).toEqual(hashesOf('dist'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a taken port is said in one line', async () => {
  const taken = createServer().listen(0);
  const address = taken.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const server = spawn(process.execPath, ['src/build/serve.ts'], { env: { ...process.env, PORT: port } });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve) => server.on('exit', resolve));
  taken.close();
  expect(code).toBe(1);
  expect(said.trim()).toMatch(new RegExp(`^Port ${port} is taken\\. Choose another: PORT=\\d+ npm start$`));
});
