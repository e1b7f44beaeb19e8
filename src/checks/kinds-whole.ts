import type { Problem } from '../content/problem.ts';
import { attributeRows } from '../schemas/term-words.ts';
import { kindsOf, type Pair } from '../terms/pairs.ts';
import { pairsIn } from '../content/derived.ts';
import { natures } from '../schemas/term-words.ts';
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

/** Names three of some things at most, and says how many more there are: `"a", "b", "c" and 4 more`. */
function someOf(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map((name) => `"${name}"`);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter(Boolean).join(' and ');
}

/** The groups of two and more that have one key. */
function alike<T>(things: readonly T[], keyOf: (thing: T) => string): [T, ...T[]][] {
  return [...Map.groupBy(things, keyOf).values()].filter((group): group is [T, ...T[]] => group.length > 1);
}

/** A term that a page gives too few reasons for, and the one it is held beside. */
interface Short {
  term: Pair['terms'][number];
  beside: Pair['terms'][number];
}

/**
 * The pairs with too few reasons, by the kind at fault: of the two, the one that stands in more of them. A new kind
 * without its reasons is short beside all others; one that claims every need leaves all others short.
 */
function shortOnes(pairs: readonly Pair[]): Problem[] {
  const shorts = pairs
    .filter(({ written }) => !written)
    .flatMap(({ terms: [a, b], first, second }): Short[] => [
      ...(first.length < fewest ? [{ term: a, beside: b }] : []),
      ...(second.length < fewest ? [{ term: b, beside: a }] : []),
    ]);
  const times = (one: Short['term']) => shorts.filter(({ term, beside }) => term === one || beside === one).length;
  const byFault = Map.groupBy(shorts, ({ term, beside }) => (times(beside) > times(term) ? beside : term));
  return [...byFault].map(([fault, its]) => {
    const before = its.filter(({ term }) => term === fault).map(({ beside }) => beside.id);
    const leaves = its.filter(({ beside }) => beside === fault).map(({ term }) => term.id);
    const says = [
      ...(before.length > 0 ? [`has fewer than ${fewest} reasons to choose it before ${someOf(before)}`] : []),
      ...(leaves.length > 0 ? [`leaves fewer than ${fewest} reasons to choose ${someOf(leaves)} before it`] : []),
    ];
    const mend =
      before.length > 0
        ? 'Say in suits what is true of it alone, or of it and few others'
        : 'Take out of serves what it does not serve as a rule, or say in suits of the others what is true of them alone';
    return { file: fault.file, key: 'kind', says: says.join(' and '), mend };
  });
}

/**
 * Every kind of credential can be compared with every other: it has all rows and words, its needs are known and shared,
 * each side of each pair has reasons, and no two verdicts are the same but for the names. One fault gives one message,
 * however many pages it is seen on.
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
    if (data.category !== 'credential' && data.category !== 'format') {
      if (data.kind)
        say(file, 'kind', `is given to a ${data.category}`, 'Remove it, or make the category credential or format');
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
    for (const { need } of suits) {
      if (need === undefined || serves.includes(need)) continue;
      say(file, `kind.suits.${need}`, 'is a need it does not serve', 'Add it to serves, or remove it');
    }
  }
  const named = terms.flatMap((term) => (term.data.kind?.serves ?? []).map((need) => ({ ...term, need })));
  for (const [need, by] of Map.groupBy(named, ({ need }) => need)) {
    const [{ file } = { file: '' }, ...others] = by;
    if (needs.has(need)) continue;
    const too = others.length > 0 ? `, as does ${someOf(others.map(({ id }) => id))}` : '';
    say(
      file,
      'kind.serves',
      `names the need "${need}", which does not exist${too}`,
      'Choose from content/facts/kinds.yaml',
    );
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

  const all = kindsOf(terms);
  if (all.length === 0) {
    say('content/terms', 'kind', 'is given to no term', 'Check the folder the build runs in');
    return problems;
  }
  for (const { id, look } of kinds.needs) {
    const serving = all.filter(({ serves }) => serves.includes(id)).map((kind) => kind.id);
    const says = (what: string, mend: string) => say(file, `needs.${id}`, what, mend);
    if (look !== undefined) {
      // The page on two others speaks of it, be one kind the only one that serves it.
      if (all.some((kind) => kind.id === look) && !serving.includes(look)) {
        says(
          `looks to the kind "${look}", which does not serve it`,
          'Add it to what that kind serves, or look elsewhere',
        );
      }
    } else if (serving.length < 2) {
      says(
        `is served by ${serving.length === 0 ? 'no kind' : `${someOf(serving)} alone`}`,
        "Remove it, and keep its sentence in that kind's suits without a need",
      );
    } else if (!all.some(({ suits }) => suits.some(({ need }) => need === id))) {
      says('stands on no page', 'Give it a sentence in suits of a kind that serves it, or remove it');
    }
  }

  const pairs = pairsIn(library);
  problems.push(...shortOnes(pairs));
  const names = ({ name, one = name }: { name: string; one?: string | undefined }) => [name, one];
  const sameGist = alike(all, (kind) => masked(kind.gist, names(kind)));
  for (const [first, ...others] of sameGist) {
    say(
      terms.find(({ id }) => id === first.id)?.file ?? first.id,
      'kind.gist',
      `reads like that of ${someOf(others.map(({ id }) => id))}, and so do the verdicts`,
      'Say in each what tells it from all others',
    );
  }
  const reported = new Set(sameGist.flat().map(({ id }) => id));
  const others = pairs.filter(({ terms: both, written }) => written || !both.some(({ id }) => reported.has(id)));
  for (const [first, ...rest] of alike(others, ({ verdict, terms: [a, b] }) =>
    masked(verdict, [...names(a.data), ...names(b.data)]),
  )) {
    say(
      `the pair ${first.id}`,
      'verdict',
      `reads like that of ${someOf(rest.map(({ id }) => id))} but for the names`,
      'Say in each what the other does not',
    );
  }
  return problems;
};
