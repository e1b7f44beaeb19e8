/** A sentence or a line of an advert, without its bullet. */
interface Line {
  start: number;
  end: number;
  /** What the applicant must have; what is only wished for; what says nothing of the work; all else. */
  kind: 'demand' | 'wish' | 'skip' | 'work';
}
type Kind = Line['kind'];

/** How a heading begins, or all of it, by what stands under it. The first that fits counts. */
const headings: readonly (readonly [Kind, RegExp])[] = [
  ['wish', /^(?:\w+ )?(?:desirable|preferred|nice to have|bonus|ideally)/],
  [
    'work',
    /\bdut(?:y|ies)\b|responsib|functions|(?:'ll| will) (?:be )?do|summary|overview|^(?:the |your )?(?:role|job|work)\b/,
  ],
  [
    'skip',
    /^(?:the |our |what |why |more )?(?:benefits|perks|package|pay|salary|rewards|hours|shifts|location|about (?!you)|who we are$|we offer|what's in|you(?:'ll| will)? get|join|in return|how to|to apply|closing|equal|diversity)/,
  ],
  [
    'demand',
    /^(?:essential|required|must|about you|person|(?:what|who)\b.*\byou\b)|(?:requirements?|qualifications?|criteria)\b|looking for|(?:candidate|person|applicant)\b|you(?:'ll| will)? (?:need|have|bring|are|be)$|^(?:your |key )?(?:skills|experience|knowledge|education)(?:,| and| &|$)/,
  ],
];
const kindOf = (heading: string) => headings.find(([, pattern]) => pattern.test(heading))?.[0];

/** What says that a sentence demands something, wherever it stands. */
const demand =
  /\b(?:must|(?<!be )required(?! \w+(?:s|ing|ion)\b)|essential(?! (?:dut|func|serv|info|part|work))|mandatory|requires|needed|necessary|you(?:'ll| will)? need|need to (?:have|be|hold)|you should (?:have|hold)|(?:at least|minimum(?: of)?) [\w-]+ (?:year|month)|looking for (?:some|a person|people|candidates)|(?:ideal|successful) (?:candidate|applicant)s? (?:will|should|has)|subject to|(?:dbs|background|drug) (?:check|screen|test))\b|years?'?(?: of)?(?: [\w-]+){0,4} experience/;
const noDemand =
  /(?:\bno|not|never|without|n't)\b[^.;]{0,40}\b(?:required|essential|need|needed|necessary|must)\b|\b(?:as|when|where|if) (?:required|necessary|needed)/;
const wish =
  /\b(?:desirable|prefer(?:red|ably)|ideally|nice to have|an? (?:\w+ )?(?:plus|bonus|advantage|asset)\b|(?:would|will) be (?:\w+ )?(?:welcome|lovely|helpful|useful|great|an?\b))/;
/** What is never about the work: equal opportunities and how to apply. */
const never =
  /equal[ -](?:opp|emp)|discriminat|regardless of|minorit|closing date|apply (?:now|today|by|online)|to apply|applications? (?:must|should)|(?:send|email|submit) (?:us )?(?:your|a) (?:cv|resume)/;
/** Pay, benefits, and the firm in praise of itself. */
const praise =
  /diversity|inclusive|\bpension|401\(?k|holidays?\b|annual leave|paid (?:time|leave)|salary|(?:health|dental|medical)[\w, ]* insurance|discounts?\b|in return|we offer|overtime|[£$€] ?\d|^(?:we|our (?:client|company)|[A-Z]\w+(?: [A-Z]\w+)?)(?: are| is|'re|'ve| has| have)(?: been)? (?:an?|one of|the|proud|committed|served)\b/i;
/** In a part on pay or the firm only what is plainly demanded of whoever applies counts. */
const plain =
  /(?:applicant|candidate|you|post|role|offer).*\b(?:must|required|need|subject to|dbs|background check|drug (?:test|screen))\b/;

/** What a sentence is for, by the part of the advert it stands in and by its own words. */
function purpose(sentence: string, section: Kind, isBullet: boolean): Kind {
  const says = sentence.toLowerCase();
  const denied = noDemand.test(says);
  if (never.test(says)) return 'skip';
  if (section === 'skip') return !isBullet && !denied && plain.test(says) ? 'demand' : 'skip';
  const before = says.split(wish)[0] ?? '';
  if (before !== says) {
    // "Two years of bookkeeping, construction a plus": the rest is demanded.
    const aside = section === 'demand' && /[;(]|, (?:[\w'-]+ ){0,3}$/.test(before);
    return aside || (!denied && demand.test(before)) ? 'demand' : 'wish';
  }
  if (section === 'wish') return 'wish';
  if (!denied && demand.test(says)) return 'demand';
  if (!isBullet && praise.test(sentence)) return 'skip';
  return section === 'demand' && denied ? 'work' : section;
}

/** Where the sentences of a line begin and end. A full stop after an abbreviation ends none. */
function sentencesOf(line: string, from: number): [number, number][] {
  const ends = Array.from(
    line.matchAll(
      /(?<!\b(?:e\.g|i\.e|etc|St|Inc|Ltd|Dr|Mrs?|No|approx)\.)(?<=[.!?]["”)]?)\s+(?=["“(]?[\p{Lu}£$\d])|\s*$/gu,
    ),
    ({ index, 0: gap }) => [index, index + gap.length] as const,
  ).filter(([end]) => end > from);
  return ends.map(([end], at) => [ends[at - 1]?.[1] ?? from, end]);
}

/**
 * The sentences and lines of an advert, and what each is for: by the heading above it, by a label before its colon, and
 * by its own words. Pay, benefits, the firm's praise of itself and equal opportunities are `skip`.
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let section: Kind = 'work';
  let bullets = false;
  let gap = false;
  let at = 0;
  for (const raw of text.replaceAll('’', "'").split('\n')) {
    const offset = at;
    at += raw.length + 1;
    const [lead = ''] = /^(?:[#*_]{2,}|[^\p{L}\p{N}"“('.£$]*)(?:\d{1,2}[.)]\s)?/u.exec(raw) ?? [];
    const body = raw.slice(lead.length).trim();
    if (body === '') {
      gap = true;
      continue;
    }
    const isBullet = !/^[\s#*_]*$/.test(lead) || /^\s*\*\s/.test(lead);
    const low = body.toLowerCase().replaceAll('-', ' ');
    const heading = low.replace(/[*_]*\s*:?[*_]*$/, '');
    const colon = /:[*_]*$/.test(low);
    const own = kindOf(heading);
    // A line that ends with a colon, or a short one without a full stop whose words are those of a heading.
    const short = own !== undefined && body.split(/\s+/).length <= 7 && !/[.!?;,]$|:\s/.test(body);
    if (!isBullet && (colon || (short && !(section === 'demand' && own === 'demand' && !gap)))) {
      section = own ?? (colon && demand.test(low) ? 'demand' : 'work');
      bullets = gap = false;
      lines.push({ start: offset + lead.length, end: at - 1, kind: section === 'skip' ? 'skip' : 'work' });
      continue;
    }
    // A list ends where, after an empty line, no bullet stands.
    if (gap && !isBullet && (bullets || praise.test(body))) section = 'work';
    bullets ||= isBullet;
    gap = false;
    const label = /^([^:.]{3,45}):\s/.exec(low)?.[1];
    const part = (label === undefined ? undefined : kindOf(label)) ?? section;
    for (const [start, end] of sentencesOf(raw, lead.length)) {
      lines.push({ start: offset + start, end: offset + end, kind: purpose(raw.slice(start, end), part, isBullet) });
    }
  }
  return lines;
}
