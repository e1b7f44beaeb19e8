import twins from '../../content/twins.json' with { type: 'json' };

/** American words whose British twins are not a matter of their ending. */
const british = new Map(Object.entries(twins.british).map(([british, american]) => [american, british]));

/** A text as the guide spells it, whose full text knows no American words: "recognized programs" become British. */
export function inBritish(text: string): string {
  return text
    .split(' ')
    .map(
      (word) =>
        british.get(word) ?? word.replace(/^(.*[aeiou].*[^aeiou])iz(e|ed|es|er|ers|ing|ation|ations)$/, '$1is$2'),
    )
    .join(' ');
}
