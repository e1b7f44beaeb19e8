/**
 * What is wrong with the layout of the page as it stands: what sticks out sideways, is cut or broken, lies over something
 * else, or stands beside its column. Measured in boxes, because pictures differ with font and browser.
 *
 * It is sent into the page and run there in one go, so it may use nothing from outside itself.
 */
export function layoutFaults(): string[] {
  const faults = new Set<string>();
  const windowWidth = document.documentElement.clientWidth;
  /** Boxes are rounded; and the box of a line is taller than its letters, so that lines may touch. */
  const slack = 1.5;
  const fields = 'input, select, textarea';

  const isField = (node: Element) => node.matches(fields);
  const said = (node: Element) => node.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
  const nameOf = (node: Element) =>
    `${[node.localName, ...node.classList].join('.')} “${isField(node) ? node.id : said(node)}”`;

  /** Is it for the ear alone, or shown only when it is reached by keys? */
  function unseen(node: Element): boolean {
    for (let at: Element | null = node; at && at !== document.body; at = at.parentElement) {
      if (at.matches('.skip') || getComputedStyle(at).clipPath === 'inset(50%)') return true;
    }
    return false;
  }

  /** The boxes of the words that stand in a node itself, one a line; of a field, its border. */
  function boxesOf(node: Element): DOMRect[] {
    if (isField(node)) return [node.getBoundingClientRect()];
    const range = document.createRange();
    return [...node.childNodes].flatMap((child) => {
      if (child.nodeType !== Node.TEXT_NODE || !child.textContent?.trim()) return [];
      range.selectNodeContents(child);
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    });
  }

  /** Words of a node that are broken where there is no hyphen. */
  function brokenWords(node: Element): string[] {
    const range = document.createRange();
    return [...node.childNodes].flatMap((child) => {
      if (child.nodeType !== Node.TEXT_NODE) return [];
      return [...(child.textContent ?? '').matchAll(/[\p{L}\p{N}]{5,}/gu)].flatMap(({ 0: word, index }) => {
        range.setStart(child, index);
        range.setEnd(child, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return lines.size > 1 ? [word] : [];
      });
    });
  }

  const all = [...document.body.querySelectorAll('*')].filter(
    (node) =>
      node.checkVisibility({ visibilityProperty: true }) && !node.matches('option, title, desc') && !unseen(node),
  );

  const lines: { node: Element; left: number; right: number; top: number; bottom: number }[] = [];
  for (const node of all) {
    const style = getComputedStyle(node);
    const drawn = node.closest('svg');
    const boxes = boxesOf(node);
    for (const { left, right, top, bottom } of boxes) {
      // The letters of a line fill about the middle three fifths of its box.
      const spare = isField(node) ? 0 : (bottom - top) / 5;
      lines.push({ node, left, right, top: top + spare, bottom: bottom - spare });
    }
    const box = node.getBoundingClientRect();
    const ends = drawn ? boxes : [box, ...boxes];
    const over = Math.max(
      0,
      ...ends.map(({ left, right, width }) => (width > 0 ? Math.max(right - windowWidth, -left) : 0)),
    );
    if (over > slack) faults.add(`sticks out by ${Math.round(over)} px: ${nameOf(node)}`);

    if (!drawn && !isField(node)) {
      const cutAcross = /hidden|clip/.test(style.overflowX) && node.scrollWidth > node.clientWidth + slack;
      const cutDown = /hidden|clip/.test(style.overflowY) && node.scrollHeight > node.clientHeight + slack;
      if (cutAcross || cutDown) faults.add(`is cut: ${nameOf(node)}`);
    }
    if (node.matches('h1, h2, h3, th, dt, legend, label, button, a, summary, b')) {
      for (const word of brokenWords(node)) faults.add(`the word ${word} is broken: ${nameOf(node)}`);
    }
  }

  lines.sort((a, b) => a.top - b.top);
  for (const [at, one] of lines.entries()) {
    for (let next = at + 1; next < lines.length; next++) {
      const other = lines[next];
      if (!other || other.top > one.bottom - slack) break;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (across <= slack || one.node === other.node) continue;
      const nested = one.node.contains(other.node) || other.node.contains(one.node);
      // A field may stand in its label, and still not on the label's words.
      if (nested && !isField(one.node) && !isField(other.node)) continue;
      faults.add(`overlap: ${nameOf(one.node)} and ${nameOf(other.node)}`);
    }
  }

  /** Says of boxes that should begin at the same place where they do not. */
  function expectInLine(what: string, nodes: readonly Element[]): void {
    const lefts = nodes.map((node) => node.getBoundingClientRect().left);
    if (Math.max(...lefts) - Math.min(...lefts) > slack) faults.add(`out of line: ${what}`);
  }
  for (const table of document.querySelectorAll('table')) {
    const rows = [...table.rows].filter(
      (row) => row.checkVisibility() && getComputedStyle(row).display === 'table-row',
    );
    const most = Math.max(0, ...rows.map(({ cells }) => cells.length));
    for (let at = 0; at < most; at++) {
      const cells = rows.flatMap(({ cells }) => cells[at] ?? []);
      if (cells.length > 1) expectInLine(`column ${at + 1} of ${nameOf(table)}`, cells);
    }
  }
  // Grids of the same kind and number of columns, one below the other.
  const rows = all.filter((node) => getComputedStyle(node).display === 'grid' && !node.closest('svg'));
  const kindOf = ({ parentElement, localName, className }: Element) =>
    [parentElement && all.indexOf(parentElement), localName, className].join();
  for (const alike of Map.groupBy(rows, kindOf).values()) {
    const list = alike[0]?.parentElement;
    const tracks = alike.map((row) => getComputedStyle(row).gridTemplateColumns.split(' ').map(parseFloat));
    const [first = []] = tracks;
    const differ = tracks.some(
      (track) => track.length === first.length && track.some((width, at) => Math.abs(width - (first[at] ?? 0)) > slack),
    );
    if (list && differ) faults.add(`out of line: the columns of ${nameOf(list)}`);
  }
  // The reasons to choose one of a pair stand below what the tables say of it.
  const table = document.querySelector('table.even');
  const columns = table && getComputedStyle(table).display === 'table' ? table.querySelectorAll('thead th') : [];
  for (const [at, reasons] of [...document.querySelectorAll('.either > section')].entries()) {
    const head = columns[at + 1];
    if (head) expectInLine(nameOf(reasons), [head, reasons]);
  }
  return [...faults];
}

/**
 * Sets the page in a serif of the machine, made wider or narrower by a share of its size: what a reader's own may be.
 * @returns how wide a line is in it, in widths of the same line in the page's own
 */
export async function setSerif(share: string): Promise<number> {
  const widthOf = () => {
    const line = document.createElement('span');
    line.textContent = 'Comprehensive learner record';
    document.body.append(line);
    const { width } = line.getBoundingClientRect();
    line.remove();
    return width;
  };
  // What else a test has laid on the page stays, such as drawAll.
  const others = document.adoptedStyleSheets.filter(({ cssRules }) => !(cssRules[0] instanceof CSSFontFaceRule));
  document.adoptedStyleSheets = others;
  const own = widthOf();
  const names = [
    'DejaVu Serif',
    'Noto Serif',
    'Liberation Serif',
    'Georgia',
    'Times New Roman',
    'DejaVu Sans',
    'Arial',
  ];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @font-face { font-family: Measured; src: ${names.map((name) => `local('${name}')`).join()}; size-adjust: ${share}; }
    :root { --font-serif: Measured, serif; }
    * { font-size-adjust: none !important; }
  `);
  document.adoptedStyleSheets = [...others, sheet];
  await document.fonts.load('1rem Measured');
  return widthOf() / own;
}
