/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The number each source has on the page being rendered, by its key. Set by the page, read by its parts. */
    citations?: Map<string, number>;
  }
}
