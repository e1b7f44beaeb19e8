import { pairAddress } from '../addresses.ts';
import type { Pair } from '../terms/pairs.ts';

/**
 * Every comparison under the other order of its two ids, as a `_redirects` file, which several static hosts read:
 * one line each, from, to, status.
 */
export function redirectsFile(pairs: readonly Pick<Pair, 'id' | 'terms'>[]): string {
  return pairs
    .map(({ id, terms: [first, second] }) => `${pairAddress(`${second.id}-vs-${first.id}`)} ${pairAddress(id)} 301\n`)
    .join('');
}

/** Reads a `_redirects` file: where each address leads. */
export function readRedirects(file: string): Map<string, string> {
  return new Map(
    file
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [from = '', to = ''] = line.split(' ');
        return [from, to];
      }),
  );
}
