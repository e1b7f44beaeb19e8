import workerAddress from './text-worker.ts?worker&url';
import type { Send, Reply } from '../full-text.ts';

/** What this project uses of Trusted Types, where the browser knows them. */
interface TrustedTypes {
  createPolicy: (
    name: 'search-worker',
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

/** The worker's address, vouched for: the page's own policy refuses every script's address that is plain text. */
let vouched: string | undefined;
function address(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  vouched ??=
    trustedTypes
      ?.createPolicy('search-worker', { createScriptURL: () => workerAddress })
      .createScriptURL(workerAddress) ?? workerAddress;
  return vouched;
}

let sending: Send | undefined;

/** Starts the worker. After a failure the next order starts another. */
function start(): Send {
  const worker = new Worker(address(), { type: 'module' });
  const waiting = new Map<number, (reply: Reply) => void>();
  let turns = 0;
  worker.addEventListener('message', ({ data: { reply, turn } }: MessageEvent<{ reply: Reply; turn: number }>) => {
    waiting.get(turn)?.(reply);
    waiting.delete(turn);
  });
  worker.addEventListener('error', () => {
    for (const answer of waiting.values()) answer({ error: 'the worker could not be loaded' });
    waiting.clear();
  });
  return async (order) => {
    const turn = (turns += 1);
    const reply = await new Promise<Reply>((answer) => {
      waiting.set(turn, answer);
      worker.postMessage({ order, turn });
    });
    if ('error' in reply) {
      worker.terminate();
      sending = undefined;
      throw new Error(reply.error);
    }
    return reply;
  };
}

/** Sends an order to the worker that holds Pagefind, which the first order starts. */
export const toWorker: Send = (order) => (sending ??= start())(order);
