import { recipients } from '../schemas/checklist-words.ts';

/** One asked question in the result. */
interface Line {
  ask: string;
  /** What the reader chose, in the words of the page. */
  said: string;
  /** What the reader wrote beside it; may be empty. */
  note: string;
}

/** The result in words, ready to be written out. Only `program`, the notes and a currency in `plans` are the reader’s. */
export interface Report {
  title: string;
  /** What the reader calls the programme; may be empty. */
  program: string;
  /** The goal’s label. */
  goal: string;
  verdict: string;
  because: string;
  next: string;
  /** The answers by what they do to the verdict; empty groups already left out. */
  groups: { heading: string; lines: Line[] }[];
  /** What to check first, in order. */
  checks: { ask: string; findOut: string; who: string }[];
  /** Sentences: what would change the verdict. */
  changes: string[];
  /** Sentences of the time planner and the cost planner. */
  plans: string[];
  /** What the tool cannot know. */
  limits: string;
  /** The rule’s version and the dates. */
  made: string;
  /** The tool’s own address, whole, as in `https://…`. */
  address: string;
}

/** Those a reader can write to. */
type Recipient = (typeof recipients)[number];

/** One letter as plain text. */
export interface Message {
  to: Recipient;
  text: string;
}

/** One line, whatever was typed: each run of blanks, line breaks and control characters becomes one blank. */
const flat = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/**
 * One line that Markdown shows as it was typed, at the start of a line as well as inside one. A mark that can only
 * begin a block is escaped at the start alone. `_` and `#` stay as they are between letters and digits, where they
 * mean nothing: a backslash there would break an address that a note holds. Without brackets, `(`, `)` and `!` mean
 * nothing either. `<` is written `&lt;`, because GitHub takes a backslash behind an address for a part of it.
 */
const inert = (text: string) =>
  flat(text)
    .replace(
      /([\p{L}\p{N}][_#](?=[\p{L}\p{N}]))|[\\`*_<#[\]|~]|&(?=\w+;)/gu,
      (mark, harmless?: string) => harmless ?? (mark === '<' ? '&lt;' : `\\${mark}`),
    )
    .replace(/^[-+=>]/, '\\$&')
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');

/** How a report is written down. */
interface Form {
  words: (text: string) => string;
  heading: (text: string, level: 1 | 2) => string;
  box: string;
  link: (address: string) => string;
}

const markdown: Form = {
  words: inert,
  heading: (text, level) => `${'#'.repeat(level)} ${inert(text)}`,
  box: '- [ ]',
  // In angle brackets, so that no mark in the address means anything.
  link: (address) => `<${address}>`,
};

const plain: Form = {
  words: flat,
  heading: (text, level) => `${flat(text)}\n${(level === 1 ? '=' : '-').repeat(flat(text).length)}`,
  box: '[ ]',
  link: (address) => address,
};

/** Both forms have the same parts in the same order; what is empty is left out. */
function write(report: Report, { words, heading, box, link }: Form): string {
  const item = (label: string, text: string) => (flat(text) === '' ? [] : [`- ${label}: ${words(text)}`]);
  const part = (title: string, lines: string[]) => (lines.length === 0 ? [] : [heading(title, 2), lines.join('\n')]);
  const sentences = (some: string[]) => some.map((sentence) => `- ${words(sentence)}`);
  const { groups, checks, changes, plans } = report;
  const parts = [
    heading(report.title, 1),
    [...item('Programme', report.program), ...item('Goal', report.goal)].join('\n'),
    heading(report.verdict, 2),
    words(report.because),
    words(report.next),
    ...groups.flatMap((group) =>
      part(
        group.heading,
        group.lines.flatMap(({ ask, said, note }) => [
          `- ${words(ask)} You said: ${words(said)}`,
          ...item('Your note', note).map((line) => `  ${line}`),
        ]),
      ),
    ),
    ...part(
      'Check these first',
      checks.map(({ ask, findOut, who }) => `${box} ${words(ask)} ${words(findOut)} Ask: ${words(who)}.`),
    ),
    ...part('What would change this', sentences(changes)),
    ...part('Time and cost', sentences(plans)),
    heading('What this tool cannot know', 2),
    words(report.limits),
    words(report.made),
    link(report.address),
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * The result as Markdown (CommonMark; the boxes are GitHub’s). Whatever the reader typed is shown as typed: no markup,
 * no HTML, each on one line.
 * @returns text that ends with a line break; never throws
 */
export function asMarkdown(report: Report): string {
  return write(report, markdown);
}

/**
 * The same content as plain text, with underlined headings; no line is wrapped.
 * @returns text that ends with a line break; never throws
 */
export function asText(report: Report): string {
  return write(report, plain);
}

/** How the page calls whom a letter goes to, what it calls a programme without a name, and how it begins. */
export const letters: Record<Recipient, { whom: string; nameless: string; begin: (program: string) => string }> = {
  provider: {
    whom: 'the provider',
    nameless: 'one of your programmes',
    begin: (program) => `I am thinking of taking ${program}. Before I enrol in it, I would like to ask you this.`,
  },
  employer: {
    whom: 'an employer',
    nameless: 'a short course',
    begin: (program) => `I am thinking of taking ${program} and would value a few words from somebody who hires.`,
  },
  school: {
    whom: 'the school or body',
    nameless: 'a short course',
    begin: (program) => `I am thinking of taking ${program}. I would like to know, in writing, whether it counts.`,
  },
};

/**
 * The questions for others as short letters, one to each who is to be asked, in their order.
 * @param lines questions as whole sentences, each with whom it goes to; one to anybody else is left out
 * @param program what the reader calls the programme; may be empty
 * @returns letters as plain text, not escaped for Markdown, without a name below them; never throws
 */
export function messagesOf(lines: readonly { to: string; text: string }[], program: string): Message[] {
  const name = flat(program);
  return recipients.flatMap((to) => {
    const questions = lines.filter((line) => line.to === to).map(({ text }, at) => `${at + 1}. ${flat(text)}`);
    if (questions.length === 0) return [];
    const { nameless, begin } = letters[to];
    const opening = begin(name === '' ? nameless : `“${name}”`);
    return [{ to, text: ['Hello,', opening, questions.join('\n'), 'Thank you for your help.'].join('\n\n') + '\n' }];
  });
}
