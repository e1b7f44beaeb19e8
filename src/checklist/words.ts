import type { Level, Verdict } from './model.ts';
import type { Reason, Result } from './rule.ts';

/** The words of one question. */
export interface QuestionWords {
  ask: string;
  /** Goal id → the question as that goal asks it, where it asks in other words. */
  askFor: Record<string, string>;
  /** Option id → its label. */
  options: Record<string, string>;
  findOut: string;
  who: string;
  /** What doing nothing, or going another way, means for it; empty where nothing is said of that. */
  nothing: string;
  messages: { to: string; text: string }[];
}

/** All words of the content that the page's script shows: see `page/read-words.ts` for where they come from. */
export interface Words {
  title: string;
  /** What the tool cannot know. */
  limits: string;
  /** The rule's version and date, as a sentence. */
  rule: string;
  /** Goal id → its label. */
  goals: Record<string, string>;
  questions: Record<string, QuestionWords>;
  levels: Record<Level, { word: string; heading: string }>;
  /** `clear`: the name where nothing is left to find out; empty where it is the same. */
  verdicts: Record<Verdict, { name: string; short: string; clear: string; because: string; next: string }>;
}

/** A question as its goal asks it. */
export function askOf({ questions }: Words, id: string, goal: string): string {
  const question = questions[id];
  return question?.askFor[goal] ?? question?.ask ?? id;
}

/** An option as it stands in the form; empty where there is none. */
export const labelOf = ({ questions }: Words, question: string, option: string) =>
  questions[question]?.options[option] ?? '';

/** What the reader said to one question, in the form's words. */
export const saidOf = (words: Words, { question, option }: Reason) => labelOf(words, question, option) || 'nothing yet';

/** A verdict in two to four words: its name up to the goal, or up to what is to be done. */
export const shortName = ({ verdicts }: Words, verdict: Verdict) => verdicts[verdict].name.replace(/(:| for ).*/, '');

/** What a verdict is called, by how much is left to find out. */
export function verdictName({ verdicts }: Words, { verdict, open }: Pick<Result, 'verdict' | 'open'>): string {
  const { name, clear } = verdicts[verdict];
  return (open.length === 0 && clear) || name;
}
