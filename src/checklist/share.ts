import { emptyProgram, mostPrograms, type Decision, type Program } from './decision.ts';
import { known } from './copy.ts';
import type { Model } from './model.ts';

/** What a link holds; `lost` is the number of its parts that could not be read. */
export type Shared =
  { kind: 'newer' } | { kind: 'unreadable' } | { kind: 'decision'; decision: Decision; lost: number; older: boolean };

/** The longest fragment that is read, in characters. Four full programmes need about 1,200. */
const longest = 5000;

/**
 * Rule version → what turns the text behind a link's version into that of the next version.
 * Empty, as there has been one version only. Ids never change their meaning, so a version that changes the rule alone
 * needs no entry; one that renames, splits or drops an id does, with a link of the old version in the test.
 */
export const migrations: Record<number, (text: string) => string> = {};

/**
 * A checklist as the fragment of a link, without its `#`: `check=1~gap~match.named~gate.none~!cost~~match.little`.
 * Ids alone, in the order of the page: no names, notes, money or dates.
 */
export function toFragment({ goal, programs }: Decision, model: Model): string {
  const states = programs.map(({ answers, musts }) => known(model, goal, answers, musts));
  const texts = states.map(({ answers, musts }) =>
    [
      ...Object.entries(answers).map(([question, option]) => `${question}.${option}`),
      ...musts.map((must) => `!${must}`),
    ].join('~'),
  );
  return `check=${model.version}~${known(model, goal, {}, []).goal}~${texts.join('~~')}`;
}

/** Every part that a programme can have in a link, with its question and, for an answer, its option. */
function partsOf({ questions }: Model): Map<string, { question: string; option?: string }> {
  return new Map(
    Object.entries(questions).flatMap(([question, options]) => [
      [`!${question}`, { question }],
      ...Object.keys(options).map((option) => [`${question}.${option}`, { question, option }] as const),
    ]),
  );
}

/**
 * A link without what the way here has hung at its end: what a messenger adds from `&` or `?` on, and the full stop,
 * bracket or quotation mark of the sentence it stood in. A `!` or `.` that follows no id is a part that was cut off,
 * and stays.
 */
const withoutTail = (link: string) =>
  link.replace(/[&?].*$/s, '').replace(/(?<=[a-z\d-])(?:%[89a-f][\da-f]|[^a-z\d~-])+$/i, '');

/**
 * A link to a checklist as it was made: what it is called, and its text without what the way here has done to it.
 * @returns `undefined` for other fragments; no text where it is longer than any link there is
 */
export function plainLink(fragment: string): { name: string; text: string | undefined } | undefined {
  // Messengers encode "~" and "!". Ids are ASCII, so nothing else need be decoded, and nothing can throw.
  const plain = fragment.replace(/%[0-7][\da-f]/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
  const [, name, text] = /^#?(check|two|both)=(.*)$/s.exec(plain) ?? [];
  if (name === undefined || text === undefined) return undefined;
  return { name, text: fragment.length > longest ? undefined : withoutTail(text) };
}

/**
 * Reads a link. It never throws, and every answer it gives stands in the link.
 * @param fragment what stands behind the address, with or without its `#`; percent-encoded or not
 * @returns `undefined` where it is no link to a checklist; `newer` where it was made with a later version of the rule;
 * `older` tells that the rule has changed since. Of an answer given twice the first counts.
 */
export function fromFragment(fragment: string, model: Model): Shared | undefined {
  const found = plainLink(fragment);
  if (found?.name !== 'check') return undefined;
  if (found.text === undefined) return { kind: 'unreadable' };
  const [, digits, body] = /^([1-9]\d*)(?:~(.*))?$/s.exec(found.text) ?? [];
  const version = Number(digits);
  if (version > model.version) return { kind: 'newer' };
  if (body === undefined) return { kind: 'unreadable' };

  let text = body;
  for (let at = version; at < model.version; at += 1) text = migrations[at]?.(text) ?? text;
  const [asked = '', ...rest] = text.split('~');
  const texts = rest.join('~').split('~~');
  const { goal } = known(model, asked, {}, []);
  let lost = Math.max(0, texts.length - mostPrograms) + (goal === asked ? 0 : 1);
  const parts = partsOf(model);
  const programs = texts.slice(0, mostPrograms).map((one): Program => {
    const answers: Program['answers'] = {};
    const musts: Program['musts'] = [];
    for (const part of one.split('~').filter((some) => some !== '')) {
      const { question, option } = parts.get(part) ?? {};
      if (question === undefined || (option !== undefined && Object.hasOwn(answers, question))) lost += 1;
      else if (option === undefined) musts.push(question);
      else answers[question] = option;
    }
    // In the order of the page, whatever the order of the link.
    const state = known(model, goal, answers, musts);
    return { ...emptyProgram(), answers: state.answers, musts: state.musts };
  });
  return { kind: 'decision', decision: { goal, programs }, lost, older: version < model.version };
}

/**
 * The goal that an address asks for, as in `/checklist/#goal=gap`.
 * @param fragment what stands behind the address, with or without its `#`
 * @returns the goal's id; `'unknown'` for a goal that does not exist; `undefined` where none is asked for
 */
export function goalOf(fragment: string, model: Model): { goal: string } | 'unknown' | undefined {
  const match = /^#?goal=(.*)$/s.exec(fragment);
  if (!match) return undefined;
  const goal = withoutTail(match[1] ?? '');
  return Object.hasOwn(model.goals, goal) ? { goal } : 'unknown';
}
