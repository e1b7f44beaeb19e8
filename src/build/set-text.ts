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
