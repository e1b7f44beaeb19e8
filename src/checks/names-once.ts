import type { Problem } from '../content/problem.ts';
import { keyOf } from '../text/normalise.ts';
import type { Check } from './check.ts';

/** A name or an alias leads to one term only. Spellings that the search takes for the same count as the same. */
export const namesOnce: Check = ({ terms }) => {
  const problems: Problem[] = [];
  const owner = new Map<string, string>();
  for (const { file, id, data } of terms) {
    const before = owner.get(keyOf(data.name));
    if (before !== undefined) {
      problems.push({
        file,
        key: 'name',
        says: `is "${data.name}", which the term "${before}" is called already`,
        mend: 'Give each term a name of its own, or make one record of the two',
      });
    }
    owner.set(keyOf(data.name), id);
  }
  for (const { file, id, data } of terms) {
    for (const alias of data.aliases) {
      const key = keyOf(alias);
      const before = owner.get(key);
      if (before !== undefined) {
        problems.push({
          file,
          key: 'aliases',
          says: `types "${alias}", which already leads to the term "${before}"`,
          mend:
            before === id
              ? 'Remove it: case, hyphen, space and plural need no alias'
              : 'Keep it in one of the two, or make a page that tells them apart',
        });
      } else {
        owner.set(key, id);
      }
    }
  }
  return problems;
};
