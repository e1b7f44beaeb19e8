import type { Problem } from '../content/problem.ts';
import { spokenIn } from '../content/derived.ts';
import type { Check } from './check.ts';

/**
 * Every term is met somewhere: an article names it, another term or a pair tells it apart, or the key leads to it. A
 * definition does without the word it defines, and no word with several meanings sends its reader in a circle.
 */
export const termsLead: Check = (library) => {
  const { terms } = library;
  const problems: Problem[] = [];
  const spoken = spokenIn(library);
  const named = new Set([
    ...library.comparisons.flatMap(({ data }) => data.terms),
    ...library.records.key.steps.flatMap(({ answers }) => answers.flatMap(({ term }) => term ?? [])),
    ...terms.flatMap(({ data, text }) => [
      ...[...data.meanings, ...data.mixedUpWith].flatMap(({ term }) => term ?? []),
      ...text.blocks.flatMap(({ runs }) =>
        runs.flatMap(({ term, link = '' }) => term ?? /^\/terms\/([a-z0-9-]+)\//.exec(link)?.[1] ?? []),
      ),
    ]),
  ]);
  const meansOf = new Map(terms.map(({ id, data }) => [id, data.meanings.flatMap(({ term }) => term ?? [])]));
  for (const { file, id, data } of terms) {
    if (!spoken.has(id) && !named.has(id)) {
      problems.push({
        file,
        key: 'name',
        says: `"${data.name}" stands in no article and no other term leads to it`,
        mend: 'Use it where it belongs, or remove the record',
      });
    }
    const words = [data.name, data.plural ?? data.name].map((name) => name.toLowerCase());
    const used = words.find((word) =>
      new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').test(data.definition.toLowerCase()),
    );
    if (used !== undefined) {
      problems.push({
        file,
        key: 'definition',
        says: `uses the term itself: "${used}"`,
        mend: 'Say it in other words',
      });
    }
    const seen = new Set<string>();
    const leadsBack = (at: string): boolean =>
      (meansOf.get(at) ?? []).some((next) => {
        if (next === id) return true;
        if (seen.has(next)) return false;
        seen.add(next);
        return leadsBack(next);
      });
    if (leadsBack(id)) {
      problems.push({
        file,
        key: 'meanings',
        says: `lead back to "${id}"`,
        mend: 'Lead from a word with several meanings only to terms that say one of them',
      });
    }
  }
  return problems;
};
