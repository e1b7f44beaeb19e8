import { said, type Text } from './tree.ts';

/** Number words that count something measured, and the units they count. */
const number =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one|two|three|four|five|six) hundred|half an?|a dozen';
const unit = 'per cent|hours?|days?|weeks?|months?|years?|credits?|percentage points?|times as';
const figure = new RegExp(
  `\\d[\\d.,]*(?<![.,])|\\b(?:${number})(?:[ -](?:and a half|to (?:${number})|or (?:${number}|more)))?[ -](?:\\p{L}+[ -])?(?:${unit})\\b`,
  'giu',
);

/**
 * The figures of a text that stand outside every `<Fact>`, `<Example>` and record, each with the words around it.
 * A figure is a digit, or a number word with a unit: "three years", "forty per cent".
 */
export function figuresOutside({ blocks }: Text): string[] {
  return blocks
    .filter(({ example }) => !example)
    .map(({ runs }) => said({ runs: runs.map((run) => (run.fact ? { ...run, text: ' ' } : run)) }))
    .flatMap((open) =>
      [...open.matchAll(figure)].map(({ index }) => open.slice(Math.max(0, index - 30), index + 30).trim()),
    );
}

/** The figures of a plain text, in lower case. */
export function figuresIn(text: string): string[] {
  return [...text.matchAll(figure)].map(([found]) => found.toLowerCase());
}

/** What a text states inside its facts, in lower case. */
export function factsOf({ blocks }: Text): string {
  const facts = blocks.map(({ runs }) => said({ runs: runs.map((run) => (run.fact ? run : { ...run, text: '\n' })) }));
  return facts.join('\n').toLowerCase();
}
