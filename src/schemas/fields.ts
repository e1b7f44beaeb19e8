import { z } from 'astro/zod';

/** How many words a text holds: runs of characters between white space. */
function countWords(text: string): number {
  return text.trim().split(/\s+/).filter(Boolean).length;
}

/** A text of at most `most` words. The message says how many it has. */
export function textOf(most: number) {
  return z
    .string()
    .min(1)
    .check((ctx) => {
      const words = countWords(ctx.value);
      if (words > most) {
        ctx.issues.push({
          code: 'custom',
          input: ctx.value,
          message: `has ${words} words; at most ${most} fit. Shorten it`,
        });
      }
    });
}

/** An id: lower case, digits and hyphens, as it stands in addresses. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'is not an id: use lower-case letters, digits and single hyphens',
});

/** A day of the calendar, as 2026-11-22. */
export const day = z.iso
  .date({ error: 'is no day of the calendar: write it as 2026-11-22' })
  .transform((text) => new Date(text));

/** The day on which somebody last read the page against its sources. */
export const reviewed = day.describe('The day on which somebody last read the page against its sources');

/** An address of another host. */
export const https = z
  .url({ protocol: /^https$/, error: 'is no address: write it whole, beginning with https://' })
  .regex(/^[^\s"'<>\\]+$/, {
    error: 'holds a space, a quotation mark or a bracket: write it as %20, %22, %27, %3C or %3E',
  });

/** Keys of `content/sources.yaml`. */
export const sources = z.array(id).min(1);
