import known from '../../content/twins.json' with { type: 'json' };

/** British spellings and their American twins come to the same word. Endings first, then words of their own. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/([^aeiou])our(s|ed|ing|al|ally)?$/, '$1or$2'],
  [/([aeiou])ll(ed|ing|er|ment)$/, '$1l$2'],
];
const twins = new Map(Object.entries({ ...known.british, ...known.filedAs }));

/**
 * The words of a text: lower case, without accents, split at everything that is neither letter nor digit.
 * An apostrophe joins: "don't" is one word.
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/(\p{L})['’](\p{L})/gu, '$1$2')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** One word in its American spelling, so that both spellings meet. */
export function american(word: string): string {
  return (
    twins.get(word) ??
    endings.reduce((now, [pattern, into]) => (now.length > 5 ? now.replace(pattern, into) : now), word)
  );
}

/** One word without its plural ending. */
export function singular(word: string): string {
  if (/(ss|us|is|masters|bachelors)$/.test(word) || word.length < 4) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}

/**
 * The key under which a name is filed. Case, hyphen, space, accent, plural and British or American spelling
 * do not matter: "Nano-degrees" and "nanodegree" have one key.
 */
export function keyOf(name: string): string {
  return wordsOf(name)
    .map((word) => american(singular(american(word))))
    .join('');
}
