import type { Entry } from '../schemas/entry.ts';
import { backers } from '../schemas/term-words.ts';
import type { Term } from '../schemas/term.ts';
import { position } from './time-scale.ts';

/** A kind whose hours are known, with its place on the scale in per cent. */
interface Placed {
  id: string;
  name: string;
  hours: readonly [number, number];
  from: number;
  width: number;
  /** It is drawn in a lane above. */
  again: boolean;
}

/** All kinds that one sort of body stands behind. */
export interface Lane {
  /** `anyone` for kinds that whoever likes may give. */
  backer: (typeof backers)[number] | 'anyone';
  /** By their hours, the largest first. */
  placed: Placed[];
  /** The names of those for which no hours are stated. */
  unsized: string[];
}

/** The least width of a bar, so that a kind of one size is seen. */
const thinnest = 1.5;

/** Kinds in the lane of each who stands behind them; a kind that several give stands in the lane of each. */
export function landscapeOf(terms: readonly Entry<Term>[]): Lane[] {
  const drawn = new Set<string>();
  const kinds = terms.filter(({ data }) => data.kind);
  return [...backers, 'anyone' as const].map((backer) => {
    const own = kinds.filter(({ data }) => {
      const behind = data.attributes?.issuer?.behind;
      return backer === 'anyone' ? !behind : behind?.includes(backer);
    });
    const placed = own.flatMap(({ id, data }): Placed[] => {
      const hours = data.attributes?.length?.hours;
      if (!hours) return [];
      const from = position(hours[0]);
      const again = drawn.has(id);
      drawn.add(id);
      return [{ id, name: data.name, hours, from, width: Math.max(position(hours[1]) - from, thinnest), again }];
    });
    return {
      backer,
      placed: placed.toSorted((a, b) => b.hours[1] - a.hours[1] || b.hours[0] - a.hours[0]),
      unsized: own.filter(({ data }) => !data.attributes?.length?.hours).map(({ data }) => data.name),
    };
  });
}
