import type { Check } from './check.ts';

/** Every term that is named exists in `content/terms`. */
export const termsExist: Check = ({ articles, terms, comparisons, records: { sizes } }) => {
  const known = new Set(terms.map(({ id }) => id));
  const named: { file: string; key: string; term: string }[] = [];
  for (const { file, text } of [...articles, ...terms]) {
    for (const { name, line, attributes } of text.tags) {
      if (name === 'Term') named.push({ file, key: `line ${line}, <Term>`, term: attributes['id'] ?? '' });
    }
  }
  for (const { file, data } of terms) {
    for (const { term } of data.mixedUpWith) named.push({ file, key: 'mixedUpWith', term });
    for (const { term } of data.meanings) if (term) named.push({ file, key: 'meanings', term });
  }
  for (const { file, data } of comparisons) {
    for (const term of data.terms) named.push({ file, key: 'terms', term });
  }
  for (const { name, term } of sizes.rows) {
    if (term) named.push({ file: 'content/facts/sizes.yaml', key: name, term });
  }
  return named
    .filter(({ term }) => !known.has(term))
    .map(({ file, key, term }) => ({
      file,
      key,
      says: `names the term "${term}", which does not exist`,
      mend: `Correct the id, or add content/terms/${term || 'id'}.mdx`,
    }));
};
