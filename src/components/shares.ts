import type { Share, Study } from '../schemas/records.ts';

/** Where a share stands on a scale from nothing to all, in per cent of its width. */
export function placeOf({ part, whole }: Pick<Share, 'part' | 'whole'>): number {
  return Math.round((part / whole) * 10_000) / 100;
}

/** The first part of a statement, as a label: "Not stated. Both sell the certificates." is "Not stated". */
export function firstPart(text: string): string {
  return text.split(/[.,;](?: |$)/)[0] ?? text;
}

/** The first sentence of a statement, with its full stop. */
export function firstSentence(text: string): string {
  return text.split(/(?<=\.) /)[0] ?? text;
}

/** The newest year in a statement of time, or the statement itself where it names none: "Undated". */
export function yearOf(when: string): string {
  return (
    when
      .match(/\b(?:19|20)\d\d\b/g)
      ?.toSorted()
      .at(-1) ?? when
  );
}

/** How far an arrow reaches at most, in per cent of the scale. */
const arrowRoom = 8;

/** One share on the plate of the evidence, and whose it is. */
export interface Mark {
  /** The study, by the id of its heading. */
  study: string;
  place: number;
  says: string;
  /** Where its arrow points; none where nothing is left for it to point at. */
  bound: Share['bound'];
  /** Were people asked, and nothing counted? */
  asked: boolean;
  paid: string;
}

/** Every share that the studies give, the largest first. */
export function marksOf(studies: readonly Study[]): Mark[] {
  return studies
    .flatMap(({ id, kind, paid, shares = [] }) =>
      shares.map((share) => ({
        study: id,
        place: placeOf(share),
        says: `${share.says.charAt(0).toUpperCase()}${share.says.slice(1)} ${share.what}`,
        bound: share.bound === 'fewer' && placeOf(share) < arrowRoom ? undefined : share.bound,
        asked: kind === 'opinion',
        paid: firstPart(paid),
      })),
    )
    .sort((a, b) => b.place - a.place);
}

/**
 * The filled parts of a block of a hundred units, row by row, in per cent of its width.
 * @param place how many of the hundred, also a fraction of one
 * @param across how many units stand in a row
 */
export function rowsOf(place: number, across: number): number[] {
  return Array.from({ length: 100 / across }, (_, row) => {
    const units = Math.min(across, Math.max(0, place - row * across));
    return Math.round((units / across) * 10_000) / 100;
  });
}
