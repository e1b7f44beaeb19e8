/** The words that data on terms may choose from. Apart from the schemas, so that a page's script can have them without those. */

/**
 * What sort of thing a kind of credential is: a form of record, a way to learn, a set of courses, proof of one thing
 * done, an academic award, a test, or the law's permission to work.
 */
export const natures = ['form', 'teaching', 'programme', 'proof', 'award', 'test', 'permission'] as const;

/** Who may stand behind a kind, in the order in which they are drawn. */
export const backers = ['university', 'firm', 'body', 'state'] as const;

/** What kinds of credential are compared by, in the order of the page. */
export const attributeRows = [
  ['what', 'What is it?'],
  ['example', 'One you may know'],
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

/** What data say where nobody states it. A page shows whom to ask instead. */
export const notStated = 'Not stated';
