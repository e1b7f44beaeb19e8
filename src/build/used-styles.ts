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

/** All words of the short texts in a script: the elements and classes that it makes are among them. */
const wordsInScript = (script: string) =>
  Array.from(script.matchAll(/["'`]([\w -]{1,40})["'`]/g), ([, text = '']) => text.split(' ')).flat();

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
      ...[...loaded].flatMap((name) => wordsInScript(scripts.get(name) ?? '')),
    ]);
    sheets.set(sheet, usedStyles(family[0]?.css ?? '', words));
  }
  return styled.map(({ address, html, style, sheet }) => ({
    address,
    html: html.replace(style, () => `<style>${sheets.get(sheet) ?? ''}</style>`),
  }));
}
