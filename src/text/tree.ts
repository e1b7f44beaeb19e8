import { mdxToMdast, type MdastNode } from 'satteri';
import type { z } from 'astro/zod';
import type { Entry } from '../schemas/entry.ts';

/** Takes down what is wrong at one place of a file, and how to mend it. */
export type Say = (key: string, says: string, mend: string) => void;

/** Some words of a text that stand under the same tags. */
interface Run {
  text: string;
  /** The sources of the `<Fact>` they stand in. */
  fact?: readonly string[];
  /** Where the link leads that they are the words of. */
  link?: string;
  /** The id of the term that they open. */
  term?: string;
}

/** A heading, a paragraph or the text of a list's item. */
export interface Block {
  /** 1 to 6 for a heading; 0 for all other text. */
  level: number;
  line: number;
  /** Does it stand in an `<Example>`? */
  example: boolean;
  runs: Run[];
}

/** One of our own tags. */
export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
}

/** The text of an article or a term, as a tree flattened into what checks and pages ask about. */
export interface Text {
  /** In reading order, as are tags. */
  blocks: Block[];
  tags: Tag[];
}

/** A file with a text below its head. */
export interface TextEntry<T> extends Entry<T> {
  text: Text;
}

/** What surrounds a node while the tree is walked. */
interface Around {
  fact?: readonly string[];
  example: boolean;
  link?: string;
  term?: string;
}

/** Marks that only shape the words in them. */
const plain = new Set(['root', 'list', 'blockquote', 'strong', 'emphasis', 'delete']);

/** An address that a text may lead to: a page of ours, a place on the same page, or another host's by https. */
const address = /^(?:\/(?!\/)[a-z0-9/_.-]*(?:#[a-z0-9=-]+)?|#[a-z0-9-]+|https:\/\/[^\s"'<>\\]+)$/;
/** A reference that Markdown leaves as it is because its address is nowhere defined. */
const dangling = /\[[^\]\n]+\]\[[^\]\n]*\]/;

/** The words of a heading or a paragraph as they are read, in one line. */
export function said({ runs }: Pick<Block, 'runs'>): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where the attributes of tags are described. */
const manual = 'src/schemas/tags.ts, or src/content/registry.ts for tags that show a record';

/** What a tag's schema complains of, in words. */
function faultOf({ code, path, message, ...more }: z.core.$ZodIssue): [says: string, mend: string] {
  if (code === 'unrecognized_keys' && 'keys' in more) {
    return [`has the attribute ${String(more.keys)}, which it does not know`, `Remove it, or see ${manual}`];
  }
  return [`${path.map(String).join('.')}: ${message}`, `See ${manual}`];
}

/**
 * Reads an MDX file, with the Markdown library's own parser. A text is data, not a program: it may hold words, links and
 * our tags, and nothing that runs.
 * @param source the whole file, so that lines are counted as in an editor
 * @param tags every tag that may stand in it, with what its attributes must be
 * @param say takes down what the text may not hold, by line
 */
export function readText(source: string, tags: Readonly<Record<string, z.ZodType>>, say: Say): Text {
  const text: Text = { blocks: [], tags: [] };
  const parse = (): MdastNode | undefined => {
    try {
      return mdxToMdast(source);
    } catch (error) {
      const [, line = '1', says = String(error)] =
        /^(\d+):\d+: (.*?)(?: \([a-z-]+:[a-z-]+\))?$/s.exec(error instanceof Error ? error.message : '') ?? [];
      say(`line ${line}`, `is no MDX: ${says}`, 'Close each tag in the paragraph it stands in, and write no braces');
      return undefined;
    }
  };

  const checkAddress = (url: string, key: string) => {
    if (!address.test(url)) {
      say(key, `leads to "${url}"`, 'Use https://, a page of ours as /terms/x/, or a place on this page as #x');
    }
  };

  const follow = (node: MdastNode, around: Around, block: Block | undefined): void => {
    const line = node.position?.start.line ?? 1;
    const key = `line ${line}`;
    const inside = (next: Around, into = block) => {
      if ('children' in node) for (const child of node.children) follow(child, next, into);
    };
    const words = (value: string) => {
      const { fact, link, term } = around;
      if (!block && value.trim()) {
        say(
          key,
          'has words outside every paragraph',
          'Put words outside the tags into its line, or leave an empty line after the tag and before its end',
        );
      }
      block?.runs.push({
        text: value,
        ...(fact && { fact }),
        ...(link !== undefined && { link }),
        ...(term !== undefined && { term }),
      });
    };
    const open = (level: number) => {
      const opened: Block = { level, line, example: around.example, runs: [] };
      text.blocks.push(opened);
      inside(around, opened);
    };
    if (plain.has(node.type)) {
      inside(around);
      return;
    }
    switch (node.type) {
      case 'yaml':
      case 'thematicBreak':
        return;
      case 'heading':
        open(node.depth);
        return;
      // A tight item holds its words itself, a loose one paragraphs.
      case 'listItem':
      case 'paragraph':
        open(0);
        return;
      case 'break':
        words(' ');
        return;
      case 'text':
        words(node.value);
        if (dangling.test(node.value)) {
          say(key, `holds "${dangling.exec(node.value)?.[0]}", which leads nowhere`, 'Write [words](/address/)');
        }
        return;
      case 'link':
        checkAddress(node.url, key);
        inside({ ...around, link: node.url });
        return;
      case 'image':
        if (!/^\/[a-z0-9/_.-]+$/.test(node.url)) {
          say(key, `shows the picture "${node.url}"`, 'Show only pictures of ours, as /name.png');
        }
        if (!node.alt?.trim()) say(key, 'shows a picture without a text', 'Write what it shows: ![text](/name.png)');
        words(node.alt ?? '');
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        readTag(node, line, around, inside);
        return;
      case 'mdxjsEsm':
        say(key, 'imports or exports', 'Remove it: our tags are at hand without it');
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        say(key, `holds the expression {${node.value}}`, 'Write words: a text is not a program');
        return;
      default:
        say(key, `holds a part of the kind "${node.type}"`, 'Use paragraphs, lists, headings, links and our tags');
    }
  };

  type TagNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
  const readTag = (node: TagNode, line: number, around: Around, inside: (next: Around) => void) => {
    const name = node.name ?? '';
    const key = `line ${line}, <${name}>`;
    const schema = Object.hasOwn(tags, name) ? tags[name] : undefined;
    if (!schema) {
      say(key, 'is no tag of ours', `Use one of ${Object.keys(tags).join(', ')}, or plain Markdown`);
      return;
    }
    const attributes: Record<string, string> = {};
    for (const one of node.attributes) {
      if (one.type !== 'mdxJsxAttribute') say(key, 'spreads attributes', 'Write each as name="text"');
      else if (typeof one.value === 'string') attributes[one.name] = one.value;
      else say(key, `has the attribute ${one.name}, which is no plain text`, `Write ${one.name}="text"`);
    }
    const whole = node.attributes.length === Object.keys(attributes).length;
    const { error } = whole ? schema.safeParse(attributes) : {};
    for (const issue of error?.issues ?? []) say(key, ...faultOf(issue));
    text.tags.push({ name, attributes, line });
    inside({
      ...around,
      ...(name === 'Fact' && { fact: (attributes['source'] ?? '').split(' ') }),
      example: around.example || name === 'Example',
      ...(name === 'Term' && { term: attributes['id'] ?? '' }),
    });
  };

  const tree = parse();
  if (tree) follow(tree, { example: false }, undefined);
  return { ...text, blocks: text.blocks.filter(({ runs }) => runs.length > 0) };
}
