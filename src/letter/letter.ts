/** The words of the letter; `{course}` stands for the name of the course. */
export interface LetterWords {
  subject: string;
  greeting: string;
  opening: string;
  openingRest: string;
  closing: string;
  signature: string;
  brackets: { course: string; reader: string };
  groups: readonly { title: string; questions: readonly { fact: string; ask: string }[] }[];
  rest: { title: string; asks: readonly string[] };
}

/** What the reader calls the course, and themselves; either may be empty. */
export interface LetterNames {
  course: string;
  reader: string;
}

/** A letter as plain text. */
export interface Letter {
  subject: string;
  text: string;
}

/** The longest name that is put in, in characters: as long as a link of the checklist takes one. */
export const longestName = 80;

/** A name as one line, whatever was typed, and cut where it is too long, never inside a character. */
const short = (name: string) =>
  name
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longestName)
    .replace(/\p{Cs}/gu, '')
    .trim();

/**
 * The letter that asks for some facts, in the order of its words, under their groups, numbered through.
 * With nothing missing it asks what no course page answers, so that it is never empty.
 * @param missing the ids of the facts to ask for, in any order
 * @param names put in as text; a bracket to fill in where one is empty
 * @throws RangeError for an id that the words do not know: a letter must not leave out a question without a word
 */
export function letterOf(words: LetterWords, missing: readonly string[], names: LetterNames): Letter {
  const asked = words.groups.flatMap(({ questions }) => questions.map(({ fact }) => fact));
  const unknown = missing.filter((id) => !asked.includes(id));
  if (unknown.length > 0) throw new RangeError(`the letter has no question for ${unknown.join(', ')}`);
  const groups = words.groups
    .map(({ title, questions }) => ({
      title,
      asks: questions.filter(({ fact }) => missing.includes(fact)).map(({ ask }) => ask),
    }))
    .filter(({ asks }) => asks.length > 0);

  const [course, reader] = [short(names.course), short(names.reader)];
  const called = course === '' ? words.brackets.course : `“${course}”`;
  const put = (text: string) => text.replace('{course}', () => called);
  let number = 0;
  const lines = ({ title, asks }: { title: string; asks: readonly string[] }) =>
    [title, ...asks.map((ask) => `${++number}. ${ask}`)].join('\n');
  const text = [
    words.greeting,
    put(groups.length > 0 ? words.opening : words.openingRest),
    ...(groups.length > 0 ? groups : [words.rest]).map(lines),
    words.closing,
    `${words.signature}\n${reader || words.brackets.reader}`,
  ];
  return { subject: put(words.subject), text: text.join('\n\n') + '\n' };
}

/** The longest address that every mail program takes: some on Windows stop at 2,083 characters. */
const longestAddress = 2_000;

/**
 * The address that opens a letter in the reader's mail program, without a recipient.
 * @returns also whether it is so long that a mail program may cut it
 */
export function mailOf({ subject, text }: Letter): { href: string; long: boolean } {
  // RFC 6068: a line break of a body is %0D%0A.
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  const href = `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`;
  return { href, long: href.length > longestAddress };
}
