/** The words that data may choose from. Apart from the schemas, so that a page's script can have them without those. */

/**
 * What sort of thing a kind of credential is: a form of record, a way to learn, a set of courses, proof of one thing
 * done, an academic award, a test, or the law's permission to work.
 */
export const natures = ['form', 'teaching', 'programme', 'proof', 'award', 'test', 'permission'] as const;

/** What kinds of credential are compared by, in the order of the page. */
export const attributeRows = [
  ['what', 'What is it?'],
  ['issuer', 'Who gives it?'],
  ['length', 'How long?'],
  ['assessed', 'Is work checked?'],
  ['credit', 'Academic credit?'],
  ['word', 'Who owns the word?'],
  ['expires', 'Does it run out?'],
  ['checkable', 'Can a stranger check it?'],
] as const;

/** The rows whose answers are one of a few values, by which kinds of one nature are told apart. */
export const valuedRows = ['assessed', 'credit', 'word', 'expires', 'checkable'] as const;

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

/** What data say where nobody states it. A page shows whom to ask instead. */
export const notStated = 'Not stated';
