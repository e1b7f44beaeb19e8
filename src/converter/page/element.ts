import { el } from '../../page/dom.ts';
import { convert, range, readAmount, type Unit } from '../convert.ts';

/** What the page's table gives the calculator: each unit with its hours, its names and its family. */
interface Named extends Unit {
  plural: string;
  family: string;
}

/** A range with the name of its unit: "3.33 to 4 UK credits", "1 UK credit". */
const named = (many: string, plural: string) => `${many} ${many === '1' ? plural.replace(/s(?= of |$)/, '') : plural}`;

/** The calculator above the tables. Without JavaScript it is not there, and the tables say it all. */
class CreditConverter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const [amount, unit, problem, result] = ['[name=amount]', '[name=unit]', '[data-problem]', '[data-result]'].map(
      (selector) => this.querySelector<HTMLElement>(selector),
    );
    if (!form || !(amount instanceof HTMLInputElement) || !(unit instanceof HTMLSelectElement)) return;
    if (!problem || !result) return;
    const units: Named[] = [...unit.options].map(({ value, dataset }) => ({
      id: value,
      one: [Number(dataset['least']), Number(dataset['most'])],
      plural: dataset['plural'] ?? value,
      family: dataset['family'] ?? '',
    }));

    const show = () => {
      const from = units.find(({ id }) => id === unit.value);
      const read = readAmount(amount.value);
      problem.textContent = read.problem ?? '';
      amount.setAttribute('aria-invalid', String(read.problem !== undefined));
      if (read.problem !== undefined || !from) {
        result.replaceChildren();
        return;
      }
      const hours = range(convert(read.value, from, { id: 'hour', one: [1, 1] }));
      const counted = from.family === 'work' ? 'hours of work in all' : 'hours of attendance';
      const others = units.filter((one) => one.family === from.family && one.id !== from.id);
      result.replaceChildren(
        el('p', {}, `${hours} ${counted}. As many hours make:`),
        el('ul', {}, ...others.map((to) => el('li', {}, named(range(convert(read.value, from, to)), to.plural)))),
        el('p', {}, 'Same hours, not the same credit: a school decides what it accepts.'),
      );
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      show();
    });
    unit.addEventListener('change', () => {
      if (amount.value.trim() !== '') show();
    });
    form.hidden = false;
  }
}
customElements.define('credit-converter', CreditConverter);
