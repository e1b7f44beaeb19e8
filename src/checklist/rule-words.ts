import type { Rule } from '../schemas/checklist.ts';
import type { Words } from './words.ts';

/** The words of the rule that no form holds: they go to the page as data. */
export type RuleWords = Pick<Words, 'limits' | 'levels' | 'verdicts'>;

/** What of `content/checklist/rule.yaml` the page's script shows and the form does not. */
export function ruleWordsOf({ limitsText, levels, verdicts }: Rule): RuleWords {
  return {
    limits: limitsText,
    levels: Object.fromEntries(levels.map(({ id, word, heading }) => [id, { word, heading }])) as Words['levels'],
    verdicts: Object.fromEntries(
      verdicts.map(({ id, nameClear = '', ...others }) => [id, { clear: nameClear, ...others }]),
    ) as Words['verdicts'],
  };
}
