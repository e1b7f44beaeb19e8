import { compare, type Compared } from '../compare.ts';

/** What is compared. */
interface Texts {
  adverts: string[];
  outline: string;
}

/** What this project uses of Trusted Types, where the browser knows them. */
interface TrustedTypes {
  createPolicy: (
    name: 'adverts-worker',
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

// The built file that holds this is the worker too: it is fetched once, and weighs less than two.
if (!('document' in globalThis)) {
  addEventListener('message', ({ data: { adverts, outline } }: MessageEvent<Texts>) => {
    postMessage(compare(adverts, outline));
  });
}

let vouched: string | undefined;
/** The worker's address, vouched for: the page's own policy refuses every script's address that is plain text. */
function address(): string {
  const { url } = import.meta;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  vouched ??= trustedTypes?.createPolicy('adverts-worker', { createScriptURL: () => url }).createScriptURL('') ?? url;
  return vouched;
}

/**
 * Compares texts away from the page, however long they are, so that the page never waits. The worker ends with its answer.
 * @throws where the worker cannot be loaded
 */
export async function compareInWorker(texts: Texts): Promise<Compared> {
  const worker = new Worker(address(), { type: 'module' });
  try {
    return await new Promise<Compared>((answer, fail) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Compared>) => answer(data));
      worker.addEventListener('error', () => fail(new Error('the worker could not be loaded')));
      worker.postMessage(texts);
    });
  } finally {
    worker.terminate();
  }
}
