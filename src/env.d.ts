/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the tags of the page being rendered find: src/components/context.ts. */
    context?: import('./components/context.ts').Context;
  }
}

declare module 'damerau-levenshtein' {
  /** The number of slips (a letter more, fewer, other, or two swapped) between two words. */
  export default function distance(one: string, other: string): { steps: number };
}
