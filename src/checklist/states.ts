import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { goalsSchema, questionsSchema, ruleSchema } from '../schemas/checklist.ts';
import { modelOf, type State } from './model.ts';

const read = (name: string): unknown => parse(readFileSync(`content/checklist/${name}.yaml`, 'utf8'));
const questions = questionsSchema.parse(read('questions'));

/** The shipped checklist. */
export const model = modelOf(goalsSchema.parse(read('goals')), questions, ruleSchema.parse(read('rule')));

/**
 * Answers of a reader, each missing as often as it is any one option. Were all options as likely, nearly every reader
 * would meet a deal-breaker and the better verdicts would not be tried; so the best option comes up more often.
 * @param lean how many times more often
 */
const answersLeaning = (lean: number): fc.Arbitrary<State['answers']> =>
  fc
    .tuple(
      ...questions.map(({ id, options }) => {
        const [best = '', ...others] = options.map((option) => option.id);
        return fc.constantFrom('', ...Array<string>(1 + lean).fill(best), ...others).map((option) => [id, option]);
      }),
    )
    .map((answers) => Object.fromEntries(answers.filter(([, option]) => option !== '')) as State['answers']);

/** What a reader could have said, in any state of the checklist: for the property tests. */
export const states: fc.Arbitrary<State> = fc.record({
  goal: fc.constantFrom(...Object.keys(model.goals)),
  answers: fc.constantFrom(0, 7, 25).chain(answersLeaning),
  musts: fc.oneof(fc.constant<string[]>([]), fc.subarray(questions.map(({ id }) => id))),
});
