import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { articleSchema, type Article } from './schemas/article.ts';
import {
  goalsSchema,
  questionsSchema,
  ruleSchema,
  sampleSchema,
  type Goals,
  type Questions,
  type Rule,
  type Sample,
} from './schemas/checklist.ts';
import { changesSchema, type Changes } from './schemas/changes.ts';
import { comparisonSchema, type Comparison } from './schemas/comparison.ts';
import {
  askedSchema,
  badgeSchema,
  conversionsSchema,
  evidenceSchema,
  registersSchema,
  type Asked,
  type BadgeReading,
  type Conversions,
  type Registers,
  type Study,
} from './schemas/records.ts';
import { pathwaysSchema, sizesSchema, tableSchema, type Pathways, type Sizes, type Table } from './schemas/facts.ts';
import { keySchema, kindsSchema, type Key, type Kinds } from './schemas/kinds.ts';
import { searchSchema, type SearchData } from './schemas/search.ts';
import { sourcesSchema, type Source } from './schemas/source.ts';
import { termSchema, type Term } from './schemas/term.ts';

/** One thing that is wrong with the content: where, what, and how to mend it. */
export interface Problem {
  file: string;
  /** The key in the file, or the place in its text. */
  key: string;
  says: string;
  mend: string;
}

/** A file of content with its head checked against its schema. */
export interface Entry<T> {
  file: string;
  id: string;
  data: T;
  /** The text below the head; empty for a pure data file. */
  body: string;
}

/** Everything under `content/`. */
export interface Library {
  articles: Entry<Article>[];
  terms: Entry<Term>[];
  comparisons: Entry<Comparison>[];
  sources: Record<string, Source>;
  /** The tables of `content/facts` by file name, `pathways` among them. */
  tables: Record<string, Table | Pathways>;
  sizes: Sizes;
  pathways: Pathways;
  studies: Study[];
  asked: Asked;
  registers: Registers;
  conversions: Conversions;
  badge: BadgeReading;
  kinds: Kinds;
  key: Key;
  changes: Changes;
  search: SearchData;
  checklist: { goals: Goals; questions: Questions; rule: Rule; sample: Sample };
}

/** Stops the build. Its message lists every problem found, one a line. */
export class ContentError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(`${problems.length} to mend in the content:\n\n${problems.map(describe).join('\n')}\n`);
    this.name = 'ContentError';
    this.problems = problems;
    // The list is all a writer needs; where in our code it was thrown is not.
    this.stack = '';
  }
}

/** A problem as one line: file, key, what is wrong, how to mend it. */
export function describe({ file, key, says, mend }: Problem): string {
  return `${file}: ${key}: ${says}. ${mend}.`;
}

/** Sets quotation marks and apostrophes in data as the Markdown compiler sets them in text. */
function curly(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/"([^"]*)"/g, '“$1”').replace(/(?<=[\p{L}\d])'/gu, '’');
  if (Array.isArray(value)) return value.map(curly);
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, curly(one)]));
  }
  return value;
}

/** Parses YAML strictly: a key typed twice is an error, not a silent overwrite. */
function parseYaml(text: string, file: string, problems: Problem[]): unknown {
  const document = parseDocument(text, { prettyErrors: true });
  for (const error of document.errors) {
    const line = error.linePos?.[0].line ?? 1;
    const says = error.message.split('\n')[0]?.replace(/[.:]$/, '') ?? 'is not YAML';
    problems.push({ file, key: `line ${line}`, says, mend: 'Write valid YAML with each key once' });
  }
  return document.errors.length > 0 ? undefined : curly(document.toJS());
}

/** How to mend what a schema complains of. */
function mendFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'Remove it, or see src/schemas for the keys that exist';
  if (issue.code === 'custom' || issue.code === 'invalid_format') return 'Change the value';
  return 'See src/schemas for what belongs here';
}

/** Checks a value against a schema; notes what is wrong and gives `undefined`, or gives the typed value. */
function check<T extends z.ZodType>(
  schema: T,
  value: unknown,
  file: string,
  problems: Problem[],
): z.output<T> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path.map(String).join('.');
    const key = issue.code === 'unrecognized_keys' ? [path, ...issue.keys].filter(Boolean).join('.') : path;
    problems.push({
      file,
      key: key || 'the whole file',
      says: issue.message.replace(/\.$/, ''),
      mend: mendFor(issue),
    });
  }
  return undefined;
}

