import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { MarkdownHeading } from 'astro';
import { tagSchemas } from '../content/registry.ts';

interface Compiled {
  default: AstroComponentFactory;
  getHeadings: () => MarkdownHeading[];
}

const texts = import.meta.glob<Compiled>('/content/{guide,terms}/**/*.mdx');
const tags = import.meta.glob<{ default: AstroComponentFactory }>('./tags/*.astro', { eager: true });

/** The component of every tag that a text may hold, by the tag's name. */
export const parts = Object.fromEntries(
  Object.keys(tagSchemas).map((name) => {
    const part = tags[`./tags/${name}.astro`];
    if (!part) throw new Error(`the tag <${name}> has no component: add src/components/tags/${name}.astro`);
    return [name, part.default] as const;
  }),
);

/**
 * The compiled text of a file of content, and its headings. Astro compiles what the library has read and checked:
 * which files there are, what is in their heads and what they are called is said there alone.
 * @param file as the library names it, "content/guide/stacking/index.mdx"
 */
export async function written(file: string): Promise<{ Content: AstroComponentFactory; headings: MarkdownHeading[] }> {
  const load = texts[`/${file}`];
  if (!load) throw new Error(`${file} was not compiled`);
  const { default: Content, getHeadings } = await load();
  return { Content, headings: getHeadings() };
}
