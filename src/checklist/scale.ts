/** Levels of an answer, worst to best. `irrelevant` never counts, for or against. */
export const levels = ['stop', 'poor', 'unknown', 'mixed', 'good', 'irrelevant'] as const;
/** What a question is to a goal. */
export const roles = ['core', 'key', 'supporting'] as const;
/** Verdicts, worst to best. */
export const verdicts = ['stop', 'weak', 'not-enough', 'promising', 'strong'] as const;
/** Whom a reader can write to. `school`: the school or body that has to accept it. */
export const recipients = ['provider', 'employer', 'school'] as const;
