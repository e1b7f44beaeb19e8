import { guidePage, glossaryPage } from '../../addresses.ts';
import { el, type Child } from '../../page/dom.ts';
import type { Group, Line, Result } from '../results.ts';
import type { View } from '../views.ts';

/** `list`: results on a page, links among text. `options`: in a box that opens under the field, one option a place. */
export type Form = 'list' | 'options';

const link = (address: string, ...children: Child[]) => el('a', { href: address }, ...children);

/** A line with its marked words in bold. Text only ever becomes text. */
function lineNodes(line: Line): Child[] {
  return line.map((piece, at) => (at % 2 ? el('b', {}, piece) : piece));
}

/** A title; "or" between two names in italics, as everywhere in the guide. */
function titleNodes(title: Result['title']): Child[] {
  if (typeof title === 'string') return [title];
  const [first, second] = title;
  return [`${first} `, el('i', {}, 'or'), ` ${second}?`];
}

let ids = 0;

function option(address: string, name: string, ...children: Child[]): HTMLElement {
  return el(
    'a',
    {
      role: 'option',
      id: `option-${(ids += 1)}`,
      href: address,
      tabindex: '-1',
      'aria-selected': 'false',
      class: name,
    },
    ...children,
  );
}

/** One result. Its first link is its address. */
function resultNode({ address, title, line, section }: Result, form: Form): HTMLElement {
  const lines = line.some(Boolean) ? lineNodes(line) : [];
  if (form === 'options') {
    return el(
      'li',
      { 'data-result': '', role: 'none' },
      option(address, '', el('span', {}, ...titleNodes(title)), lines.length > 0 && el('span', {}, ...lines)),
      section && option(section.address, 'section', section.title),
    );
  }
  return el(
    'li',
    { 'data-result': '' },
    link(address, ...titleNodes(title)),
    lines.length > 0 && el('p', {}, ...lines),
    section && el('p', { class: 'section' }, link(section.address, section.title)),
  );
}

/** Results of one sort under their heading. */
export function groupNode({ name, best, results }: Group, form: Form): HTMLElement {
  const id = `group-${(ids += 1)}`;
  const options = form === 'options';
  return el(
    'div',
    { ...(best && { class: 'best' }), ...(options && { role: 'group', 'aria-labelledby': id }) },
    el(options ? 'div' : 'h2', { class: 'label', id }, name),
    el('ul', options ? { role: 'none' } : {}, ...results.map((one) => resultNode(one, form))),
  );
}

/** Says that nothing is about the query, what is near, and where to look. */
export function nothingNode(query: string, near: NonNullable<View['nothing']>): HTMLElement {
  const named = near.terms.flatMap(({ address, title }, at) => [at ? ', ' : '', link(address, ...titleNodes(title))]);
  return el(
    'div',
    { 'data-nothing': '' },
    el('p', {}, 'Nothing in this guide is about ', el('q', {}, query), '.'),
    named.length > 0 && el('p', {}, 'It does explain ', ...named, '.'),
    el('p', {}, 'See ', link(glossaryPage, 'the glossary'), ' or the ', link(guidePage, 'guide'), '.'),
    near.pages.length > 0 &&
      el(
        'div',
        { class: 'partly' },
        el('p', { class: 'label' }, 'Pages that hold some of these words'),
        el(
          'ul',
          {},
          ...near.pages.map(({ address, title, section }) =>
            el('li', {}, link(section?.address ?? address, ...titleNodes(title), section && `: ${section.title}`)),
          ),
        ),
      ),
  );
}

function button(text: string, act: () => void): HTMLElement {
  const node = el('button', { type: 'button' }, text);
  node.addEventListener('click', act);
  return node;
}

/** Says what a misspelt query was taken for, with the way back. */
export function correctionNode(corrected: string, typed: string, asTyped: () => void): HTMLElement {
  const back = button(`Search for ${typed} instead`, asTyped);
  return el('p', { class: 'correction' }, 'Showing results for ', el('b', {}, corrected), '. ', back);
}

/** Says what could not be had, with the way to try again. */
export function missingNode(missing: NonNullable<View['missing']>, again: () => void): HTMLElement {
  const text =
    missing === 'text' ? 'The full text cannot be searched just now. ' : 'The search cannot be loaded just now. ';
  return el('p', { class: 'missing' }, text, button('Try again', again));
}
