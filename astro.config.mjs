// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { builtSite } from './src/build/built-site.ts';
import { contentChecks } from './src/build/content-checks.ts';
import { site } from './src/site.ts';

/**
 * Vite's own helper for `import()` weighs 760 bytes in every page, most of it for style sheets and errors that this site
 * does not have. What is left: the parts of what is imported are fetched beside it, not after it.
 * @type {import('vite').Plugin}
 */
const smallPreload = {
  name: 'small-preload',
  enforce: 'pre',
  load(id) {
    if (id !== '\0vite/preload-helper.js') return undefined;
    return `export const __vitePreload = (load, parts = []) => {
      for (const part of parts) {
        const link = document.createElement('link');
        link.rel = 'modulepreload';
        link.href = '/' + part;
        document.head.append(link);
      }
      return load();
    };`;
  },
};

export default defineConfig({
  site: site.origin,
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: satteri() },
  integrations: [contentChecks(), mdx(), sitemap(), builtSite()],
  vite: {
    plugins: [tailwindcss(), smallPreload],
    build: {
      // No inline script: the policy allows our own files only.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
