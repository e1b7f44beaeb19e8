import type { Problem } from '../content/problem.ts';
import { verdicts } from '../schemas/checklist-words.ts';
import type { Check } from './check.ts';

/** The checklist's data hold together, so that the rule, the form and the by-hand box cannot part ways. */
export const checklistWhole: Check = ({ checklist: { goals, questions, rule, sample, compare } }) => {
  const problems: Problem[] = [];
  const say = (file: string, key: string, says: string, mend: string) =>
    problems.push({ file: `content/checklist/${file}.yaml`, key, says, mend });
  const asked = new Map(questions.map((question) => [question.id, question]));
  const groups = new Set(rule.groups.map(({ id }) => id));

  for (const { id, roles } of goals) {
    if (!Object.values(roles).includes('core')) {
      say('goals', id, 'has no core question', 'Mark the question that is the point of this goal');
    }
    for (const [name, role] of Object.entries(roles)) {
      const question = asked.get(name);
      if (!question) {
        say('goals', `${id}.roles.${name}`, 'is not a question', 'Use an id of questions.yaml');
      } else if (role === 'supporting' && question.options.some(({ level }) => level === 'stop')) {
        say(
          'goals',
          `${id}.roles.${name}`,
          'is supporting, but the question has a deal-breaker',
          'Make it key: a strong fit must not rest on an unchecked deal-breaker',
        );
      }
    }
  }
  for (const { id, group, options, askFor } of questions) {
    if (!groups.has(group)) say('questions', `${id}.group`, `is "${group}"`, 'Use a group of rule.yaml');
    if (!goals.some(({ roles }) => Object.hasOwn(roles, id))) {
      say('questions', id, 'is asked for no goal', 'Give it a role in goals.yaml, or remove it');
    }
    if (!options.some(({ level }) => level === 'unknown')) {
      say('questions', `${id}.options`, 'has no "I do not know yet"', 'Add an option of level unknown');
    }
    for (const goal of Object.keys(askFor)) {
      if (!goals.some((one) => one.id === goal)) {
        say('questions', `${id}.askFor.${goal}`, 'is not a goal', 'Use an id of goals.yaml');
      }
    }
  }
  for (const [question, words] of Object.entries(compare.short)) {
    // An answer that is not known is no difference, and needs no words.
    const known = asked.get(question)?.options.filter(({ level }) => level !== 'unknown') ?? [];
    const ids = known.map(({ id }) => id);
    for (const option of new Set([...ids, ...Object.keys(words)])) {
      if (ids.includes(option) && Object.hasOwn(words, option)) continue;
      problems.push({
        file: 'content/checklist/compare.json',
        key: `short.${question}.${option}`,
        says: ids.includes(option) ? 'has no words' : 'is no answer that is known',
        mend: 'Give words to each answer of the question but those of level unknown, and to no other',
      });
    }
  }
  if (!goals.some(({ id }) => id === sample.goal)) {
    say('sample', 'goal', `is "${sample.goal}"`, 'Use an id of goals.yaml');
  }
  for (const [question, option] of Object.entries(sample.answers)) {
    if (!asked.get(question)?.options.some(({ id }) => id === option)) {
      say('sample', `answers.${question}`, `"${option}" is no option of a question`, 'Use the ids of questions.yaml');
    }
  }
  for (const verdict of verdicts) {
    if (!rule.table.some((row) => row.verdict === verdict)) {
      say('rule', 'table', `has no row for the verdict "${verdict}"`, 'Add the row');
    }
    if (!rule.verdicts.some(({ id }) => id === verdict)) {
      say('rule', 'verdicts', `has no words for "${verdict}"`, 'Add its name, its reason and what to do next');
    }
  }
  return problems;
};
