/** A word with a hyphen after its prefix. */
const joined = /\b(?:micro|non|self|co|e)-[\p{L}’'-]+/giu;

/** What a page is cut into: whole parts whose text is not set in lines or not shown, tags, and the text between them. */
const pieces = /<(head|script|svg|select|textarea|pre)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>|[^<]+/g;

/** Elements that hold lines of text. Others lay out their parts one by one, and would lay out a word of them alone. */
const lines = new Set(['a', 'b', 'caption', 'cite', 'dd', 'em', 'h1', 'h2', 'h3', 'i', 'li', 'p', 'strong', 'th']);

/** Elements without an end. */
const empty = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/**
 * Keeps "micro-credential" and its like on one line in a built page. A line may break after any hyphen, and no property of
 * a style takes that back but `white-space`; a hyphen of another kind would stand in what readers copy, and nobody would
 * find it. Cells of tables and the list of sources stay as they are: there is no room for the bytes.
 */
export function keepWords(html: string): string {
  const open: string[] = [];
  let sources = 0;
  return html.replace(pieces, (piece) => {
    const [, end, name = ''] = /^<(\/?)([a-z][\w-]*)/.exec(piece) ?? [];
    if (name && !piece.includes('</', 1)) {
      if (end) open.pop();
      else if (!empty.has(name)) open.push(name);
      if (!end && piece.includes('class="sources"')) sources = open.length;
      if (open.length < sources) sources = 0;
      return piece;
    }
    if (piece.startsWith('<') || sources > 0 || !lines.has(open.at(-1) ?? '')) return piece;
    return piece.replace(joined, '<span class="one">$&</span>');
  });
}
