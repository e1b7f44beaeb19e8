/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The number each source has on the page being rendered, by its key. Set by the page, read by its parts. */
    citations?: Map<string, number>;
  }
}

declare module 'damerau-levenshtein' {
  /** The number of slips (a letter more, fewer, other, or two swapped) between two words. */
  export default function distance(one: string, other: string): { steps: number };
}
