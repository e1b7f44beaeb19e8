import { defineMdastPlugin, type MdastNode } from 'satteri';

/** A stop that a writer has put behind a statement with its sources, where their numbers would come between. */
const stop = /^[.,;:]/;

/** Takes the last paragraph of what stands before a note: of a list, that of its last item. */
function lastText(node: Readonly<MdastNode> | undefined): Readonly<MdastNode> | undefined {
  if (node?.type === 'paragraph') return node;
  if (node?.type === 'list' || node?.type === 'listItem') return lastText(node.children.at(-1));
  return undefined;
}

/**
 * Sets a text as it is read, not as it is written. The stop behind a `<Fact>` goes into it, so that the numbers of its
 * sources stand after the stop. A `<Note>` goes to the end of the paragraph before it: there it can stand in the margin
 * level with the line that it belongs to, which it could not do from below.
 */
export const setText = defineMdastPlugin({
  name: 'set-text',
  text(node, ctx) {
    const [found] = stop.exec(node.value) ?? [];
    const parent = found && ctx.parent(node);
    const at = ctx.indexOf(node) ?? 0;
    const before = parent && parent.children[at - 1];
    if (!before || before.type !== 'mdxJsxTextElement' || before.name !== 'Fact') return;
    ctx.appendChild(before, { type: 'text', value: found });
    ctx.setProperty(node, 'value', node.value.slice(found.length));
  },
  mdxJsxFlowElement(node, ctx) {
    if (node.name !== 'Note') return;
    const [said, ...more] = node.children;
    const into = lastText(ctx.parent(node).children[(ctx.indexOf(node) ?? 0) - 1]);
    if (!into || said?.type !== 'paragraph' || more.length > 0) {
      throw new Error(
        `a <Note> holds one paragraph and stands after a paragraph or a list: "${ctx.textContent(node)}"`,
      );
    }
    ctx.appendChild(into, [
      { type: 'text', value: ' ' },
      { type: 'mdxJsxTextElement', name: 'Note', attributes: [], children: said.children },
    ]);
    ctx.removeNode(node);
  },
});

/** A word with a hyphen after its prefix. */
const joined = /\b(?:micro|non|self|co|e)-[\p{L}’'-]+/giu;

/**
 * Keeps "micro-credential" and its like on one line. A line may break after any hyphen, and no property of a style takes
 * that back but `white-space`; a hyphen of another kind would stand in what readers copy, and nobody would find it.
 */
export const keepWords = defineMdastPlugin({
  name: 'keep-words',
  text(node, ctx) {
    const words = [...node.value.matchAll(joined)];
    if (words.length === 0) return;
    let at = 0;
    const parts: MdastNode[] = [];
    for (const { 0: word, index } of words) {
      if (index > at) parts.push({ type: 'text', value: node.value.slice(at, index) });
      parts.push({
        type: 'emphasis',
        data: { hName: 'span', hProperties: { className: 'one' } },
        children: [{ type: 'text', value: word }],
      });
      at = index + word.length;
    }
    if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) });
    ctx.replaceNode(node, parts);
  },
});
