import type { Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

const file = 'content/facts/letter.yaml';

/** The letter asks for each fact that a badge should state, and for each once. */
export const letterWhole: Check = ({ records: { letter, 'badge-reading': badge } }) => {
  const problems: Problem[] = [];
  const asked = letter.groups.flatMap(({ questions }) => questions.map(({ fact }) => fact));
  const facts = badge.rows.map(({ id }) => id);
  for (const fact of facts) {
    const times = asked.filter((one) => one === fact).length;
    if (times !== 1) {
      problems.push({
        file,
        key: 'groups',
        says: `asks for the fact "${fact}" ${times === 0 ? 'nowhere' : `${times} times`}`,
        mend: 'Ask for each fact of badge-reading.yaml once',
      });
    }
  }
  for (const fact of asked.filter((one) => !facts.includes(one))) {
    problems.push({
      file,
      key: 'groups',
      says: `asks for "${fact}", which is no fact`,
      mend: 'Use the id of a row of badge-reading.yaml',
    });
  }
  return problems;
};
