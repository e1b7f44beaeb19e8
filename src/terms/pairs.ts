import type { Entry } from '../library.ts';
import type { Attributes, Term } from '../schemas/term.ts';

/** The id of the page on two terms: alphabetical, so that both orders lead to one page. */
export function pairId(a: string, b: string): string {
  return [a, b].sort().join('-vs-');
}

/** The address of the page on two terms. */
export function pairAddress(a: string, b: string): string {
  return `/compare/${pairId(a, b)}/`;
}

/** What kinds of credential are compared by, in the order of the page. */
export const attributeRows = [
  ['what', 'What is it?'],
  ['issuer', 'Who gives it?'],
  ['length', 'How long?'],
  ['assessed', 'Is work checked?'],
  ['credit', 'Academic credit?'],
  ['word', 'Who owns the word?'],
  ['expires', 'Does it run out?'],
  ['checkable', 'Can a stranger check it?'],
] as const satisfies readonly (readonly [keyof Attributes, string])[];

export interface Difference {
  question: string;
  first: Attributes[keyof Attributes];
  second: Attributes[keyof Attributes];
  /** Do the two answer the question alike? Only where both give the same yes, sometimes or no. */
  alike: boolean;
}

/**
 * The rows in which two kinds of credential are set side by side.
 * @throws if either has no attributes: a word or a property cannot be compared row by row
 */
export function differences(first: Entry<Term>, second: Entry<Term>): Difference[] {
  const [a, b] = [first.data.attributes, second.data.attributes];
  if (!a || !b) throw new Error(`${a ? second.file : first.file}: attributes: are needed to compare it`);
  return attributeRows.map(([key, question]) => {
    const [one, other] = [a[key], b[key]];
    const alike = 'value' in one && 'value' in other && one.value === other.value && one.value !== 'not-stated';
    return { question, first: one, second: other, alike };
  });
}
