import lists from '../../content/advert-words.json' with { type: 'json' };

/** One word of a text: where it stands, what it is filed under, and how much it tells. */
export interface Token {
  start: number;
  end: number;
  key: string;
  /** A joining word says nothing; a common one only beside another; a number only where it counts (“Level 2”). */
  kind: 'joining' | 'common' | 'number' | 'telling';
}

const endings =
  /^(.{4,}?)(?:(?:[ai]t)?ion(?:al)?|ator|at(?:e|ive)|an(?:t|s[ey])|i[cs](?:al|s)?|ment|ness|[ai]b(?:le|il)|ive|ful|ity|er|or|al|ly|[eiy])$/;

/**
 * What a word is filed under: its stem, in a spelling that is neither British nor American. Lighter than the stems of the
 * search (300 bytes for 1,300), and it files who does a thing with the doing: "driver", "drive", "driving".
 */
function stem(word: string): string {
  let now = word
    .replace(/z/g, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/(\w\w)our/, '$1or')
    .replace(/tre$/, 'ter')
    .replace(/ies$/, 'y')
    .replace(/(x|ch|sh|ss)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  const [, done] = /^(.{3,}?)(?:ing|ed)$/.exec(now) ?? [];
  // "wiring" is of "wire", "planning" of "plan", "string" of nothing.
  if (done !== undefined && /[aeiouy]/.test(done)) now = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(done) ? `${done}e` : done;
  now = now.replace(/(.)\1/g, '$1');
  for (let last = ''; last !== now;) {
    last = now;
    now = now.replace(endings, '$1');
  }
  return now;
}
const words = (lines: readonly string[]) => lines.join(' ').split(' ');
const filed = new Map(
  lists.same.flatMap((line) =>
    line.split(' ').map((word): [string, string] => [stem(word), stem(line.split(' ')[0] ?? '')]),
  ),
);

/** The key of a word: words that no rule brings together are listed in the content. */
export function keyOf(word: string): string {
  const key = stem(word);
  return filed.get(key) ?? key;
}

/** One key of two that stand side by side, in whichever order: "code review", "reviewing code". */
export const pairOf = (a: string, b: string) => [a, b].sort().join(' ');

const joining = new Set(words(lists.joining));
const common = new Set(words(lists.common).map(keyOf));
/** Words that a number is counted by: "Level 2" is one thing. */
export const counted = new Set(words(lists.counted).map(keyOf));
/** Two words that say something only together: a driving licence is about neither driving nor licences. */
export const together = new Set(lists.together.map((line) => line.split(' ').map(keyOf).sort().join(' ')));

/** Words, and names of tools with their signs: C++, C#, .NET, Node.js. A hyphen, a slash and a bracket part words. */
const word = /(?<![\p{L}\p{N}])\.?[\p{L}\p{N}]+(?:[.'’&](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*(?:\+\+|#)?/gu;

function kindOf(as: string, low: string, key: string): Token['kind'] {
  // The number of a standard or an award is four digits long, and no year.
  if (/^[\d.]+$/.test(low)) return /^(?!(?:19|20)\d\d)\d{4,5}$/.test(low) ? 'telling' : 'number';
  // R and C are languages; another letter is left over from something.
  if (joining.has(low) || /^[^RC]$/.test(as)) return 'joining';
  return common.has(key) ? 'common' : 'telling';
}

/** The words of a text in order. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(word), ({ index: start, 0: as }) => {
    const low = as.toLowerCase().replace(/['’]s?|\./g, '');
    const key = keyOf(low);
    return { start, end: start + as.length, key, kind: kindOf(as, low, key) };
  });
}
