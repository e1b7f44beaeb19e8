/** The id of the page on two terms: alphabetical, so that both orders lead to one page. */
export function pairId(a: string, b: string): string {
  return [a, b].sort().join('-vs-');
}

/** The address of the page on two terms. */
export function pairAddress(a: string, b: string): string {
  return `/compare/${pairId(a, b)}/`;
}
