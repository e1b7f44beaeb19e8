import fc from 'fast-check';
import { readLibrary } from '../library.ts';
import { modelOf, type State } from './model.ts';

/** The shipped checklist and every state a reader could bring it into: what the property tests run on. */
export const checklist = readLibrary('.').checklist;
export const model = modelOf(checklist.goals, checklist.questions, checklist.rule);

const { questions } = checklist;
const answers = fc.record(
  Object.fromEntries(questions.map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))])),
  { requiredKeys: [] },
);

export const states: fc.Arbitrary<State> = fc.record({
  goal: fc.constantFrom(...Object.keys(model.goals)),
  answers: answers.map((some) => some as Record<string, string>),
  musts: fc.subarray(questions.map(({ id }) => id)),
});
