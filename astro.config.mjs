// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { embedPage } from './src/addresses.ts';
import { builtSite } from './src/build/built-site.ts';
import { contentChecks } from './src/build/content-checks.ts';
import { setText } from './src/build/set-text.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.origin,
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [setText] }) },
  integrations: [
    contentChecks(),
    mdx(),
    sitemap({ filter: (page) => new URL(page).pathname !== embedPage }),
    builtSite(),
  ],
  vite: {
    plugins: [tailwindcss()],
    build: {
      // No inline script: the policy allows our own files only.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
