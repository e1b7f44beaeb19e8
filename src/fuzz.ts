import fc from 'fast-check';

/** How many times as often properties are tried: once, unless `npm run fuzz` asks for more. */
const times = Number(process.env['FUZZ'] ?? 1);

/**
 * How often a property is tried, for every property test. In the quick half of the tests the cases are always the same,
 * so that a change never fails by chance; `npm run fuzz` tries others each time, and prints the seed of what fails.
 * @param enough about three times as many as it took to find every defect that was planted for this property
 */
export function runs(enough: number): { numRuns: number; seed?: number } {
  return times === 1 ? { numRuns: enough, seed: 1 } : { numRuns: Math.ceil(enough * times) };
}

/**
 * Any text that could be typed, pasted or read from a damaged file: plain letters and marks, signs of every script, and
 * halves of signs. (`fc.string({ unit: 'binary' })` does as much, but takes a second to set up in every file.)
 * @param longest in UTF-16 units, as `length` counts
 */
export function anyText(longest = 20): fc.Arbitrary<string> {
  // Without a size no more than ten are made, whatever the longest.
  const size = { maxLength: longest, size: 'max' } as const;
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), size);
  return fc
    .oneof(
      fc.string(size),
      fc.string({ ...size, unit: 'grapheme' }),
      units.map((some) => String.fromCharCode(...some)),
    )
    .map((text) => text.slice(0, longest));
}
