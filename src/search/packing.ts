import type { TermsIndex } from './terms-index.ts';

/** What all ids of records begin with. */
export const idStart = 'en_';

/** The id that a heading gets from its text. */
export function idOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
}

/** Words in alphabetical order, each without the letters it shares with the one before. Half as long, compressed. */
export function fronted(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? '';
      let shared = 0;
      while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared += 1;
      return `${shared}${word.slice(shared)}`;
    })
    .join(' ');
}

/** Undoes `fronted`. */
export function unfronted(text: string): string[] {
  let word = '';
  return text.split(' ').map((one) => (word = word.slice(0, Number(one[0])) + one.slice(1)));
}

/** The first sign of those that stand for numbers: what JSON need not escape. */
const zero = '#'.charCodeAt(0);

/** Rising numbers as text: a sign for each step from one to the next. A third shorter, compressed, than a list of numbers. */
export function packed(numbers: readonly number[]): string {
  return numbers.map((one, at) => String.fromCharCode(zero + one - (numbers[at - 1] ?? 0))).join('');
}

/** Undoes `packed`. */
export function unpacked(text: string): number[] {
  let now = 0;
  return Array.from(text, (sign) => (now += sign.charCodeAt(0) - zero));
}

/**
 * The first layer's index as it is sent: a text for each field, a line for each term, in one order. Its names beside
 * each other, its definitions beside each other and so on take a twentieth less, compressed, than term after term.
 */
export interface SentTerms extends Omit<TermsIndex, 'terms'> {
  names: string;
  definitions: string;
  /** Those of one term with a bar between them. */
  aliases: string;
  /** An empty line where the id follows from the name. */
  ids: string;
  /** A sign for each term: 1 for a kind of credential, 0 for any other. */
  kinds: string;
}

/** Leaves out what `termsReceived` puts back. */
export function termsSent({ terms, ...rest }: TermsIndex): SentTerms {
  const lines = (of: (term: TermsIndex['terms'][number]) => string) => terms.map(of).join('\n');
  return {
    ...rest,
    names: lines(({ name }) => name),
    definitions: lines(({ definition }) => definition),
    aliases: lines(({ aliases }) => aliases.join('|')),
    ids: lines(({ id, name }) => (idOf(name) === id ? '' : id)),
    kinds: terms.map(({ kind }) => (kind ? '1' : '0')).join(''),
  };
}

/** Undoes `termsSent`. */
export function termsReceived({ names, definitions, aliases, ids, kinds, ...rest }: SentTerms): TermsIndex {
  const [definition, alias, id] = [definitions, aliases, ids].map((text) => text.split('\n'));
  return {
    ...rest,
    terms: names.split('\n').map((name, at) => ({
      id: id?.[at] || idOf(name),
      name,
      definition: definition?.[at] ?? '',
      aliases: alias?.[at] ? alias[at].split('|') : [],
      ...(kinds[at] === '1' && { kind: true as const }),
    })),
  };
}
