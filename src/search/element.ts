import { el, type Child } from '../dom.ts';
import { answersFor, type Answers } from './answers.ts';
import type { Found } from './pagefind.ts';
import type { TermsIndex } from './terms-index.ts';
import { longestQuery } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Parts {
  form: HTMLFormElement;
  field: HTMLInputElement;
  panel: HTMLElement;
}

const link = (address: string, ...children: Child[]) => el('a', { href: address }, ...children);

/** A title as a link; "or" between two names in italics, as everywhere in the guide. */
function pairLink(first: string, second: string, address: string): HTMLElement {
  return link(address, `${first} `, el('i', {}, 'or'), ` ${second}?`);
}

function result(...children: Child[]): HTMLElement {
  return el('li', { 'data-result': '' }, ...children);
}

/** The first layer's answer: the pair, then the words with their definitions. */
function answerList({ pairs, terms, best }: Answers): Node[] {
  const named = terms.length > 1 ? 'The words' : 'The word';
  return [
    pairs.length > 0 &&
      el(
        'div',
        { class: 'best' },
        el('p', { class: 'hint' }, 'You named two kinds of credential'),
        el(
          'ul',
          {},
          ...pairs.map(({ first, second, address, verdict }) =>
            result(pairLink(first, second, address), el('p', {}, verdict)),
          ),
        ),
      ),
    terms.length > 0 &&
      el(
        'div',
        { class: best === 'term' ? 'best' : '' },
        el('p', { class: 'label' }, named),
        el(
          'ul',
          {},
          ...terms.map(({ name, address, definition }) => result(link(address, name), el('p', {}, definition))),
        ),
      ),
  ].filter((node): node is HTMLElement => Boolean(node));
}

function foundList(found: readonly Found[]): Node[] {
  if (found.length === 0) return [];
  return [
    el('p', { class: 'label' }, 'In the guide'),
    el(
      'ul',
      {},
      ...found.map(({ address, title, excerpt, sections }) =>
        result(
          link(address, title),
          el('p', {}, ...excerpt.map((part, at) => (at % 2 ? el('b', {}, part) : part))),
          sections.length > 0 &&
            el(
              'ul',
              { class: 'sections' },
              ...sections.map((section) => el('li', {}, link(section.address, section.title))),
            ),
        ),
      ),
    ),
  ];
}

function nothing(query: string, near: Answers['terms']): Node {
  return el(
    'div',
    { 'data-nothing': '' },
    el('p', {}, 'Nothing in this guide is about ', el('q', {}, query), '.'),
    near.length > 0 &&
      el(
        'p',
        {},
        'It does explain ',
        ...near.flatMap(({ name, address }, at) => [at ? ', ' : '', link(address, name)]),
        '.',
      ),
    el('p', {}, 'See ', link('/terms/', 'all words, A to Z'), ' or the ', link('/guide/', 'contents'), '.'),
  );
}

/** Fetches a small file of the search, once. After a failure the next call tries again. */
function once<T>(address: string): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= fetch(address)
      .then((response) => {
        if (!response.ok) throw new Error(`${address}: ${response.status}`);
        return response.json() as Promise<T>;
      })
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      }));
}

/** Answers in the panel while the reader types. Called once, when the reader turns to the box. */
export function runSearch({ form, field, panel }: Parts): void {
  const terms = once<TermsIndex>('/search/terms.json');
  const words = once<Vocabulary>('/search/words.json');
  const status = el('p', { class: 'status', role: 'status' });
  const list = el('div', { class: 'results' });
  panel.replaceChildren(status, list);
  const onSearchPage = location.pathname === '/search/';
  const fallback = document.querySelector<HTMLElement>('[data-search-fallback]');
  let asked = 0;
  let saying: ReturnType<typeof setTimeout> | undefined;

  /** Once typing has come to rest, says the count and keeps the query in the address: neither at each key. */
  const say = (text: string) => {
    clearTimeout(saying);
    saying = setTimeout(() => {
      status.textContent = text;
      const query = field.value.trim().slice(0, longestQuery);
      const asks = query && `?${new URLSearchParams({ q: query }).toString()}`;
      if (onSearchPage) history.replaceState(null, '', asks || location.pathname);
    }, 600);
  };

  const show = (query: string, ...nodes: Node[]) => {
    panel.hidden = query === '';
    list.replaceChildren(...nodes);
    if (fallback) fallback.hidden = list.querySelector('[data-result]') !== null;
  };

  const ask = async () => {
    const query = field.value.trim().slice(0, longestQuery);
    const turn = (asked += 1);
    const stale = () => turn !== asked;
    if (query === '') {
      say('');
      show('');
      return;
    }
    try {
      const index = await terms();
      if (stale()) return;
      const first = answersFor(query, index, undefined);
      // The terms account for every word: this stands, whatever the rest brings.
      if (first.certain) show(query, ...correction(first), ...answerList(first));

      // Without the vocabulary nothing can be said to be missing; the terms and the full text still answer.
      const vocabulary = await words().catch(() => undefined);
      if (stale()) return;
      const answers = answersFor(query, index, vocabulary);
      if (vocabulary && !answers.about) {
        show(query, nothing(query, answers.terms));
        say('Nothing found');
        return;
      }
      if (!first.certain) show(query, ...correction(answers), ...answerList(answers));
      const found = await import('./pagefind.ts')
        .then(({ fullText }) => fullText(answers.content, 8))
        .catch(() => undefined);
      if (stale()) return;
      const already = new Set([...answers.terms, ...answers.pairs].map(({ address }) => address));
      const more = found?.filter(({ address }) => !already.has(address)) ?? [];
      const count = already.size + more.length;
      if (found && count === 0) {
        show(query, nothing(query, []));
        say('Nothing found');
        return;
      }
      // Added below what stands: a reader may be on one of the answers already.
      list.append(...foundList(more), ...(found ? [] : [missing()]));
      if (fallback && count > 0) fallback.hidden = true;
      say(`${count} ${count === 1 ? 'result' : 'results'}`);
    } catch {
      if (!stale()) show(query, missing());
    }
  };

  const correction = ({ corrected }: Answers): Node[] =>
    corrected ? [el('p', {}, 'Showing results for ', el('b', {}, corrected), '.')] : [];

  const missing = (): Node => {
    const again = el('button', { type: 'button' }, 'Try again');
    again.addEventListener('click', () => void ask());
    return el('p', { class: 'missing' }, 'The full text cannot be searched just now. ', again);
  };

  field.addEventListener('input', () => void ask());
  form.addEventListener('submit', (event) => {
    if (!onSearchPage) return;
    event.preventDefault();
    void ask();
  });
  if (!onSearchPage) {
    const close = () => (panel.hidden = true);
    form.parentElement?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || panel.hidden) return;
      event.preventDefault();
      field.focus();
      close();
    });
    field.addEventListener('focus', () => (panel.hidden = field.value.trim() === ''));
    const leaves = (to: EventTarget | null) => to instanceof Node && !form.parentElement?.contains(to);
    document.addEventListener('click', ({ target }) => leaves(target) && close());
    // The panel lies over the page: what has the focus must not be under it.
    form.parentElement?.addEventListener('focusout', ({ relatedTarget }) => leaves(relatedTarget) && close());
    panel.hidden = true;
  } else {
    const asks = new URLSearchParams(location.search).get('q');
    if (asks && !field.value) field.value = asks.slice(0, longestQuery);
  }
  if (field.value) void ask();
}
