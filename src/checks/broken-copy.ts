import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { ContentError, describe as say } from '../content/problem.ts';
import { readLibrary } from '../content/library.ts';
import { site } from '../site.ts';
import { checkLibrary } from './all.ts';

/** For tests: a fresh copy of the real content before each, to be broken in one place. */
export function brokenCopy() {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync('content', join(root, 'content'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  return {
    /** Breaks one file. */
    change(file: string, from: string | RegExp, to: string): void {
      const path = join(root, file);
      const before = readFileSync(path, 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file} does not hold ${String(from)}: nothing was broken`);
      writeFileSync(path, after);
    },
    /** Leaves a folder empty. */
    remove(folder: string): void {
      rmSync(join(root, folder), { recursive: true });
      mkdirSync(join(root, folder));
    },
    /** What stops the build, one line a problem; empty where nothing does. */
    problems(): string[] {
      try {
        checkLibrary(readLibrary(root), new Date(site.released));
        return [];
      } catch (error) {
        if (error instanceof ContentError) return error.problems.map(say);
        throw error;
      }
    },
  };
}
