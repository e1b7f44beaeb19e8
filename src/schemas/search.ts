import { z } from 'astro/zod';

const phrase = z.string().min(2);

/** What the search must know besides the texts: `content/search.yaml`. */
export const searchSchema = z.strictObject({
  /** The id of the term that the whole guide is about: a page need not name it to answer a query that does. */
  subject: z.string(),
  /** Names of providers. Not rated: each leads to the kinds of credential it is known for, or to a page on such providers. */
  brands: z
    .array(
      z.strictObject({
        name: z.string().min(2),
        aliases: z.array(phrase).default([]),
        /** Addresses of the pages where the guide speaks of it, nearest first. */
        leads: z.array(z.string().regex(/^\/[a-z0-9/-]*\/$/, { error: 'is not an address of the guide' })).min(1),
      }),
    )
    .min(1),
  /** Pages beside the guide's articles, by address: what a reader calls that which they do. */
  tools: z.record(z.string(), z.array(phrase)),
  /** Words that readers use for one another. */
  synonyms: z.array(z.array(phrase).min(2)).min(1),
});
export type SearchData = z.infer<typeof searchSchema>;
