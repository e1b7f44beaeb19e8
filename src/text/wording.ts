import { small } from './numbers.ts';

export { inWords } from './numbers.ts';

let days: Intl.DateTimeFormat | undefined;

/** A date as the guide writes it: "22 November 2026". */
export function longDate(date: Date): string {
  // Made when it is needed: it takes ten milliseconds, and the page's scripts need other functions of this file.
  days ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return days.format(date);
}

/** A count with its noun, as a sentence begins: "Seven sources", "One source", "31 sources". */
export function counted(count: number, noun: string): string {
  return `${small[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A title without its subtitle, as a short reference gives it. */
export function shortTitle(title: string): string {
  const main = title.split(/(?<=\?)\s|:\s|\s[–—]\s/)[0] ?? title;
  return main.length >= 12 ? main : title;
}

/** A title that something follows: with its stop, unless it ends in one. */
export function stopped(title: string): string {
  return title.replace(/(?<![.?!”])$/, '.');
}

/** Who published a source and in which year, as a short reference gives it: "OECD, 2023." */
export function byline({ publisher, published }: { publisher: string; published?: string | undefined }): string {
  return `${[publisher, /\d{4}/.exec(published ?? '')?.[0]].filter(Boolean).join(', ')}.`;
}
