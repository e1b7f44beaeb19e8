import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkLibrary } from '../checks/all.ts';
import { readLibrary } from '../content/library.ts';
import { site } from '../site.ts';

/** Reads and checks all content before Astro begins, and stops with every problem named. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ config }) => {
        checkLibrary(readLibrary(fileURLToPath(config.root)), new Date(site.released));
      },
    },
  };
}
