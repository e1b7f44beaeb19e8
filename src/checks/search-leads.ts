import { articleAddress, termAddress } from '../addresses.ts';
import type { Problem } from '../content/problem.ts';
import { keyOf } from '../text/normalise.ts';
import type { Check } from './check.ts';

const file = 'content/search.yaml';

/** What the search is told leads somewhere: the subject to a term, providers to pages, each name to one of them. */
export const searchLeads: Check = ({ search, articles, terms }) => {
  const problems: Problem[] = [];
  const pages = new Set([
    ...articles.map(({ id }) => articleAddress(id)),
    ...terms.map(({ id }) => termAddress(id)),
    ...Object.keys(search.tools),
  ]);
  if (!terms.some(({ id }) => id === search.subject)) {
    problems.push({
      file,
      key: 'subject',
      says: `names the term "${search.subject}", which does not exist`,
      mend: 'Give the id of a term',
    });
  }

  const names = new Map(
    terms.flatMap(({ id, data }) => [data.name, ...data.aliases].map((name) => [keyOf(name), `the term "${id}"`])),
  );
  for (const { name, aliases, leads } of search.brands) {
    for (const lead of leads.filter((one) => !pages.has(one))) {
      problems.push({
        file,
        key: `brands.${name}.leads`,
        says: `leads to ${lead}, which is no article, term or tool`,
        mend: 'Correct the address, or leave it out',
      });
    }
    for (const one of [name, ...aliases]) {
      const before = names.get(keyOf(one));
      if (before !== undefined) {
        problems.push({
          file,
          key: `brands.${name}`,
          says: `is called "${one}", which already leads to ${before}`,
          mend: 'Keep it in one of the two',
        });
      }
      names.set(keyOf(one), `the provider "${name}"`);
    }
  }

  const owners = new Map<string, string>();
  const called = [
    ...articles.map((article) => ({ file: article.file, key: 'aliases', aliases: article.data.aliases })),
    ...Object.entries(search.tools).map(([address, aliases]) => ({ file, key: `tools.${address}`, aliases })),
  ];
  for (const { file, key, aliases } of called) {
    for (const alias of aliases) {
      const before = owners.get(keyOf(alias));
      if (before !== undefined) {
        problems.push({
          file,
          key,
          says: `has the name "${alias}", which ${before} has already`,
          mend: 'Give it to the page that answers it best',
        });
      }
      owners.set(keyOf(alias), `${file}: ${key}`);
    }
  }
  return problems;
};
