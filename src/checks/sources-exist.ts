import type { Check } from './check.ts';

/** Every source that is cited exists in `content/sources.yaml`. */
export const sourcesExist: Check = ({ articles, terms, comparisons, tables, sizes, sources }) => {
  const cited: { file: string; key: string; source: string }[] = [];
  const inText = (file: string, body: string) => {
    for (const [, value = ''] of body.matchAll(/\bsource="([^"]*)"/g)) {
      for (const source of value.split(/\s+/)) cited.push({ file, key: `<Fact source="${value}">`, source });
    }
  };
  for (const { file, body } of articles) inText(file, body);
  for (const { file, body, data } of terms) {
    inText(file, body);
    for (const source of data.sources) cited.push({ file, key: 'sources', source });
    for (const [name, attribute] of Object.entries(data.attributes ?? {})) {
      for (const source of attribute.source ?? []) cited.push({ file, key: `attributes.${name}.source`, source });
    }
    data.meanings.forEach((meaning, index) => {
      for (const source of meaning.source ?? []) cited.push({ file, key: `meanings.${index}.source`, source });
    });
  }
  for (const { file, data } of comparisons) {
    for (const source of data.sources) cited.push({ file, key: 'sources', source });
  }
  for (const [name, table] of Object.entries(tables)) {
    for (const row of table.rows) {
      for (const source of row.cells.flatMap((cell) => cell.source ?? [])) {
        cited.push({ file: `content/facts/${name}.yaml`, key: row.head, source });
      }
    }
  }
  for (const row of sizes.rows) {
    for (const source of row.source) cited.push({ file: 'content/facts/sizes.yaml', key: row.name, source });
  }
  return cited
    .filter(({ source }) => !Object.hasOwn(sources, source))
    .map(({ file, key, source }) => ({
      file,
      key,
      says: source ? `cites the source "${source}", which does not exist` : 'cites no source',
      mend: 'Correct the key, or add the source to content/sources.yaml',
    }));
};
