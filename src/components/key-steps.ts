/** The id of a step on the page of the whole key, by its place: "key-2"; of the key itself where an answer leads to no step. */
export function stepId(steps: readonly { id: string }[], next: string | undefined): string {
  const at = steps.findIndex(({ id }) => id === next);
  return at < 0 ? 'key' : `key-${at + 1}`;
}
