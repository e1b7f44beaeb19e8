/** The words that data of the checklist may choose from. Apart from the schemas, so that a page's script can have them without those. */

/** Levels of an answer, worst to best. `irrelevant` never counts, for or against. */
export const levels = ['stop', 'poor', 'unknown', 'mixed', 'good', 'irrelevant'] as const;
/** What a question is to a goal. */
export const roles = ['core', 'key', 'supporting'] as const;
/** Verdicts, worst to best. */
export const verdicts = ['stop', 'weak', 'not-enough', 'promising', 'strong'] as const;
/** The groups of a result, in order, each with the levels it gathers. An empty one is left out. */
export const groups: readonly (readonly (typeof levels)[number][])[] = [
  ['stop'],
  ['unknown'],
  ['poor', 'mixed'],
  ['good'],
  ['irrelevant'],
];
/** Whom a reader can write to, in the order of the letters. `school`: the school or body that has to accept it. */
export const recipients = ['provider', 'employer', 'school'] as const;
