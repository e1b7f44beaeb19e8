import { transform } from 'lightningcss';
import type { BuiltPage } from './links.ts';

/** The one style sheet of a page as Astro builds it: whole, and marked with the family of the page. */
const whole = /<style data-sheet="(\w+)">([\s\S]*?)<\/style>/;

/** The elements, classes and ids of a page. */
const namesInPage = (html: string) =>
  Array.from(html.matchAll(/<([a-z][\w-]*)|\s(?:class|id)="([^"]*)"/g), ([, element, names = '']) => [
    ...(element ? [element] : []),
    ...names.split(' '),
  ]).flat();

/** The elements that rules name and scripts may make. */
const elements = new Set(
  'a b button caption dd details dialog div dl dt fieldset form h2 h3 i input label legend li mark ol option p section select small span summary svg table tbody td textarea th thead tr ul'.split(
    ' ',
  ),
);

/** The words of the texts in a piece of script. */
const words = (script: string) =>
  Array.from(script.matchAll(/["'`]([\w -]+)["'`]/g), ([, text = '']) => text.split(' ')).flat();

/**
 * The names that a script can make: a text of one word may be an element or an id, and a class stands where a class is
 * given (`class: …`, `className = …`, `classList.add(…)`), so write it out there.
 */
const namesInScript = (script: string) => [
  ...words(script).filter((word) => elements.has(word)),
  ...Array.from(script.matchAll(/\bclass(?:Name["']?\s*=|List\.\w+\(|["']?\s*:)([^,}\n]{1,80})/g), ([, given = '']) =>
    words(given),
  ).flat(),
];

/** The sheet without the selectors that ask for an element, a class or an id that is not among some words. */
export function usedStyles(css: string, words: ReadonlySet<string>): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Selector(parts) {
        const asked = parts.flatMap((part) =>
          part.type === 'class' || part.type === 'id' || part.type === 'type' ? [part.name] : [],
        );
        return asked.every((name) => words.has(name)) ? undefined : [];
      },
    },
  });
  return code.toString();
}

/** The built scripts that a page loads, and those that they load. */
function scriptsOf(html: string, scripts: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>();
  const look = (text: string) => {
    for (const [name] of text.matchAll(/[\w.-]+\.js\b/g)) {
      const script = scripts.get(name);
      if (script === undefined || found.has(name)) continue;
      found.add(name);
      look(script);
    }
  };
  look(html);
  return found;
}

/**
 * Leaves each family of pages what of the style sheet its pages, and the scripts they load, can use. The pages of a family
 * keep one sheet, whose hash the header can name.
 * @param scripts the built scripts by their file names
 * @returns the same pages in the same order
 * @throws if a page does not hold exactly the one sheet that `Base.astro` gives it
 */
export function withUsedStyles(pages: readonly BuiltPage[], scripts: ReadonlyMap<string, string>): BuiltPage[] {
  const styled = pages.map(({ address, html }) => {
    const [style, sheet, css] = whole.exec(html) ?? [];
    if (style === undefined || css === undefined) throw new Error(`${address} holds no <style data-sheet>`);
    return { address, html, style, sheet, css, body: html.replace(style, '') };
  });
  const sheets = new Map<string | undefined, string>();
  for (const [sheet, family] of Map.groupBy(styled, ({ sheet }) => sheet)) {
    const loaded = new Set(family.flatMap(({ html }) => [...scriptsOf(html, scripts)]));
    const words = new Set([
      ...family.flatMap(({ body }) => namesInPage(body)),
      ...[...loaded].flatMap((name) => namesInScript(scripts.get(name) ?? '')),
    ]);
    sheets.set(sheet, usedStyles(family[0]?.css ?? '', words));
  }
  return styled.map(({ address, html, style, sheet }) => ({
    address,
    html: html.replace(style, () => `<style>${sheets.get(sheet) ?? ''}</style>`),
  }));
}
