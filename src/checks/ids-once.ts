import type { Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

/** What stands more than once in a list. */
function repeated<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** No id is given twice, no term is opened twice on a page, no two pages share a place in the order. */
export const idsOnce: Check = ({ articles, comparisons, checklist: { goals, questions, rule } }) => {
  const problems: Problem[] = [];
  const once = (file: string, key: string, ids: readonly string[]) => {
    for (const id of repeated(ids)) {
      problems.push({ file, key, says: `gives the id "${id}" twice`, mend: 'Rename or remove one of them' });
    }
  };
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  once('content/checklist/goals.yaml', 'id', ids(goals));
  once('content/checklist/questions.yaml', 'id', ids(questions));
  for (const { id, options } of questions) {
    once('content/checklist/questions.yaml', `${id}.options`, ids(options));
  }
  for (const key of ['groups', 'levels', 'verdicts', 'roles'] as const) {
    once('content/checklist/rule.yaml', key, ids(rule[key]));
  }
  for (const { file, text } of articles) {
    const opened = text.tags.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes['id'] ?? '');
    for (const id of repeated(opened)) {
      problems.push({
        file,
        key: `<Term id="${id}">`,
        says: 'opens the same term twice on one page',
        mend: 'Keep the first and write the later ones as plain words',
      });
    }
  }
  for (const { file, data, id } of comparisons) {
    const expected = data.terms.join('-vs-');
    const sorted = [...data.terms].sort().join('-vs-');
    if (expected !== sorted || id !== sorted || data.terms[0] === data.terms[1]) {
      problems.push({
        file,
        key: 'terms',
        says: `names ${data.terms.join(' and ')}`,
        mend: `Name two different terms in alphabetical order and call the file ${sorted}.yaml`,
      });
    }
  }
  const places = articles.map(({ id, data }) => `${id.split('/').slice(0, -1).join('/')}#${data.order}`);
  articles.forEach(({ file, data }, index) => {
    if (places.indexOf(places[index] ?? '') !== index) {
      problems.push({
        file,
        key: 'order',
        says: `is ${data.order}, which another page beside it has too`,
        mend: 'Give each page of a chapter, and each chapter, a number of its own',
      });
    }
  });
  return problems;
};
