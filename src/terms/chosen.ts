/** How many kinds can stand side by side. */
export const most = 4;

/** What an address asks to compare. */
export interface Chosen {
  /** Known ids, each once, in their order, at most four. */
  ids: string[];
  /** What it asks for that is no kind of credential, or is one too many: said to the reader. */
  refused: string[];
}

/**
 * Reads the choice from an address: `?kinds=degree,nanodegree`.
 * @param search the address's query, with or without "?"; any text will do
 * @param known the ids of all kinds
 */
export function chosenIn(search: string, known: readonly string[]): Chosen {
  const asked = new URLSearchParams(search).get('kinds')?.split(',').filter(Boolean) ?? [];
  const each = [...new Set(asked.map((one) => one.trim()))];
  const fit = each.filter((one) => known.includes(one));
  const ids = fit.slice(0, most);
  return { ids, refused: each.filter((one) => !ids.includes(one)) };
}

/** The query of an address that holds a choice; empty where nothing is chosen. */
export function searchFor(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?kinds=${ids.join(',')}`;
}
