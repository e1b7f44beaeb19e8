import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig([
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': ['error', { allow: ['error', 'log', 'table'] }],
      // What is typed or found must never turn into markup.
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'Build elements and put text in with append or textContent.',
        })),
      ],
    },
  },
  {
    // The compiler checks names, in these files better than the linter can.
    files: ['**/*.{ts,astro,mjs}'],
    rules: { 'no-undef': 'off' },
  },
]);
