import type { Problem } from '../content/problem.ts';
import { pairsIn } from '../content/derived.ts';
import { attributeRows } from '../schemas/vocabularies.ts';
import { kindsOf } from '../terms/pairs.ts';
import { natures } from '../schemas/vocabularies.ts';
import type { Check } from './check.ts';

const file = 'content/facts/kinds.yaml';
/** How many reasons a page needs to say when one of two is the better choice. */
const fewest = 2;

/**
 * A verdict with the names of its two terms masked, and with them the article that a name brings.
 * Two pairs that read alike then tell their reader nothing about either.
 */
export function masked(verdict: string, names: readonly string[]): string {
  return names
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name.toLowerCase(), '_'), verdict.toLowerCase())
    .replace(/\ban? _/g, '_');
}

/**
 * Every kind of credential can be compared with every other: it has all rows and words, its needs are known, each
 * side of each pair has reasons, and no two verdicts are the same but for the names.
 */
export const kindsWhole: Check = (library) => {
  const {
    terms,
    records: { kinds },
  } = library;
  const problems: Problem[] = [];
  const say = (file: string, key: string, says: string, mend: string) => problems.push({ file, key, says, mend });
  const needs = new Set(kinds.needs.map(({ id }) => id));

  for (const { file, data } of terms) {
    if (data.sort !== 'credential' && data.sort !== 'format') {
      if (data.kind)
        say(file, 'kind', `is given to a ${data.sort}`, 'Remove it, or make the sort credential or format');
      continue;
    }
    const missing = attributeRows.map(([key]) => key).filter((key) => data.attributes?.[key] === undefined);
    if (missing.length > 0) {
      say(file, 'attributes', `lack ${missing.join(', ')}`, 'Say it with its source, or that it is not stated');
    }
    if (!data.kind) {
      say(
        file,
        'kind',
        'is missing',
        'A credential or format has nature, gist, serves and suits: see src/schemas/term.ts',
      );
      continue;
    }
    const { serves, suits } = data.kind;
    for (const need of serves.filter((one) => !needs.has(one))) {
      say(
        file,
        'kind.serves',
        `names the need "${need}", which does not exist`,
        `Choose from content/facts/kinds.yaml`,
      );
    }
    for (const need of Object.keys(suits).filter((one) => !serves.includes(one))) {
      say(file, `kind.suits.${need}`, 'is a need it does not serve', 'Add it to serves, or remove it');
    }
  }
  const isTerm = new Set(terms.map(({ id }) => id));
  for (const { id, look } of kinds.needs) {
    if (look !== undefined && !isTerm.has(look)) {
      say(file, `needs.${id}`, `looks to the term "${look}", which does not exist`, 'Correct the id');
    }
  }
  for (const [at, one] of natures.entries()) {
    for (const other of natures.slice(at + 1)) {
      if (!kinds.relations.some(({ of }) => of.includes(one) && of.includes(other))) {
        say(file, 'relations', `have none of ${one} and ${other}`, 'Say what the two have to do with each other');
      }
    }
  }
  // What follows is worked out from all of this: without it there is nothing to look at.
  if (problems.length > 0) return problems;

  const same = new Map<string, string>();
  for (const { id, terms: both, verdict, first, second } of pairsIn(library)) {
    for (const [side, reasons] of [first, second].entries()) {
      if (reasons.length < fewest) {
        const [one, other] = side === 0 ? [both[0], both[1]] : [both[1], both[0]];
        say(
          one.file,
          'kind.suits',
          `gives ${reasons.length} of ${fewest} reasons to choose it before "${other.id}"`,
          'Add a need it serves and the other does not',
        );
      }
    }
    const key = masked(
      verdict,
      both.flatMap(({ data: { name, one = name } }) => [name, one]),
    );
    const before = same.get(key);
    if (before !== undefined) {
      say(`the pair ${id}`, 'verdict', `reads like that of ${before} but for the names`, 'Make a gist say more');
    }
    same.set(key, id);
  }
  if (same.size === 0 && kindsOf(terms).length === 0) {
    say('content/terms', 'kind', 'is given to no term', 'Check the folder the build runs in');
  }
  return problems;
};
