/** A unit of study by its hours: least and most in one. */
export interface Unit {
  id: string;
  one: readonly [least: number, most: number];
}

/** The most units that make sense: more than a lifetime of study. */
export const most = 100_000;

/** The longest text that is looked at, in characters: longer than any number that makes sense. */
export const longest = 40;

/** A number typed by a reader, or what is wrong with it and how to mend it. */
export type Amount = { value: number; problem?: never } | { value?: never; problem: string };

/**
 * Reads what a reader typed into the field for an amount.
 * @returns the number, above 0 and at most 100,000; or a message to print at the field
 */
export function readAmount(typed: string): Amount {
  const text = typed.trim();
  if (text === '') return { problem: 'Type a number, for example 30.' };
  if (text.length > longest) {
    return { problem: 'That is too long for a number. Use digits only, for example 30 or 7.5.' };
  }
  if (/^[-−]/.test(text)) return { problem: 'A course cannot have less than nothing. Type a number above 0.' };
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) {
    return { problem: `Leave out the comma: ${text.replaceAll(',', '')}.` };
  }
  const plain = text.replace(/^(\d+),(\d{1,2})$/, '$1.$2');
  if (!/^(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(plain)) {
    return { problem: `“${text.slice(0, 20)}” is not a number. Use digits only, for example 30 or 7.5.` };
  }
  const value = Number(plain);
  if (value === 0) return { problem: 'Type a number above 0.' };
  if (value > most) return { problem: 'That is more than a lifetime of study. Type at most 100000.' };
  return { value };
}

/**
 * How many of another unit hold the same hours of work.
 * Both units are ranges, so the answer is one: the fewest hours there against the most here, and the reverse.
 */
export function convert(amount: number, from: Unit, to: Unit): [least: number, most: number] {
  return [(amount * from.one[0]) / to.one[1], (amount * from.one[1]) / to.one[0]];
}

/** A number for reading: two figures that count below 10, one decimal below 100, whole above, with its comma; no needless zeros. */
function short(value: number): string {
  if (value < 0.01) return 'less than 0.01';
  const places = value < 10 ? 2 : value < 100 ? 1 : 0;
  return Number(value.toFixed(places)).toLocaleString('en');
}

/** A range for reading: "3.3 to 4", "10", where both ends read the same. */
export function range([least, greatest]: readonly [number, number]): string {
  const [a, b] = [short(least), short(greatest)];
  return a === b ? a : `${a} to ${b}`;
}
