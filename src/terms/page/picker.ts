import { pairAddress, pairId } from '../../addresses.ts';
import { el, need } from '../../page/dom.ts';
import { inSentence } from '../../text/naming.ts';
import { counted } from '../../text/wording.ts';
import { factsTable, twoAtATime } from '../../page/side-by-side.ts';
import { attributeRows, notStated } from '../../schemas/term-words.ts';
import { chosenIn, most, searchFor } from '../chosen.ts';
import type { Glossary } from '../../schemas/glossary.ts';

/** `<compare-picker>`: puts two to four kinds of credential side by side, and keeps the choice in the address. */
class ComparePicker extends HTMLElement {
  #data: Promise<Glossary> | undefined;
  /** What the address asked for in vain: said beside everything else, until the reader chooses. */
  #refused = '';
  #narrow = twoAtATime(() => void this.#show());

  connectedCallback(): void {
    const known = [...need<HTMLSelectElement>('select', this).options].map(({ value }) => value).filter(Boolean);
    const { ids, refused } = chosenIn(location.search, known);
    while (this.#selects().length < ids.length) this.#add();
    // What was chosen before this script came stands and goes into the address, unless the address says otherwise.
    if (ids.length > 0) this.#selects().forEach((select, at) => (select.value = ids[at] ?? ''));
    else if (this.#ids().length > 0) this.#keep();
    need('[data-shown]', this).before(this.#narrow.tools);
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement && target.name === 'kind') this.#chosen();
    });
    need('[data-add]', this).addEventListener('click', () => this.#add().focus());
    need('form', this).addEventListener('submit', (event) => event.preventDefault());
    addEventListener('pageshow', () => void this.#show());
    if (refused.length > 0) {
      this.#refused = `Left out of the address: ${refused.join(', ')}. No such kind, or more than ${most}. `;
    }
    void this.#show();
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[name=kind]')];
  }

  /** Another choice beside those that are there. */
  #add(): HTMLSelectElement {
    const label = need('label', this).cloneNode(true) as HTMLElement;
    const at = this.#selects().length;
    const [name] = label.childNodes;
    if (name) name.textContent = ['First', 'Second', 'Third', 'Fourth'][at] ?? '';
    const select = need<HTMLSelectElement>('select', label);
    select.value = '';
    need('[data-choices]', this).append(label);
    need('[data-add]', this).hidden = at + 1 >= most;
    return select;
  }

  #ids(): string[] {
    return [...new Set(this.#selects().map(({ value }) => value))].filter(Boolean);
  }

  /** Writes the choice into the address. */
  #keep(): void {
    history.replaceState(null, '', `${location.pathname}${searchFor(this.#ids())}`);
  }

  #chosen(): void {
    this.#keep();
    this.#refused = '';
    void this.#show();
  }

  #say(text: string): void {
    need('[data-status]', this).textContent = this.#refused + text;
  }

  #load(): Promise<Glossary> {
    return (this.#data ??= fetch('/data/glossary.json')
      .then((answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.json() as Promise<Glossary>;
      })
      .catch((error: unknown) => {
        // The next choice tries again.
        this.#data = undefined;
        throw error;
      }));
  }

  async #show(): Promise<void> {
    const ids = this.#ids();
    const part = need('[data-shown]', this);
    if (ids.length < 2) {
      this.#narrow.of([]);
      part.replaceChildren();
      this.#say('');
      return;
    }
    if (this.#data === undefined) this.#say('Loading the comparison.');
    const data = await this.#load().catch(() => undefined);
    if (ids.join() !== this.#ids().join()) return;
    if (!data) {
      this.#say('');
      part.replaceChildren();
      const again = el('button', { type: 'button', class: 'plain' }, 'Try again');
      again.addEventListener('click', () => void this.#show());
      part.append(
        el('p', { class: 'notice' }, 'The comparison could not be loaded. The links below still work. ', again),
      );
      return;
    }
    const kinds = ids.flatMap((id) => data.terms.find((term) => term.id === id) ?? []);
    const names = kinds.map(({ name }) => name);
    const shown = this.#narrow.of(names).flatMap((at) => kinds[at] ?? []);
    const pairs = data.comparisons.filter(({ terms }) => terms.every((id) => ids.includes(id)));
    part.replaceChildren(
      el(
        'ul',
        { class: 'rows part' },
        ...pairs.map(({ terms: [a, b], verdict }) => {
          const [one, other] = [a, b].map((id) => kinds.find((kind) => kind.id === id)?.name ?? id);
          return el(
            'li',
            {},
            el('a', { href: pairAddress(pairId(a, b)) }, `${one} `, el('i', {}, 'or'), ` ${inSentence(other ?? '')}?`),
            el('p', {}, verdict),
          );
        }),
      ),
      factsTable(
        'Side by side',
        ['Question', ...shown.map(({ name }) => name)],
        attributeRows.map(([key, question]) => ({
          head: question,
          cells: shown.map(({ attributes }) => [said(attributes[key]?.text)]),
        })),
      ),
    );
    this.#say(`${counted(names.length, 'kind')} side by side`);
  }
}

/** What a cell shows: whom to ask stands under the table. */
function said(text: string | undefined): string {
  return text === undefined || text === notStated ? 'Ask' : text;
}

customElements.define('compare-picker', ComparePicker);
