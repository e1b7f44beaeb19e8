import { el } from '../dom.ts';
import { decode, encode, goalOf, known } from './keep.ts';
import type { Level, Model, State } from './model.ts';
import { evaluate, type Reason, type Result } from './rule.ts';

/**
 * The checklist in the page. It ships ids, levels and roles only; every word it shows it reads from the form,
 * the legend and the list of verdicts, so that the page says the same with and without it.
 */
const storageKey = 'checklist';
const quiet = 700;

/** Groups of the result, in order, each with the levels it gathers. An empty one is left out. */
const groups: readonly (readonly Level[])[] = [['stop'], ['unknown'], ['poor', 'mixed'], ['good'], ['irrelevant']];

/** The element a selector finds. The page is ours: where it does not fit this script, that is a defect. */
function need<T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`the checklist needs ${selector}`);
  return found;
}

const textOf = (selector: string, root: ParentNode) => root.querySelector(selector)?.textContent?.trim() ?? '';

const form = need<HTMLFormElement>('form#checklist');
const plate = need('#result');
const answersPart = need('[data-answers]');
const status = need('[data-status]');
const notice = need('[data-notice]');
const model = JSON.parse(need('#checklist-model').textContent ?? '') as Model;

const fieldsets = new Map(
  Object.keys(model.questions).map((id) => [id, need<HTMLFieldSetElement>(`[data-question="${id}"]`, form)]),
);
/** The question's words for every goal, and the default under the empty key. */
const asks = new Map(
  [...fieldsets].map(([id, fieldset]) => {
    const others = [...fieldset.querySelectorAll<HTMLElement>('[data-ask-for]')].map((hint) => {
      hint.hidden = true;
      return [hint.dataset['askFor'] ?? '', hint.textContent?.replace(/^[^:]*:\s*/, '').trim() ?? ''] as const;
    });
    return [id, new Map([['', textOf('[data-ask]', fieldset)], ...others])] as const;
  }),
);

/** Says one line about something that went wrong. */
function tell(line: string): void {
  notice.textContent = line;
  notice.hidden = false;
}

/** What the form says now. */
function readForm(): State {
  const data = new FormData(form);
  const answers = Object.fromEntries([...fieldsets.keys()].map((id) => [id, data.get(id)]));
  const musts = [...fieldsets.keys()].filter((id) => data.has(`must-${id}`));
  return known(model, data.get('goal'), answers, musts);
}

/** Puts a state into the form. */
function writeForm({ goal, answers, musts }: State): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input')) {
    if (input.type === 'checkbox') input.checked = musts.includes(input.name.replace(/^must-/, ''));
    else input.checked = input.value === (input.name === 'goal' ? goal : answers[input.name]);
  }
}

/** Keeps the state in this tab. Without storage the page works on, in memory only. */
function keep(state: State): void {
  try {
    sessionStorage.setItem(storageKey, encode(state, model.version));
  } catch {
    tell('Your browser does not let this page keep your answers. They will be gone when you leave it.');
  }
}

