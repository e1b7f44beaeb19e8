import words from '../../../content/checklist/adverts.json' with { type: 'json' };
import { el } from '../../page/dom.ts';
import type { Compared, Range } from '../compare.ts';
import { compareInWorker } from './in-worker.ts';

/** What the page says a field takes. */
const most = 20_000;

/** A field and what is pasted into it. */
interface Pasted {
  name: string;
  text: string;
}

/** A part of a text with its marks, as text nodes and `mark` elements. */
function marked(text: string, marks: readonly Range[], start = 0, end = text.length): (Node | string)[] {
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  const nodes = inside.flatMap((mark, at) => [
    text.slice(inside[at - 1]?.end ?? start, mark.start),
    el('mark', {}, text.slice(mark.start, mark.end)),
  ]);
  return [...nodes, text.slice(inside.at(-1)?.end ?? start, end)];
}

/** What the adverts demand, what they cannot tell, and all texts with their marks. */
function resultOf(adverts: Pasted[], outline: Pasted, compared: Compared): Node[] {
  const list = (title: string, which: boolean) => {
    const lines = adverts.flatMap(({ name, text }, at) => {
      const { marks = [], demands = [] } = compared.adverts[at] ?? {};
      return demands
        .filter(({ met }) => met === which)
        .map(({ start, end }) => el('li', {}, ...marked(text, marks, start, end), el('small', {}, ` (${name})`)));
    });
    return [el('h3', {}, title), lines.length > 0 ? el('ul', { class: 'lines' }, ...lines) : el('p', {}, words.none)];
  };
  const whole = ({ name, text }: Pasted, marks: readonly Range[] = []) =>
    el('div', {}, el('h3', {}, name), el('p', { class: 'letter' }, ...marked(text, marks)));
  return [
    ...list(words.unmet, false),
    ...list(words.met, true),
    el('p', {}, words.mentioned),
    el('p', {}, `${words.limits} `, el('a', { href: words.limitsAddress }, words.limitsLink)),
    el(
      'details',
      // On a phone the question would be screens away.
      innerWidth > 700 ? { open: '' } : {},
      el('summary', {}, words.texts),
      el('p', {}, el('mark', {}, words.legend)),
      el(
        'div',
        { class: 'fields' },
        ...adverts
          .map((advert, at) => whole(advert, compared.adverts[at]?.marks))
          .toSpliced(1, 0, whole(outline, compared.outline)),
      ),
    ),
  ];
}

/**
 * The fields for up to three adverts and an outline, and what comes of comparing them. What is pasted is in the fields
 * and nowhere else, and the fields are emptied when the page is left.
 */
export function besidePart(): HTMLElement {
  const status = el('p', { role: 'status' });
  const result = el('div', { class: 'beside' });
  const say = (text: string) => {
    status.textContent = text;
    result.replaceChildren();
  };
  const fields = [1, 2, 3]
    .map((number) => `${words.advert} ${number}`)
    .concat(words.outline)
    .map((name) => {
      const area = document.createElement('textarea');
      area.rows = 4;
      area.maxLength = most;
      area.addEventListener('input', (event) => {
        // The checklist keeps what its form says: it is not to hear of this.
        event.stopPropagation();
        say(area.value.length < most ? '' : `${name} ${words.full}`);
      });
      return { name, area, label: el('label', { class: 'field' }, name, area) };
    });
  addEventListener('pagehide', () => {
    for (const { area } of fields) area.value = '';
    say('');
  });

  const compare = el('button', { type: 'button', class: 'plain' }, words.compare);
  compare.addEventListener('click', () => {
    const pasted = fields.map(({ name, area }) => ({ name, text: area.value }));
    const adverts = pasted.slice(0, -1).filter(({ text }) => text.trim());
    const [outline] = pasted.slice(-1);
    if (!outline?.text.trim() || adverts.length === 0) {
      say(words.missing);
      return;
    }
    say('');
    compareInWorker({ adverts: adverts.map(({ text }) => text), outline: outline.text }).then(
      (compared) => {
        say(words.done);
        result.append(...resultOf(adverts, outline, compared));
      },
      () => say(words.failed),
    );
  });
  return el(
    'div',
    { class: 'beside' },
    el('p', {}, words.intro),
    el('p', {}, el('strong', {}, words.stays)),
    ...fields.map(({ label }) => label),
    compare,
    status,
    result,
  );
}
