/** Counts up to twelve, as a sentence begins. */
export const small = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];
const teens = ['Thirteen', 'Fourteen', 'Fifteen', 'Sixteen', 'Seventeen', 'Eighteen', 'Nineteen', 'Twenty'];

/** A count inside a sentence, such as "thirteen"; in digits above twenty. */
export function inWords(count: number): string {
  return [...small, ...teens][count]?.toLowerCase() ?? String(count);
}
