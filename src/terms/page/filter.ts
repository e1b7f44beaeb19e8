import { keyOf } from '../../text/normalise.ts';
import { keyTyped } from '../typed.ts';

/** The box above the A to Z: shows only the words whose name, other names or definition hold what is typed. */
const box = document.querySelector<HTMLElement>('[data-filter]');
const field = box?.querySelector('input');
const status = document.querySelector('[data-filter-status]');

if (box && field && status) {
  const letters = [...document.querySelectorAll<HTMLElement>('[data-letter]')].map((section) => ({
    section,
    entries: [...section.querySelectorAll<HTMLElement>('dl > div')].map((entry) => ({
      entry,
      name: entry.querySelector('a')?.textContent,
      key: keyOf(entry.textContent),
    })),
  }));
  let saying: ReturnType<typeof setTimeout> | undefined;
  const filter = () => {
    const wanted = keyTyped(field.value);
    let count = 0;
    for (const { section, entries } of letters) {
      let here = 0;
      for (const { entry, key } of entries) {
        entry.hidden = !key.includes(wanted);
        if (!entry.hidden) here += 1;
      }
      section.hidden = here === 0;
      count += here;
    }
    clearTimeout(saying);
    // Once typing has come to rest: a count at every key would talk over the reader.
    saying = setTimeout(() => {
      status.textContent = wanted === '' ? '' : count === 1 ? '1 word' : `${count || 'No'} words`;
    }, 500);
  };
  let asked = false;
  /** Other names and misspellings are not shown, so they are fetched; without them names and definitions still answer. */
  const learn = async () => {
    if (asked) return;
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
