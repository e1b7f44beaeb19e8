import { searchAddress } from '../../addresses.ts';
import { el } from '../../page/dom.ts';
import styles from '../../styles/search-open.css?inline';
import { combobox } from './combobox.ts';
import { correctionNode, groupNode, missingNode, nothingNode } from './show.ts';
import { served } from './sources.ts';
import { longestQuery } from '../understand.ts';
import { viewsOf, type View } from '../views.ts';

export interface Parts {
  form: HTMLFormElement;
  field: HTMLInputElement;
  panel: HTMLElement;
}

/** How long typing must rest before the count is said and the address keeps the query, in milliseconds. */
const rest = 600;

/** Answers while the reader types. Called once, when the reader turns to the box. */
export function runSearch({ form, field, panel }: Parts): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const onPage = location.pathname === new URL(form.action).pathname;
  const status = el('p', { class: 'status', role: 'status' });
  const list = el('div', {});
  const before = el('div', {});
  const after = el('div', {});
  // One link for all answers to come: made anew with each, it would take the focus with it.
  const all = el('a', {}, 'All on one page');
  const more = el('p', { class: 'more' }, all);
  more.hidden = true;
  panel.replaceChildren(before, list, after, more);
  panel.before(status);
  panel.hidden = !onPage;
  const fallback = document.querySelector<HTMLElement>('[data-search-fallback]');
  const box = onPage ? undefined : combobox({ field, panel, list });
  const shape = onPage ? 'list' : 'options';
  let turn = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const queryNow = () => field.value.trim().slice(0, longestQuery);

  /** Once typing has come to rest, says the count and keeps the query with the page: neither at each key. */
  const say = (text: string) => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      status.textContent = text;
      const query = queryNow();
      const address = onPage ? (query ? `?${new URLSearchParams({ q: query })}` : location.pathname) : location.href;
      history.replaceState({ ...(history.state as object), search: query }, '', address);
    }, rest);
  };

  const show = (query: string, { groups, corrected, nothing, missing, open }: View, isFirst: boolean) => {
    const asTyped = () => {
      void ask(false);
      field.focus();
    };
    before.replaceChildren(...(corrected === undefined ? [] : [correctionNode(corrected, query, asTyped)]));
    list.replaceChildren(...groups.map((group) => groupNode(group, shape)));
    after.replaceChildren(
      ...(nothing ? [nothingNode(query, nothing)] : []),
      ...(missing ? [missingNode(missing, () => void ask())] : []),
    );
    more.hidden = onPage || groups.length === 0;
    all.setAttribute('href', searchAddress(query));
    const count = groups.reduce((sum, { results }) => sum + results.length, 0);
    if (fallback) fallback.hidden = count > 0;
    // Who has closed the box wants it closed, whatever else comes.
    if (isFirst) box?.open();
    else box?.refresh();
    if (!open) say(nothing ? 'Nothing found' : `${count} ${count === 1 ? 'result' : 'results'}`);
  };

  const ask = async (mend = true) => {
    const query = queryNow();
    const mine = (turn += 1);
    clearTimeout(resting);
    if (query === '') {
      for (const part of [before, list, after]) part.replaceChildren();
      more.hidden = true;
      if (fallback) fallback.hidden = false;
      box?.close();
      say('');
      return;
    }
    let isFirst = true;
    for await (const view of viewsOf(query, mend, served)) {
      if (mine !== turn) return;
      show(query, view, isFirst);
      isFirst = false;
    }
  };

  field.addEventListener('input', () => void ask());
  if (onPage) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void ask();
    });
    field.value ||= new URLSearchParams(location.search).get('q')?.slice(0, longestQuery) ?? '';
  } else {
    const whole = panel.parentElement;
    field.addEventListener('focus', () => queryNow() && panel.hidden && box?.open());
    const leaves = (to: EventTarget | null) => to instanceof Node && !whole?.contains(to);
    document.addEventListener('click', ({ target }) => leaves(target) && box?.close());
    // The panel lies over the page: what has the focus must not be under it.
    whole?.addEventListener('focusout', ({ relatedTarget }) => leaves(relatedTarget) && box?.close());
    whole?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || panel.hidden || field.closest('dialog')) return;
      event.preventDefault();
      field.focus();
      box?.close();
    });
  }
  if (field.value) void ask();
}
