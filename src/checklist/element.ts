import { settled } from './advice.ts';
import { emptyCheck, emptyProgram, mostPrograms, type Check, type Program } from './check.ts';
import { decode, encode, goalOf } from './keep.ts';
import { comparison, nameOf } from './page/compare.ts';
import { copies } from './page/copies.ts';
import { addTools, readForm, showQuestions, writeForm } from './page/form.ts';
import { aside, forget, keep, kept, store, watchOtherTabs } from './page/keeping.ts';
import { outputs } from './page/outputs.ts';
import { planners } from './page/planners.ts';
import { showPrograms } from './page/programs.ts';
import { showResult } from './page/result.ts';
import { reportOf, showMessages, showSheet } from './page/sheet.ts';
import { button, form, model, need, on } from './page/words.ts';
import type { Result } from './rule.ts';
import { fromFragment } from './share.ts';

/** How long the reader must have come to rest before the status line speaks, in milliseconds. */
const quiet = 700;

/** What is shown: the reader's own checklist, or one that came with a link, which is only looked at. */
let check: Check = emptyCheck();
let at = 0;
let shared: Check | undefined;
/** The checklist as it was before something took answers away, until the next edit. */
let before: Check | undefined;
let onDevice = false;
/** Does another tab hold something else? Then this one does not write to the device until the reader has chosen. */
let parted: string | null | undefined;
let result: Result | undefined;

const status = need('[data-status]');
const notice = need('[data-notice]');
const undo = need('[data-undo]');
const banner = need('[data-shared]');
const otherTab = need('[data-other-tab]');

/** Says one line about something that went wrong; an empty one takes it away. */
function tell(line: string): void {
  notice.textContent = line;
  notice.hidden = line === '';
}

const say = (line: string) => {
  status.textContent = line;
};

let saying: ReturnType<typeof setTimeout> | undefined;
let said = '';
/** Says verdict and count once, when the reader has come to rest; nothing where both are as before. */
function announce(line: string, first: boolean): void {
  clearTimeout(saying);
  if (first || line === '') said = line;
  if (line === said) return;
  saying = setTimeout(() => {
    said = line;
    say(line);
  }, quiet);
}

const programOf = (from: Check) => from.programs[at] ?? emptyProgram();

/** Is there nothing in it that could be lost? */
const isEmpty = (some: Check) => encode({ ...some, goal: '' }, 1) === encode(emptyCheck(), 1);

const compare = comparison();
const plan = planners(
  (part) => edit({ ...programOf(check), ...part }),
  (option) => {
    const program = programOf(check);
    edit({ ...program, answers: { ...program.answers, time: option } });
    writeForm(check, at);
  },
);

/** Shows what follows from what is shown: questions, verdict, reasons, plans, comparison, letters and the sheet. */
function show(first = false): void {
  const now = shared ?? check;
  const program = programOf(now);
  const found = showResult(now, at);
  result = found?.result;
  showQuestions(now.goal, program.answers, result !== undefined && settled(result));
  plan(program);
  compare(now);
  showPrograms(now, at, shared !== undefined, (index) => {
    at = index;
    writeForm(shared ?? check, at);
    show();
  });
  document.documentElement.toggleAttribute('data-result', result !== undefined);
  if (result) {
    showMessages(now, at, result, say);
    showSheet(reportOf(now, at, result));
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-with-result]')) part.hidden = result === undefined;
  need('[data-share-link]').hidden = true;
  announce(found?.line ?? '', first);
}

/** Keeps the reader's checklist, and says so where that is not possible. */
function save(): void {
  const device = onDevice && parted === undefined;
  if (keep(check, device)) return;
  tell(
    device
      ? 'Your browser has no room for this, or does not let this page keep it. It will be gone when you leave the page.'
      : 'Your browser does not let this page keep your answers. They will be gone when you leave it.',
  );
}

/** Puts a changed programme in its place. An edit is also the end of what could be undone. */
function edit(program: Program, goal = check.goal): void {
  if (shared) return;
  before = undefined;
  undo.hidden = true;
  check = { goal, programs: check.programs.map((one, index) => (index === at ? program : one)) };
  save();
  show();
}

/** Puts another checklist in the place of this one; what was there can be had back. */
function replace(next: Check, line: string): void {
  if (shared) leave();
  const had = check;
  check = next;
  at = Math.min(at, next.programs.length - 1);
  writeForm(check, at);
  save();
  show();
  before = isEmpty(had) ? undefined : had;
  undo.hidden = before === undefined;
  need('[data-undo-line]').textContent = line;
  say(line);
}

const plainAddress = () => history.replaceState(null, '', location.pathname);

/** Shows what a link brought, without touching what is the reader's own. */
function look(fragment: string): boolean {
  const found = fromFragment(fragment, model);
  if (found?.kind === 'newer')
    tell('This link was made with a newer version of the checklist. Reload the page, then open it again.');
  if (found?.kind === 'unreadable') tell('This link could not be read: part of it may be missing. Ask for it again.');
  shared = found?.kind === 'check' ? found.check : undefined;
  banner.hidden = shared === undefined;
  form.inert = shared !== undefined;
  if (found?.kind !== 'check') return false;
  at = 0;
  const lost = found.lost === 0 ? '' : ` ${found.lost === 1 ? 'One part' : `${found.lost} parts`} could not be read.`;
  need('[data-shared-line]').textContent =
    `Shared answers, to look at. Your own are untouched.${lost}${found.older ? ' The rule has changed since the link was made.' : ''}`;
  writeForm(shared ?? check, 0);
  show(true);
  return true;
}

