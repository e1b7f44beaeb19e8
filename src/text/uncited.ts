/** Number words that count something measured, and the units they count. */
const number =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one|two|three|four|five|six) hundred|half an?|a dozen';
const unit = 'per cent|hours?|days?|weeks?|months?|years?|credits?|percentage points?|times as';
const figure = new RegExp(
  `\\d[\\d.,]*(?<![.,])|\\b(?:${number})(?:[ -](?:and a half|to (?:${number})|or (?:${number}|more)))?[ -](?:\\p{L}+[ -])?(?:${unit})\\b`,
  'giu',
);

/** What may hold a figure: a sourced fact, an example that is labelled as made up, a tag and its attributes, a link's address, the number of a list item. */
const allowed = [
  /<Example>[\s\S]*?<\/Example>/g,
  /<Fact\s[^>]*>[\s\S]*?<\/Fact>/g,
  /<[A-Z]\w*[^>]*>/g,
  /\]\([^)]*\)/g,
  /^\s*\d+\.\s/gm,
];

/**
 * The figures in an MDX body that stand outside every `<Fact>`, `<Example>` and record, each with the words around it.
 * A figure is a digit, or a number word with a unit: "three years", "forty per cent".
 */
export function figuresOutside(body: string): string[] {
  const open = allowed.reduce(
    (text, pattern) => text.replace(pattern, (part) => (part.endsWith('\n') ? '\n' : ' ')),
    body,
  );
  return [...open.matchAll(figure)].map(({ index }) =>
    open
      .slice(Math.max(0, index - 30), index + 30)
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** The figures of a plain text, in lower case. */
export function figuresIn(text: string): string[] {
  return [...text.matchAll(figure)].map(([found]) => found.toLowerCase());
}

/** What an MDX body states inside its facts, in lower case. */
export function factsOf(body: string): string {
  return [...body.matchAll(/<Fact\s[^>]*>([\s\S]*?)<\/Fact>/g)].map(([, text = '']) => text.toLowerCase()).join('\n');
}
