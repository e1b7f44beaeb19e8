export type Child = Node | string | undefined | false;

/**
 * An element with its attributes and children, for the page's own scripts.
 * Text only ever becomes text: nothing typed, kept or found can turn into markup.
 */
export function el(name: string, attributes: Record<string, string>, ...children: Child[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** The element a selector finds. The page is ours: where it does not fit its script, that is a defect. */
export function need<T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}
