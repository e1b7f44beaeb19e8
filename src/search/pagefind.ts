/** A place in the guide that the full-text search found. */
export interface Found {
  address: string;
  title: string;
  /** Plain text in pieces; those at odd places are the words that matched. */
  excerpt: string[];
  sections: { address: string; title: string }[];
}

interface PagefindResult {
  data: () => Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
    sub_results: { url: string; title: string; anchor?: unknown; locations: number[] }[];
  }>;
}
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

/** What this project uses of Trusted Types, where the browser knows them. */
interface TrustedTypes {
  createPolicy: (name: 'default', rules: { createScriptURL: (url: string) => string | null }) => void;
}

/**
 * Lets Pagefind start its worker, and nothing else: it gives the worker's address as plain text, which the page's
 * policy refuses unless the policy named "default" vouches for it.
 */
function allowWorker(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      const { origin, pathname } = new URL(url, location.href);
      return origin === location.origin && pathname === '/pagefind/pagefind-worker.js' ? url : null;
    },
  });
}

let loading: Promise<Pagefind> | undefined;
let attempts = 0;

/** Loads Pagefind once, on first use. After a failure the next call tries again. */
function loadPagefind(): Promise<Pagefind> {
  loading ??= (async () => {
    if (attempts === 0) allowWorker();
    // Some browsers remember a module that failed to load: another attempt needs another address.
    const address = `/pagefind/pagefind.js${attempts > 0 ? `?attempt=${attempts}` : ''}`;
    attempts += 1;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({
      excerptLength: 24,
      ranking: { metaWeights: { title: 5, aliases: 4, image: 0, image_alt: 0 } },
    });
    return pagefind;
  })().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", nbsp: ' ' };

/**
 * Splits an excerpt on its marks. Pagefind escapes the text of an excerpt; undone here, it goes into text nodes only.
 * @returns pieces of plain text, the matched words at odd places
 */
export function excerptParts(excerpt: string): string[] {
  return excerpt
    .split(/<mark>|<\/mark>/)
    .map((part) => part.replace(/&(#?\w+);/g, (all, name: string) => named[name] ?? all));
}

/**
 * The places that hold all of some words, best first.
 * @throws where Pagefind cannot be loaded: the caller says so and goes on without
 */
export async function fullText(words: readonly string[], most: number): Promise<Found[]> {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(words.join(' '));
  const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return data.map(({ url, meta, excerpt, sub_results }) => ({
    address: url,
    title: meta['title'] ?? url,
    excerpt: excerptParts(excerpt),
    sections: sub_results
      .filter(({ anchor }) => anchor)
      .toSorted((a, b) => b.locations.length - a.locations.length)
      .slice(0, 2)
      .map((section) => ({ address: section.url, title: section.title })),
  }));
}