/** Goes back from shared answers to the reader's own. */
function leave(): void {
  shared = undefined;
  banner.hidden = true;
  form.inert = false;
  at = 0;
  plainAddress();
  writeForm(check, at);
  show();
}

/** Chooses the goal an address asks for. A goal that does not exist is said, and changes nothing. */
function goalFromAddress(): void {
  const asked = goalOf(location.hash, model);
  if (asked === 'unknown') tell('The address asks for a goal that does not exist. Choose one below.');
  if (typeof asked === 'object') check = { ...check, goal: asked.goal };
}

addTools((question) => {
  const program = programOf(check);
  const answers = Object.entries(program.answers).filter(([id]) => id !== question);
  edit({ ...program, answers: Object.fromEntries(answers) });
  writeForm(check, at);
  form.querySelector<HTMLElement>(`input[name="${question}"]`)?.focus();
});

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', (event) => {
  if (!(event.target instanceof HTMLElement) || event.target.closest('[data-planner]')) return;
  const { goal, ...program } = readForm(programOf(check));
  const asked = goalOf(location.hash, model);
  // A goal chosen by hand outlives the one the address came with, also after a reload.
  if (asked && (asked === 'unknown' || asked.goal !== goal)) plainAddress();
  tell('');
  edit({ ...program, name: need<HTMLInputElement>('[name=program]').value }, goal);
});

on('add', () => {
  const { musts, time } = programOf(check);
  // What the reader must have, and the week they have, are theirs and not the programme's.
  const fresh = { ...emptyProgram(), musts, time: { ...time, hours: '' } };
  check = { ...check, programs: [...check.programs, fresh] };
  at = check.programs.length - 1;
  before = undefined;
  undo.hidden = true;
  save();
  writeForm(check, at);
  show();
  need('[name=program]').focus();
});
on('remove', () => {
  const name = nameOf(check, at);
  replace({ ...check, programs: check.programs.filter((_, index) => index !== at) }, `“${name}” is removed.`);
});
on('clear', () => {
  replace(
    { ...check, programs: check.programs.map((one, index) => (index === at ? emptyProgram() : one)) },
    'All answers are cleared.',
  );
});
on('undo', () => {
  const back = before;
  if (!back) return;
  replace(back, 'Your answers are back.');
  before = undefined;
  undo.hidden = true;
  need('#goal').focus();
});

on('keep-shared', () => {
  const mine = check;
  const theirs = shared;
  if (!theirs) return;
  const fits = mine.goal === theirs.goal && mine.programs.length + theirs.programs.length <= mostPrograms;
  if (!isEmpty(mine) && !fits) {
    tell(
      mine.goal === theirs.goal
        ? `There is room for ${mostPrograms} programmes. Remove some of your own, then open the link again.`
        : 'Your own answers are for another goal. Download or clear them, then open the link again.',
    );
    return;
  }
  const programs = isEmpty(mine) ? theirs.programs : [...mine.programs, ...theirs.programs];
  check = { goal: theirs.goal, programs };
  save();
  leave();
  say('The copy is yours now.');
});
on('leave-shared', leave);

outputs(() => (result ? { check: shared ?? check, at, result } : undefined), say);
copies(
  () => check,
  (incoming) => replace(incoming, 'The file is open. What was here can be had back.'),
);

const tick = need<HTMLInputElement>('[name=keep]');
tick.addEventListener('change', () => {
  onDevice = tick.checked;
  if (!onDevice) store('localStorage', null);
  save();
  say(onDevice ? 'Kept on this device from now on.' : 'No longer kept on this device.');
});
const sure = need('[data-sure]');
on('delete', () => {
  sure.hidden = false;
  button('delete-now').focus();
});
on('delete-not', () => {
  sure.hidden = true;
  button('delete').focus();
});
on('delete-now', () => {
  forget();
  onDevice = tick.checked = false;
  parted = undefined;
  otherTab.hidden = true;
  sure.hidden = true;
  shared = undefined;
  check = emptyCheck();
  at = 0;
  before = undefined;
  undo.hidden = true;
  plainAddress();
  leave();
  button('aside').hidden = true;
  button('delete').focus();
  say('Everything is deleted.');
});

watchOtherTabs((text) => {
  // Where this tab keeps nothing on the device, nothing of it can be destroyed there.
  if (!onDevice) return;
  parted = text;
  otherTab.hidden = false;
});
on('take-other', () => {
  const found = parted ? decode(parted, model) : undefined;
  const next = found?.kind === 'check' ? found.check : emptyCheck();
  onDevice = tick.checked = parted !== null;
  parted = undefined;
  otherTab.hidden = true;
  replace(next, 'This tab now shows what the other one kept.');
});
on('keep-mine', () => {
  parted = undefined;
  otherTab.hidden = true;
  save();
});

const found = kept();
if (found.check) {
  check = found.check;
} else {
  // The form works before this script does: what was chosen meanwhile is kept.
  const { goal, ...program } = readForm(emptyProgram());
  check = { goal, programs: [{ ...program, name: '' }] };
}
if (found.problem) tell(found.problem);
onDevice = tick.checked = found.saved;
button('aside').hidden = aside() === null;
for (const part of document.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
if (!look(location.hash)) {
  goalFromAddress();
  writeForm(check, at);
  // A browser that brings back the form's own state after Back has nothing we have not kept.
  show(true);
}
addEventListener('hashchange', () => {
  // Other fragments lead to places on the page.
  if (location.hash.startsWith('#check=')) {
    if (look(location.hash)) return;
    writeForm(check, at);
    show();
  } else if (location.hash === '' && shared) leave();
  else if (location.hash.startsWith('#goal=') && !shared) {
    goalFromAddress();
    writeForm(check, at);
    save();
    show();
  }
});
