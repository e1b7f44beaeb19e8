import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { ContentError, library } from '../library.ts';
import { vocabularyOf } from '../search/vocabulary.ts';
import { pairsIn } from '../terms/pairs.ts';
import { headersFile, inlineStyle, styleHash } from './headers.ts';
import { redirectsFile } from './redirects.ts';
import { brokenLinks, type BuiltPage } from './links.ts';
import { outsideText, writeFullTextIndex } from './full-text.ts';

/** Every file below a folder, relative to it. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
}

/** Every built page by its address, `/404.html` among them. */
export function builtPages(dist: string): BuiltPage[] {
  return filesBelow(dist)
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind/'))
    .sort()
    .map((name) => ({
      address: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(dist, name), 'utf8'),
    }));
}

/** The text of a page that can be found: what Pagefind would index of it. */
function foundText(html: string): string {
  const body = parse(html).querySelector('[data-pagefind-body]');
  body?.querySelectorAll([...outsideText, 'script'].join()).forEach((part) => part.remove());
  return body?.structuredText ?? '';
}

/**
 * What is done to the finished pages: links are checked, one style sheet is made sure of,
 * the headers are written, and both layers of the search get their index.
 */
export function builtSite(): AstroIntegration {
  return {
    name: 'built-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = builtPages(dist);
        const { articles, terms, comparisons } = library();
        const madeFrom = new Map([
          ...articles.map(({ id, file }) => [`/guide/${id}/`, file] as const),
          ...terms.map(({ id, file }) => [`/terms/${id}/`, file] as const),
          ...comparisons.map(({ id, file }) => [`/compare/${id}/`, file] as const),
        ]);
        const problems = brokenLinks(pages, new Set(filesBelow(dist)), madeFrom);
        if (problems.length > 0) throw new ContentError(problems);

        const [style, ...others] = new Set(pages.map(({ html }) => inlineStyle(html)));
        if (style === undefined || others.length > 0) {
          throw new Error('every page must carry the same style sheet: one hash in the header allows it');
        }
        writeFileSync(join(dist, '_headers'), headersFile(styleHash(style)));
        writeFileSync(join(dist, '_redirects'), redirectsFile(pairsIn(library())));

        const texts = [
          ...pages.map(({ address, html }) => ({ address, text: foundText(html) })).filter(({ text }) => text),
          ...terms.map(({ id, data, body }) => ({
            address: `/terms/${id}/`,
            text: [data.name, data.plural, ...data.aliases, data.definition, body.replace(/<[^>]*>/g, ' ')].join(' '),
          })),
        ];
        writeFileSync(join(dist, 'search/words.json'), JSON.stringify(vocabularyOf(texts)));
        const count = await writeFullTextIndex(dist, library());
        logger.info(`${pages.length} pages, ${count} in the full-text index`);
      },
    },
  };
}
