import { copyText } from '../../page/copy.ts';
import { need } from '../../page/dom.ts';
import { letterOf, mailOf, type LetterWords } from '../letter.ts';

/** The form and the letter beside it. Without JavaScript there is no letter, and the form is one to print or to copy from. */
class LetterForm extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(need('[data-words]', this).textContent) as LetterWords;
    const form = need<HTMLFormElement>('form', this);
    const none = need<HTMLInputElement>('[data-none]', this);
    const facts = [...form.querySelectorAll<HTMLInputElement>('[data-fact]')];
    const typed = (name: string) => need<HTMLInputElement>(`[name=${name}]`, form).value;
    const mail = need<HTMLAnchorElement>('[data-mail]', this);
    const done = need('[data-done]', this);

    const current = () =>
      letterOf(
        words,
        facts.filter(({ checked }) => !checked).map(({ value }) => value),
        { course: typed('course'), reader: typed('reader') },
      );
    const draw = () => {
      const missing = facts.filter(({ checked }) => !checked).length;
      const chosen = none.checked || missing < facts.length;
      const state = !chosen ? 'open' : missing > 0 ? 'some' : 'all';
      const letter = current();
      const { href, long } = mailOf(letter);
      need('[data-subject]', this).textContent = letter.subject;
      need('[data-text]', this).textContent = letter.text;
      need('[data-count]', this).textContent = String(missing);
      for (const part of this.querySelectorAll<HTMLElement>('[data-state]'))
        part.hidden = part.dataset['state'] !== state;
      need('[data-take]', this).hidden = !chosen;
      need('[data-long]', this).hidden = !long;
      mail.href = href;
      done.textContent = '';
      // What is printed: the form as it stands, or the letter alone.
      this.toggleAttribute('data-written', chosen);
    };

    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', ({ target }) => {
      if (target === none && none.checked) for (const fact of facts) fact.checked = false;
      else if (target instanceof HTMLInputElement && facts.includes(target)) none.checked = false;
      draw();
    });
    const copy = need<HTMLButtonElement>('[data-copy]', this);
    copy.addEventListener('click', () => {
      void copyText(current().text, copy).then((copied) => {
        done.textContent = copied ? 'Copied' : 'Copy it from the field below';
      });
    });
    need('[data-print]', this).addEventListener('click', () => print());
    const share = need('[data-share]', this);
    share.hidden = !('share' in navigator);
    share.addEventListener('click', () => {
      const { subject, text } = current();
      // Rejected where the reader closes the list of places to share with: nothing has to be said then.
      navigator.share({ title: subject, text }).catch(() => undefined);
    });

    draw();
    need('[data-written-letter]', this).hidden = false;
    need('[data-unscripted]', this).hidden = true;
  }
}
customElements.define('letter-form', LetterForm);
