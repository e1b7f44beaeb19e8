import { said } from '../text/tree.ts';
import type { Check } from './check.ts';

/** What is older than this many years says its year in the sentence. */
const years = 3;

const year = /\b(?:19|20)\d\d\b/;

/** A fact that rests only on sources of years ago has a year in its paragraph, so that nobody takes it for today's. */
export const oldSaysYear: Check = ({ articles, terms, sources }, released) => {
  const old = (key: string) => {
    const published = Number(year.exec(sources[key]?.published ?? '')?.[0] ?? NaN);
    return published < released.getUTCFullYear() - years;
  };
  return [...articles, ...terms].flatMap(({ file, text }) =>
    text.blocks.flatMap((block) => {
      if (year.test(said(block))) return [];
      const facts = new Set(block.runs.flatMap(({ fact }) => (fact?.every(old) ? [fact] : [])));
      return [...facts]
        .map((fact) => said({ runs: block.runs.filter((run) => run.fact === fact) }))
        .map((words) => ({
          file,
          key: `line ${block.line}, "${words.slice(0, 50)}…"`,
          says: `rests on sources more than ${years} years old, and no year stands beside it`,
          mend: 'Say the year in the sentence, or cite something newer',
        }));
    }),
  );
};
