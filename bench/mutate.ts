/**
 * How many planted defects in the checklist's rule the tests find. Stryker and what it brings would be a quarter of all
 * packages, for a measure that runs once in a while: it is installed here, pinned by a lockfile of its own, into a
 * folder that goes away again. Vitest and TypeScript are the project's.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const home = join(import.meta.dirname, 'mutate');
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'mutate-'));

function run(command: string, args: string[], cwd: string): void {
  const { error, status } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) process.exitCode = status ?? 1;
}

// Ctrl+C ends what runs; the folder is still taken away.
process.on('SIGINT', () => undefined);
try {
  cpSync(home, folder, { recursive: true });
  run('npm', ['ci', '--prefix', folder], folder);
  if (!process.exitCode) {
    for (const ours of ['typescript', 'vitest']) {
      symlinkSync(join(root, 'node_modules', ours), join(folder, 'node_modules', ours), 'junction');
    }
    const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
    run(process.execPath, [stryker, 'run', join(home, 'stryker.json'), ...process.argv.slice(2)], root);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
