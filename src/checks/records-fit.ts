import type { Problem } from '../library.ts';
import type { Check } from './check.ts';

/** Tables have as many cells as columns, articles show records that exist, and hatnotes are mutual. */
export const recordsFit: Check = ({ articles, terms, tables }) => {
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
  const records = new Set([...Object.keys(tables), 'sizes', 'evidence', 'badge-reading']);
  for (const { file, body } of articles) {
    for (const [tag, name = ''] of body.matchAll(/<\w+\s+of="([^"]*)"/g)) {
      if (!records.has(name)) {
        problems.push({
          file,
          key: `${tag} />`,
          says: `shows the record "${name}", which does not exist`,
          mend: `Correct the name, or add content/facts/${name}.yaml`,
        });
      }
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
