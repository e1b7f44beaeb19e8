import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { goalsSchema, questionsSchema, ruleSchema } from '../schemas/checklist.ts';
import { modelOf, type State } from './model.ts';

/**
 * How often a property is tried. Tests of the tests run each property for every defect they plant, so they ask for
 * fewer runs, always the same ones, through the environment.
 */
export function runs(most: number): { numRuns: number; seed?: number; endOnFailure?: boolean } {
  const limit = Number(process.env['RUNS'] ?? '');
  return limit > 0 ? { numRuns: Math.min(most, limit), seed: 1, endOnFailure: true } : { numRuns: most };
}

const read = (name: string): unknown => parse(readFileSync(`content/checklist/${name}.yaml`, 'utf8'));

/** The shipped checklist and every state a reader could bring it into: what the property tests run on. */
export const checklist = {
  goals: goalsSchema.parse(read('goals')),
  questions: questionsSchema.parse(read('questions')),
  rule: ruleSchema.parse(read('rule')),
};
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
