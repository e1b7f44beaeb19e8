import { articleAddress, pairAddress, termAddress } from '../addresses.ts';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../content/problem.ts';
import { library } from '../content/library.ts';
import { pairsIn } from '../content/derived.ts';
import { site } from '../site.ts';
import { headersFile, inlineStyle, styleHash } from './headers.ts';
import { keepWords } from './keep-words.ts';
import { redirectsFile } from './redirects.ts';
import { brokenLinks, type BuiltPage } from './links.ts';
import { idsIn, pagefindFiles, textRecords, writeFullText } from './full-text.ts';
import { withUsedStyles } from './used-styles.ts';
import { foundPages, guideIndex } from './guide-places.ts';

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

/**
 * What is done to the finished pages: their words keep to their lines, each keeps the styles it can use, links are
 * checked, the headers are written, and both layers of the search get their index.
 */
export function builtSite(): AstroIntegration {
  return {
    name: 'built-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const scripts = filesBelow(dist).filter((name) => /^_astro\/.*\.js$/.test(name));
        const pages = withUsedStyles(
          builtPages(dist).map(({ address, html }) => ({ address, html: keepWords(html) })),
          new Map(scripts.map((name) => [basename(name), readFileSync(join(dist, name), 'utf8')])),
        );
        for (const { address, html } of pages) writeFileSync(join(dist, address.replace(/\/$/, '/index.html')), html);
        const { articles, terms, comparisons } = library();
        const madeFrom = new Map([
          ...articles.map(({ id, file }) => [articleAddress(id), file] as const),
          ...terms.map(({ id, file }) => [termAddress(id), file] as const),
          ...comparisons.map(({ id, file }) => [pairAddress(id), file] as const),
        ]);
        const problems = brokenLinks(pages, new Set(filesBelow(dist)), madeFrom);
        if (problems.length > 0) throw new ContentError(problems);

        const styles = new Set(pages.map(({ html }) => inlineStyle(html)));
        writeFileSync(join(dist, '_headers'), headersFile([...styles].map(styleHash).sort()));
        writeFileSync(join(dist, '_redirects'), redirectsFile(pairsIn(library())));

        const found = foundPages(pages, library());
        const records = textRecords(found);
        const files = await pagefindFiles(records);
        writeFullText(dist, files);
        writeFileSync(join(dist, 'search/guide.json'), JSON.stringify(guideIndex(found, library(), idsIn(files))));
        if (!site.contact) {
          logger.warn('no contact is set, so readers cannot report an error. Set SITE_CONTACT (src/site.ts)');
        }
        logger.info(`${pages.length} pages, ${records.length} sections in the full text`);
      },
    },
  };
}
