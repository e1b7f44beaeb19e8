import { mostPrograms, nameOf } from './decision.ts';
import type { Problem } from './copy.ts';
import type { Incoming, SharedView } from './session.ts';

/** Lines that are the same each time. */
const fixed = {
  // What can be undone.
  cleared: 'All answers are cleared.',
  'answer-cleared': 'The answer is cleared.',
  'yours-cleared': 'The answers about you are cleared for this programme.',
  'two-begun': 'What was here before can be had back.',
  opened: 'The file is open. What was here can be had back.',
  'other-taken': 'This tab now shows what the other one kept.',
  'mine-kept': 'This tab’s answers are kept. Those of the other one can be had back.',
  'kept-shown': 'Answers you had kept have taken the place of what you chose just now.',
  'goal-changed': 'The address has changed your goal.',
  'shared-kept': 'The copy is yours now.',
  back: 'Your answers are back.',
  // What has worked, or has not.
  'on-device': 'Kept on this device from now on.',
  'not-on-device': 'No longer kept on this device.',
  deleted: 'Everything is deleted.',
  copied: 'Copied.',
  'not-copied': 'Your browser does not let this page copy. The text is selected: copy it yourself.',
  // Notices.
  'no-room':
    'Your browser has no room for this, or does not let this page keep it. It will be gone when you leave the page.',
  'not-kept': 'Your browser does not let this page keep your answers. They will be gone when you leave it.',
  'link-newer': 'This link was made with a newer version of the checklist. Reload the page, then open it again.',
  'link-unreadable': 'This link could not be read: part of it may be missing. Ask for it again.',
  'goal-unknown': 'The address asks for a goal that does not exist. Choose one below.',
  'no-place': `There is room for ${mostPrograms} programmes. Remove some of your own, then open the link again.`,
  'other-goal': 'Your own answers are for another goal. Download or clear them, then open the link again.',
} as const;

const problems: Record<Problem, string> = {
  large: 'This is larger than 100 KB, too large for a copy of this checklist.',
  damaged: 'This cannot be read: it is damaged, or not a JSON file.',
  foreign: 'This is not a copy of this checklist.',
  newer: 'This was made with a newer version of the checklist: reload the page and try again.',
};

/** One line the checklist says to the reader, as data: what it is about, not how it is worded. */
export type Line =
  | { kind: keyof typeof fixed }
  | { kind: 'removed'; name: string }
  | { kind: 'unread'; problem: Problem }
  | { kind: 'partly-read'; dropped: readonly string[] };

/** A line in words. */
export function wordsOf(line: Line): string {
  switch (line.kind) {
    case 'removed':
      return `“${line.name}” is removed.`;
    case 'unread':
      return `Earlier answers could not be read. ${problems[line.problem]}`;
    case 'partly-read':
      return `Some of your earlier answers could not be read: ${line.dropped.join('; ')}.`;
    default:
      return fixed[line.kind];
  }
}

/** What stands above shared answers. */
export function sharedLine({ lost, older }: SharedView): string {
  const parts = lost === 0 ? '' : ` ${lost === 1 ? 'One part' : `${lost} parts`} could not be read.`;
  return `Shared answers, to look at. Your own are untouched.${parts}${older ? ' The rule has changed since the link was made.' : ''}`;
}

/** What a chosen file holds, before it is opened. */
export function fileLine(file: Incoming): string {
  if (file.kind === 'problem') return problems[file.problem];
  const names = file.decision.programs.map((_, at) => nameOf(file.decision, at)).join(', ');
  const dropped = file.dropped.length === 0 ? '' : ` Left out: ${file.dropped.join('; ')}.`;
  return `In this file: ${names}.${dropped} It takes the place of what is here now.`;
}
