/** Where a term's name first stands in a text. */
export interface Mention {
  /** The term's id. */
  term: string;
  /** The words as they stand there. */
  words: string;
  index: number;
  /** Is it opened (`<Term id="…">`) or linked (`/terms/…/`)? */
  opened: boolean;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Parts of an MDX text in which no word needs opening: headings, comments, made-up examples, and tags' own attributes. */
const passedOver = [/^#{1,6} .*$/gm, /\{\/\*[\s\S]*?\*\/\}/g, /<Example>[\s\S]*?<\/Example>/g];
/** What opens a word: a term's tag, or any link whose text holds it. */
const opener = /<Term\s+id="([^"]*)">([\s\S]*?)<\/Term>|\[([^\]]*)\]\(([^)]*)\)|<[A-Z]\w*[^>]*>/g;

/** The terms by each of their spellings, and what finds one of these in a text, the longest first. */
function patternOf(names: ReadonlyMap<string, readonly string[]>): { idOf: Map<string, string>; pattern: RegExp } {
  const idOf = new Map([...names].flatMap(([id, list]) => list.map((name) => [name.toLowerCase(), id] as const)));
  const byLength = [...idOf.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${byLength.map(escape).join('|')})(?![\\p{L}\\d-])`, 'giu');
  return { idOf, pattern };
}

/** Every mention of a term in an MDX text, as ids in reading order; what stands inside tags is passed over. */
export function allMentions(text: string, names: ReadonlyMap<string, readonly string[]>): string[] {
  const { idOf, pattern } = patternOf(names);
  return [...text.replace(/<[^>]*>|\]\([^)]*\)/g, ' ').matchAll(pattern)].flatMap(
    ([words]) => idOf.get(words.toLowerCase()) ?? [],
  );
}

/**
 * The first mention of each term in an MDX text, by name or plural, in reading order. Where one name holds another
 * ("open badge", "badge"), the longer one counts.
 * @param names the spellings to look for: term id to its names, in any case
 */
export function firstMentions(body: string, names: ReadonlyMap<string, readonly string[]>): Mention[] {
  const blank = (part: string) => ' '.repeat(part.length);
  const text = passedOver.reduce((rest, pattern) => rest.replace(pattern, blank), body);
  const { idOf, pattern } = patternOf(names);

  const found = new Map<string, Mention>();
  const look = (part: string, offset: number, opens: (term: string) => boolean) => {
    for (const { 0: words, index } of part.matchAll(pattern)) {
      const term = idOf.get(words.toLowerCase());
      if (term !== undefined && !found.has(term)) {
        found.set(term, { term, words, index: offset + index, opened: opens(term) });
      }
    }
  };
  let at = 0;
  for (const match of text.matchAll(opener)) {
    const [whole, id, inTerm, inLink, address] = match;
    look(text.slice(at, match.index), at, () => false);
    if (inTerm !== undefined) look(inTerm, match.index + whole.indexOf('>') + 1, (term) => term === id);
    // A link that leads elsewhere still takes its reader to an explanation: two links cannot stand in one.
    if (inLink !== undefined) look(inLink, match.index + 1, () => address !== undefined);
    // A term under a word that is not its name has been opened as well.
    if (id !== undefined && !found.has(id)) {
      found.set(id, { term: id, words: inTerm ?? '', index: match.index, opened: true });
    }
    at = match.index + whole.length;
  }
  look(text.slice(at), at, () => false);
  return [...found.values()].toSorted((a, b) => a.index - b.index);
}
