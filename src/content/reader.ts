import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import type { Entry } from '../schemas/entry.ts';
import { readText, type Say, type TextEntry } from '../text/tree.ts';
import type { Problem } from './problem.ts';
import { tagSchemas } from './registry.ts';

/** Characters that nobody sees and that change what is read: controls, zero-width ones, marks of direction. */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cf}]/u;
const path = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+$/;

/** Sets quotation marks and apostrophes in data as the Markdown compiler sets them in text. */
function curly(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/"([^"]*)"/g, '“$1”').replace(/(?<=[\p{L}\d])'/gu, '’');
  if (Array.isArray(value)) return value.map(curly);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, curly(one)]));
  }
  return value;
}

/** How to mend what a schema complains of. */
function mendFor({ code }: z.core.$ZodIssue): string {
  if (code === 'unrecognized_keys') return 'Remove it, or see src/schemas for the keys that exist';
  if (code === 'custom' || code === 'invalid_format') return 'Change the value';
  return 'See src/schemas for what belongs here';
}

/** Reads files of content below one folder and gathers what is wrong with them. */
export class Reader {
  readonly problems: Problem[] = [];
  readonly #root: string;

  /** @param root the project's folder, which holds `content/` */
  constructor(root: string) {
    this.#root = root;
  }

  /** Takes down what is wrong with a file. */
  sayOf(file: string): Say {
    return (key, says, mend) => this.problems.push({ file, key, says, mend });
  }

  /**
   * The files below a folder, sorted. What is called or ends otherwise is a problem: it would be left out in silence.
   * @param ending such as ".mdx"
   */
  list(folder: string, ending: string): string[] {
    const entries = readdirSync(join(this.#root, folder), { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(this.#root, folder).length + 1))
      .map((name) => name.replaceAll('\\', '/'))
      // Such as .DS_Store, which a system leaves behind.
      .filter((name) => !/(^|\/)\./.test(name))
      .sort();
    return names.flatMap((name) => {
      const file = `${folder}/${name}`;
      if (path.test(name) && name.endsWith(ending)) return [file];
      this.sayOf(file)(
        'its name',
        `is "${name}"`,
        `Call it by lower-case letters, digits and single hyphens, with ${ending} at the end, or move it out of content/`,
      );
      return [];
    });
  }

  /** Reads a file as UTF-8 text without unseen characters; `undefined` where it is none, or is not there. */
  #read(file: string): string | undefined {
    const say = this.sayOf(file);
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(this.#root, file)));
    } catch (error) {
      if (error instanceof TypeError) say('the whole file', 'is not UTF-8', 'Save it as UTF-8');
      else say('the whole file', 'cannot be read', 'Add it, or give the right to read it');
      return undefined;
    }
    const at = text.search(unseen);
    if (at < 0) return text;
    const code = text.codePointAt(at)?.toString(16).toUpperCase().padStart(4, '0');
    const line = text.slice(0, at).split('\n').length;
    say(`line ${line}`, `holds a character that nobody sees (U+${code})`, 'Delete it; save without a byte-order mark');
    return undefined;
  }

  /** Parses YAML strictly: a key typed twice is an error, and nothing is said by reference to another place. */
  #parse(yaml: string, file: string, linesBefore: number): unknown {
    const say = this.sayOf(file);
    const lines = new LineCounter();
    const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
    for (const { message, pos } of document.errors) {
      const says = message.split('\n')[0]?.replace(/[.:]$/, '') ?? 'is not YAML';
      say(`line ${lines.linePos(pos[0]).line + linesBefore}`, says, 'Write valid YAML with each key once');
    }
    if (document.errors.length > 0) return undefined;
    try {
      return curly(document.toJS({ maxAliasCount: 0 }));
    } catch {
      say('the whole file', 'repeats a part by *alias', 'Write the part out');
      return undefined;
    }
  }

  /** Holds a value against a schema; gives it typed, or takes down what does not fit and gives `undefined`. */
  #fit<S extends z.ZodType>(schema: S, value: unknown, file: string, hint = ''): z.output<S> | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const place = issue.path.map(String).join('.');
      const key = issue.code === 'unrecognized_keys' ? [place, ...issue.keys].filter(Boolean).join('.') : place;
      this.sayOf(file)(
        key || 'the whole file',
        issue.message.replace(/\.$/, ''),
        mendFor(issue) + (issue.code === 'unrecognized_keys' ? hint : ''),
      );
    }
    return undefined;
  }

  /**
   * The data of a YAML file; `undefined` where something is wrong with it.
   * @param hint what else may be wrong where a key is unknown, said after the mend
   */
  data<S extends z.ZodType>(file: string, schema: S, hint = ''): z.output<S> | undefined {
    const yaml = this.#read(file);
    const value = yaml === undefined ? undefined : this.#parse(yaml, file, 0);
    return value === undefined ? undefined : this.#fit(schema, value, file, hint);
  }

  /**
   * Every YAML file of a folder.
   * @param but ids of those that are read as something else
   * @param hint as of `data`
   */
  allData<S extends z.ZodType>(
    folder: string,
    schema: S,
    but: readonly string[] = [],
    hint = '',
  ): Entry<z.output<S>>[] {
    return this.list(folder, '.yaml').flatMap((file) => {
      const id = file.slice(folder.length + 1, -'.yaml'.length);
      const data = but.includes(id) ? undefined : this.data(file, schema, hint);
      return data === undefined ? [] : [{ file, id, data }];
    });
  }

  /** Every MDX file of a folder: its head, and its text parsed once. */
  allTexts<S extends z.ZodType>(folder: string, schema: S): TextEntry<z.output<S>>[] {
    const found = this.list(folder, '.mdx').flatMap((file) => {
      const source = this.#read(file);
      if (source === undefined) return [];
      const [whole, head] = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source) ?? [];
      if (whole === undefined || head === undefined) {
        this.sayOf(file)('line 1', 'begins with no head', 'Put the head between two lines of ---');
        return [];
      }
      const value = this.#parse(head, file, 1);
      const data = value === undefined ? undefined : this.#fit(schema, value, file);
      const text = readText(source, tagSchemas, this.sayOf(file));
      const id = file.slice(folder.length + 1, -'.mdx'.length).replace(/(^|\/)index$/, '');
      return data === undefined ? [] : [{ file, id, data, text }];
    });
    for (const { file, id } of found) {
      const other = found.find((one) => one.id === id && one.file < file);
      if (other) this.sayOf(file)('its name', `leads to the same address as ${other.file}`, 'Keep one of the two');
    }
    return found;
  }
}