/** The kept text; nothing where there is none, or where the browser refuses. */
function stored(): string | null {
  try {
    return sessionStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** What this tab has kept; `undefined` where it has kept nothing that can be read. */
function kept(): State | undefined {
  const text = stored();
  if (text === null) return undefined;
  const state = decode(text, model);
  if (!state) tell('Your earlier answers could not be read. The form starts empty.');
  return state;
}

/** Shows only the questions the goal asks, in its words. Before a goal is chosen all are shown. */
function showQuestions(goal: string): void {
  const roles = model.goals[goal];
  for (const [id, fieldset] of fieldsets) {
    fieldset.hidden = roles !== undefined && !Object.hasOwn(roles, id);
    const words = asks.get(id);
    need('[data-ask]', fieldset).textContent = words?.get(goal) ?? words?.get('') ?? '';
  }
  for (const group of form.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = group.querySelector('[data-question]:not([hidden])') === null;
  }
}

const askOf = (id: string) => textOf('[data-ask]', fieldsets.get(id) ?? document);

/** One line for one reason: mark, word, question, what the reader said, and the way to change it. */
function reasonLine({ question, level, option }: Reason): HTMLElement {
  const entry = need(`[data-level="${level}"]`);
  const chosen = option && form.querySelector(`input[name="${question}"][value="${option}"]`)?.closest('label');
  const said = chosen ? textOf('[data-label]', chosen) : 'nothing yet';
  return el(
    'li',
    {},
    el('span', { class: 'reason-level' }, need('.mark', entry).cloneNode(true), ' ', textOf('[data-word]', entry)),
    el('span', { class: 'reason-ask' }, askOf(question)),
    el(
      'span',
      { class: 'reason-said' },
      `You said: ${said}. `.replace(/\.\. $/, '. '),
      el('a', { href: `#q-${question}`, 'aria-label': `Change: ${askOf(question)}` }, 'Change'),
    ),
  );
}

function showAnswers({ reasons }: Result): void {
  const lists = groups.flatMap((some) => {
    const lines = reasons.filter(({ level }) => some.includes(level));
    const heading = need(`[data-level="${some[0]}"]`).dataset['heading'] ?? '';
    if (lines.length === 0) return [];
    return [
      el('h3', { class: 'label' }, `${heading} `, el('span', { class: 'reason-count' }, `${lines.length}`)),
      el('ul', { class: 'reasons' }, ...lines.map(reasonLine)),
    ];
  });
  answersPart.replaceChildren(need('h2', answersPart), ...lists);
  answersPart.hidden = false;
}

/** The open questions as a to-do list: what to find out, and whom to ask. */
function toDo(open: readonly string[]): HTMLElement[] {
  return open.map((id) => {
    const fieldset = fieldsets.get(id) ?? document;
    return el(
      'li',
      {},
      el('a', { href: `#q-${id}` }, askOf(id)),
      ` ${textOf('[data-find-out]', fieldset)} Ask: ${textOf('[data-who]', fieldset)}.`,
    );
  });
}

let saying: ReturnType<typeof setTimeout> | undefined;
let said = '';

/** Says verdict and count once, when the reader has come to rest; nothing where both are as before. */
function announce(line: string, first: boolean): void {
  clearTimeout(saying);
  if (first) said = line;
  if (line === said) return;
  saying = setTimeout(() => {
    said = line;
    status.textContent = line;
  }, quiet);
}

/** Shows what follows from a state: the questions asked, the verdict, the reasons, what is open. */
function show(state: State, first = false): void {
  showQuestions(state.goal);
  const result = evaluate(model, state);
  if (!result) return;
  const { verdict, reasons, open, answered } = result;
  const words = need(`[data-verdict-words="${verdict}"]`);
  const clear = open.length === 0 ? textOf('[data-words-clear]', words) : '';
  const name = clear || textOf('[data-words-name]', words);
  const notKnown = open.length > 0 ? `, ${open.length} not known` : '';
  plate.dataset['verdict'] = verdict;
  plate.dataset['goal'] = state.goal;
  need('[data-count]', plate).textContent = `${answered} of ${reasons.length} answered${notKnown}`;
  need('[data-name]', plate).textContent = name;
  need('[data-because]', plate).textContent = textOf('[data-words-because]', words);
  need('[data-next]', plate).textContent = textOf('[data-words-next]', words);
  need('[data-open]', plate).replaceChildren(...(verdict === 'stop' || verdict === 'weak' ? [] : toDo(open)));
  showAnswers(result);
  announce(`Result now: ${name}. ${answered} of ${reasons.length} answered.`, first);
}

/** Chooses the goal an address asks for. A goal that does not exist is said, and changes nothing. */
function goalFromAddress(state: State): State {
  const asked = goalOf(location.hash, model);
  if (asked === 'unknown') tell('The address asks for a goal that does not exist. Choose one below.');
  return typeof asked === 'object' ? { ...state, goal: asked.goal } : state;
}

need('[data-because]', plate).textContent =
  'Choose what you want it for. The verdict appears here, and changes with each answer.';
const start = goalFromAddress(kept() ?? readForm());
writeForm(start);
show(start, true);

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', () => {
  const state = readForm();
  const asked = goalOf(location.hash, model);
  // A goal chosen by hand outlives the one the address came with, also after a reload.
  if (asked && (asked === 'unknown' || asked.goal !== state.goal)) history.replaceState(null, '', location.pathname);
  notice.hidden = true;
  keep(state);
  show(state);
});
addEventListener('hashchange', () => {
  const state = goalFromAddress(readForm());
  writeForm(state);
  keep(state);
  show(state);
});
