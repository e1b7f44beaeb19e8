import { keyOf } from '../../text/normalise.ts';
import { keysTyped } from '../typed.ts';

/**
 * The box above a long list: shows only what holds all that is typed, and nothing of what stands beside the list. Of a
 * word other names count as well.
 */
const box = document.querySelector<HTMLElement>('[data-filter]');
const field = box?.querySelector('input');
const status = document.querySelector('[data-filter-status]');
const what = box?.dataset['filter'] ?? '';
const unfiltered = document.querySelectorAll<HTMLElement>('[data-unfiltered]');

if (box && field && status) {
  const letters = [...document.querySelectorAll<HTMLElement>('[data-letter]')].map((section) => ({
    section,
    entries: [...section.querySelectorAll<HTMLElement>('dl > div, .rows > li')].map((entry) => ({
      entry,
      name: entry.querySelector('a')?.textContent,
      key: keyOf(entry.textContent),
    })),
  }));
  let saying: ReturnType<typeof setTimeout> | undefined;
  const filter = () => {
    const wanted = keysTyped(field.value);
    let count = 0;
    for (const part of unfiltered) part.hidden = wanted.length > 0;
    for (const { section, entries } of letters) {
      let here = 0;
      for (const { entry, key } of entries) {
        entry.hidden = !wanted.every((one) => key.includes(one));
        if (!entry.hidden) here += 1;
      }
      section.hidden = here === 0;
      count += here;
    }
    clearTimeout(saying);
    // Once typing has come to rest: a count at every key would talk over the reader.
    saying = setTimeout(() => {
      status.textContent = wanted.length === 0 ? '' : count === 1 ? `1 ${what}` : `${count || 'No'} ${what}s`;
    }, 500);
  };
  let asked = false;
  /** Other names and misspellings are not shown, so they are fetched; without them names and definitions still answer. */
  const learn = async () => {
    if (asked || what !== 'word') return;
    asked = true;
    try {
      const { otherNames } = await import('./other-names.ts');
      const others = await otherNames();
      for (const one of letters.flatMap(({ entries }) => entries)) one.key += `|${others.get(one.name ?? '') ?? ''}`;
      filter();
    } catch {
      // The next key tries again.
      asked = false;
    }
  };
  field.addEventListener('input', () => {
    filter();
    void learn();
  });
  box.hidden = false;
  if (field.value) {
    filter();
    void learn();
  }
}
