import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

// Only what Astro has to render stands here. What every file must hold is said in src/schemas,
// and read and checked in one place, src/library.ts, before Astro begins.
export const collections = {
  guide: defineCollection({ loader: glob({ base: './content/guide', pattern: '**/*.mdx' }) }),
  terms: defineCollection({ loader: glob({ base: './content/terms', pattern: '*.mdx' }) }),
};
