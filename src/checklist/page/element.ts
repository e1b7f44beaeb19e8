import { embedPage } from '../../addresses.ts';
import { need } from '../../page/dom.ts';
import { emptyProgram } from '../decision.ts';
import { encode } from '../copy.ts';
import { keeper, key, noStores } from '../stores.ts';
import type { Model } from '../model.ts';
import { advertsPart } from './adverts.ts';
import { comparePart } from './compare.ts';
import { filesPart } from './files.ts';
import { formPart } from './form.ts';
import { afterPaint, turn } from './later.ts';
import { othersPart } from './others.ts';
import { noticesPart } from './notices.ts';
import { outputsPart } from './outputs.ts';
import { plansPart } from './plans.ts';
import { programsPart } from './programs.ts';
import { quickPart } from './quick.ts';
import { readWords } from './read-words.ts';
import { resultPart } from './result.ts';
import { soFarPart } from './so-far.ts';
import { resultLine } from '../sentences.ts';
import { act } from '../act.ts';
import { begin, type Action } from '../session.ts';
import { viewOf } from '../view.ts';

/**
 * The checklist in the browser. A reader's act becomes an action, `step` makes the next state of it, and the page draws
 * that state; here alone stand the clock, the address and the browser's stores.
 */

const today = () => {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const model = JSON.parse(need('#checklist-model').textContent) as Model;
const words = readWords(model);
/** Does it stand in a frame of another site? There it touches no store of the browser. */
const framed = location.pathname === embedPage;
const keeping = keeper(framed ? noStores : { tab: () => sessionStorage, device: () => localStorage }, model);

await turn();
const later = afterPaint();
const form = formPart(model, words, send);
await turn();
const parts = {
  programs: programsPart(send),
  plans: plansPart(model, words, today, send),
  result: resultPart(words),
  soFar: soFarPart(words),
  quick: quickPart(model, words, send),
  compare: comparePart(model, words, today, send),
  others: othersPart(model, words, send),
  outputs: outputsPart(model, words, today, send),
  notices: noticesPart(keeping.onDevice, send),
  files: filesPart(() => encode(session.own, model.version, today()), keeping.unread, send),
};

advertsPart();
const { goal, ...said } = form.read();
const chosen = { goal, programs: [{ ...emptyProgram(), ...said }] };
let session = begin({ ...keeping.open(), chosen, unread: keeping.unread() !== '' }, location.hash, model);

/** Draws the state: at once what the reader is looking at, and after the next picture what stands below. */
function draw(): void {
  const view = viewOf(session, model);
  const fixed = session.shared !== undefined;
  form.draw(view, fixed);
  parts.programs(view, fixed);
  parts.result.plate(view);
  parts.quick(view, session);
  parts.soFar(view);
  parts.others(view, session);
  parts.outputs(view, session);
  parts.files(session);
  parts.notices(session, view.outcome && view.outlook ? resultLine(words, view.outcome.result, view.outlook) : '');
  later([() => parts.result.answers(view), () => parts.compare(view, fixed), () => parts.plans(view.program)]);
}

function send(action: Action): void {
  const was = session;
  session = act(session, action, model, keeping);
  if (session === was) return;
  if (was.fragment !== '' && session.fragment === '') history.replaceState(null, '', location.pathname);
  draw();
}

draw();
// What stands in the page for readers without this script goes only now, when all of it has run.
document.documentElement.toggleAttribute('data-running', true);
for (const part of document.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
for (const part of document.querySelectorAll<HTMLElement>('[data-unscripted]')) part.hidden = true;
addEventListener('hashchange', () => send({ type: 'address', fragment: location.hash }));
addEventListener('storage', ({ key: changed, newValue, storageArea }) => {
  if (!framed && changed === key && storageArea === localStorage) send({ type: 'other-tab', text: newValue });
});
