import { shownBy } from '../content/citations.ts';
import type { Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

/** Tables have as many cells as columns, articles show records that exist, and hatnotes are mutual. */
export const recordsFit: Check = ({ articles, terms, tables, records }) => {
  const problems: Problem[] = [];
  for (const [name, table] of Object.entries(tables)) {
    for (const { head, cells } of table.rows) {
      if (cells.length !== table.columns.length) {
        problems.push({
          file: `content/facts/${name}.yaml`,
          key: head,
          says: `has ${cells.length} cells for ${table.columns.length} columns`,
          mend: 'Give one cell for each column',
        });
      }
    }
  }
  const named = { ...tables, ...records };
  for (const { file, text } of articles) {
    for (const tag of text.tags.filter(({ attributes }) => attributes['of'] !== undefined)) {
      const { name, line, attributes } = tag;
      const { of = '' } = attributes;
      if (shownBy(tag, { tables, records })) continue;
      const there = Object.hasOwn(named, of);
      problems.push({
        file,
        key: `line ${line}, <${name} of="${of}" />`,
        says: there ? `does not show the record "${of}"` : `shows the record "${of}", which does not exist`,
        mend: there
          ? 'Use the tag that src/content/registry.ts names for it'
          : `Correct the name, or add content/facts/${of}.yaml`,
      });
    }
  }
  const mixedUp = new Set(terms.flatMap(({ id, data }) => data.mixedUpWith.map(({ term }) => `${id} ${term}`)));
  for (const { file, id, data } of terms) {
    for (const { term } of data.mixedUpWith) {
      if (!mixedUp.has(`${term} ${id}`)) {
        problems.push({
          file,
          key: 'mixedUpWith',
          says: `names "${term}", which does not name "${id}" back`,
          mend: `Add the difference to content/terms/${term}.mdx as well`,
        });
      }
    }
  }
  return problems;
};
