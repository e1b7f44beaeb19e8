import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * The layers of the house, low to high. A file may import from its own layer and from lower ones; `site.ts` and
 * `addresses.ts` stand outside and are open to all.
 */
const layers = [
  ['schemas'],
  ['text'],
  // What follows from what: no window, no clock, no file.
  ['terms/*', 'converter/*', 'checklist/*', 'letter/*', 'adverts/*', 'search/*'],
  ['content'],
  ['checks'],
  ['search/index'],
  // What runs in the page.
  ['page', '*/page'],
  ['components', 'layouts'],
  ['pages'],
  ['build'],
].map((folders) =>
  folders.map((folder) => `./src/${folder}${folder.endsWith('*') && folder !== '*/page' ? '' : '/**'}`),
);

export default defineConfig([
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    // With the compiler's types. Not in .astro files, which `astro check` reads with types: their parser has none for
    // markup and `Astro.props`, so that all but one of the 92 things found there were mistaken, and it writes a file
    // beside each that it reads. Their scripts, which only import, belong to no project. No cache: what is right in one
    // file depends on others.
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number put into a text looks as it should.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => box.focus()` is a handler of one line, and nobody takes it for an answer.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `need<HTMLInputElement>(selector)` says what a selector finds, as `querySelector` of the DOM does.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
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
    files: ['src/**/*.{ts,astro}'],
    // A test may reach for the library or a fixture.
    ignores: ['**/*.test.ts', '**/*.astro/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/ignore': ['/node_modules/'],
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.astro', '.js', '.mjs', '.json'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'astro-eslint-parser': ['.astro'] },
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: layers.flatMap((target, at) => {
            const from = layers.slice(at + 1).flat();
            return from.length === 0 ? [] : [{ target, from, message: 'Arrows run down only: see the layers above.' }];
          }),
        },
      ],
    },
  },
  {
    // What follows from what: it asks no browser and no clock, so that its tests need none.
    files: ['src/{text,terms,converter,checklist,letter,adverts,search}/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'location', 'history', 'navigator', 'localStorage', 'sessionStorage', 'fetch'],
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take the day as an argument.' },
        {
          selector: 'MemberExpression[object.name="Date"][property.name="now"]',
          message: 'Take the day as an argument.',
        },
      ],
    },
  },
  {
    // The compiler checks names, in these files better than the linter can.
    files: ['**/*.{ts,astro,mjs}'],
    rules: { 'no-undef': 'off' },
  },
]);
