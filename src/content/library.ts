import { articleSchema, type Article } from '../schemas/article.ts';
import { changesSchema, type Changes } from '../schemas/changes.ts';
import {
  compareSchema,
  deciderSchema,
  forTwoSchema,
  goalsSchema,
  questionsSchema,
  ruleSchema,
  sampleSchema,
  type CompareWords,
  type Decider,
  type ForTwoWords,
  type Goals,
  type Questions,
  type Rule,
  type Sample,
} from '../schemas/checklist.ts';
import { comparisonSchema, type Comparison } from '../schemas/comparison.ts';
import type { Table } from '../schemas/facts.ts';
import { searchSchema, type SearchData } from '../schemas/search.ts';
import { sourcesSchema, type Source } from '../schemas/source.ts';
import { termSchema, type Term } from '../schemas/term.ts';
import { advertWordsSchema, joiningSchema, twinsSchema, bannedSchema, type Words } from '../schemas/words.ts';
import { ContentError } from './problem.ts';
import type { Entry } from '../schemas/entry.ts';
import type { TextEntry } from '../text/tree.ts';
import { Reader } from './reader.ts';
import { recordRows, tableRow, type Records } from './registry.ts';

/** Everything under `content/`. */
export interface Library {
  articles: TextEntry<Article>[];
  terms: TextEntry<Term>[];
  comparisons: Entry<Comparison>[];
  sources: Record<string, Source>;
  /** The files of `content/facts` that have a form of their own, by name. */
  records: Records;
  /** All other files of `content/facts`, by name. */
  tables: Record<string, Table>;
  changes: Changes;
  search: SearchData;
  words: Words;
  checklist: {
    goals: Goals;
    questions: Questions;
    rule: Rule;
    sample: Sample;
    decider: Decider;
    /** The page's script imports these two as they are: read here, they are held against their schemas. */
    compare: CompareWords;
    forTwo: ForTwoWords;
  };
}

const asTable = '. It is read as a table: a record of another form has a row of its name in src/content/registry.ts';

/**
 * Reads all content below a folder and checks each file against its schema.
 * @param root the project's folder, which holds `content/`
 * @throws ContentError listing everything that does not fit a schema
 */
export function readLibrary(root: string): Library {
  const reader = new Reader(root);
  const records = Object.fromEntries(
    Object.entries(recordRows).map(([name, { schema }]) => [name, reader.data(`content/facts/${name}.yaml`, schema)]),
  );
  const tables = Object.fromEntries(
    reader
      .allData('content/facts', tableRow.schema, Object.keys(recordRows), asTable)
      .map(({ id, data }) => [id, data]),
  );
  const read = {
    articles: reader.allTexts('content/guide', articleSchema),
    terms: reader.allTexts('content/terms', termSchema),
    comparisons: reader.allData('content/comparisons', comparisonSchema),
    sources: reader.data('content/sources.yaml', sourcesSchema),
    records,
    tables,
    changes: reader.data('content/changes.yaml', changesSchema),
    search: reader.data('content/search.yaml', searchSchema),
    words: {
      banned: reader.data('content/banned.yaml', bannedSchema),
      // The search and the adverts import these as they are: read here, they are held against their schemas.
      advertWords: reader.data('content/advert-words.json', advertWordsSchema),
      joining: reader.data('content/joining.json', joiningSchema),
      twins: reader.data('content/twins.json', twinsSchema),
    },
    checklist: {
      goals: reader.data('content/checklist/goals.yaml', goalsSchema),
      questions: reader.data('content/checklist/questions.yaml', questionsSchema),
      rule: reader.data('content/checklist/rule.yaml', ruleSchema),
      sample: reader.data('content/checklist/sample.yaml', sampleSchema),
      decider: reader.data('content/checklist/decider.yaml', deciderSchema),
      compare: reader.data('content/checklist/compare.json', compareSchema),
      forTwo: reader.data('content/checklist/for-two.json', forTwoSchema),
    },
  };
  // Every value that is missing has left a problem behind, so that what passes here is whole.
  if (reader.problems.length > 0) throw new ContentError(reader.problems);
  return read as Library;
}

let read: Library | undefined;

/** The library of this project. Read once for a build; read anew for each page while developing. */
export function library(): Library {
  if ('env' in import.meta && import.meta.env.DEV) return readLibrary(process.cwd());
  return (read ??= readLibrary(process.cwd()));
}