/** Splits a file into the YAML head between two lines of `---` and the text below it. */
function splitHead(text: string): { head: string; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  return match ? { head: match[1] ?? '', body: text.slice(match[0].length) } : { head: text, body: '' };
}

/**
 * Reads all content below a folder and checks each file against its schema.
 * @param root the project's folder, which holds `content/`
 * @throws ContentError listing everything that does not fit a schema
 */
export function readLibrary(root: string): Library {
  const problems: Problem[] = [];

  const list = (folder: string, ending: string): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith(ending))
      .sort();

  const readOne = <T extends z.ZodType>(file: string, schema: T) => {
    const { head, body } = splitHead(readFileSync(join(root, file), 'utf8'));
    const yaml = parseYaml(head, file, problems);
    const data = yaml === undefined ? undefined : check(schema, yaml, file, problems);
    return { data, body };
  };

  const readAll = <T extends z.ZodType>(folder: string, ending: string, schema: T) =>
    list(folder, ending).flatMap((file): Entry<z.output<T>>[] => {
      const { data, body } = readOne(file, schema);
      const id = file.slice(folder.length + 1, -ending.length).replace(/\/index$/, '');
      return data === undefined ? [] : [{ file, id, data, body }];
    });

  const articles = readAll('content/guide', '.mdx', articleSchema);
  const terms = readAll('content/terms', '.mdx', termSchema);
  const comparisons = readAll('content/comparisons', '.yaml', comparisonSchema);
  const sources = readOne('content/sources.yaml', sourcesSchema).data;
  const changes = readOne('content/changes.yaml', changesSchema).data;
  const search = readOne('content/search.yaml', searchSchema).data;
  const goals = readOne('content/checklist/goals.yaml', goalsSchema).data;
  const questions = readOne('content/checklist/questions.yaml', questionsSchema).data;
  const rule = readOne('content/checklist/rule.yaml', ruleSchema).data;
  const sample = readOne('content/checklist/sample.yaml', sampleSchema).data;

  const named = new Set<string>();
  const record = <T extends z.ZodType>(name: string, schema: T) => {
    named.add(`content/facts/${name}.yaml`);
    return readOne(`content/facts/${name}.yaml`, schema).data;
  };
  const sizes = record('sizes', sizesSchema);
  const pathways = record('pathways', pathwaysSchema);
  const evidence = record('evidence', evidenceSchema);
  const asked = record('questions', askedSchema);
  const registers = record('registers', registersSchema);
  const conversions = record('conversions', conversionsSchema);
  const badge = record('badge-reading', badgeSchema);
  const kinds = record('kinds', kindsSchema);
  const key = record('key', keySchema);
  const tables: Library['tables'] = pathways ? { pathways } : {};
  for (const file of list('content/facts', '.yaml').filter((one) => !named.has(one))) {
    const { data } = readOne(file, tableSchema);
    if (data) tables[file.slice('content/facts/'.length, -'.yaml'.length)] = data;
  }

  if (!sources || !sizes || !pathways || !evidence || !asked || !registers || !conversions || !badge) {
    throw new ContentError(problems);
  }
  if (problems.length > 0 || !changes || !goals || !questions || !rule || !sample || !kinds || !key || !search) {
    throw new ContentError(problems);
  }
  const facts = {
    tables,
    sizes,
    pathways,
    studies: evidence.studies,
    asked,
    registers,
    conversions,
    badge,
    kinds,
    key,
  };
  return {
    articles,
    terms,
    comparisons,
    sources,
    changes,
    search,
    ...facts,
    checklist: { goals, questions, rule, sample },
  };
}

let read: Library | undefined;

/** The library of this project. Read once for a build; read anew for each page while developing. */
export function library(): Library {
  if ('env' in import.meta && import.meta.env.DEV) return readLibrary(process.cwd());
  return (read ??= readLibrary(process.cwd()));
}
