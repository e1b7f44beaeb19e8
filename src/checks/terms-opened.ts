import { firstMentions } from '../text/mentions.ts';
import type { Check } from './check.ts';

/** A term is opened or linked where an article first names it, unless it is a word of every day. */
export const termsOpened: Check = ({ articles, terms }) => {
  const names = new Map(
    terms
      .filter(({ data }) => data.everyday === undefined)
      .map(({ id, data }) => [id, [data.name, ...(data.plural === undefined ? [] : [data.plural])]]),
  );
  return articles.flatMap(({ file, text }) =>
    firstMentions(text, names)
      .filter(({ opened }) => !opened)
      .map(({ term, words, line }) => ({
        file,
        key: `line ${line}, "${words}"`,
        says: `names the term "${term}" for the first time and does not open it`,
        mend: `Write <Term id="${term}">${words}</Term> or [${words}](/terms/${term}/), or give the term its reason under everyday`,
      })),
  );
};
