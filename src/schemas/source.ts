import { z } from 'astro/zod';
import { day, https } from './fields.ts';

/** One thing that was read. Pages cite it by its key in `content/sources.yaml`. */
const sourceSchema = z.strictObject({
  /** The title as published, or a plain description where the page has none. */
  title: z.string().min(3),
  /** Who published it. */
  publisher: z.string().min(2),
  /** When, as precisely as is known: "30 May 2022", "2021", "undated". */
  published: z.string().optional(),
  /** The publisher's own address. Left out where only a mirror or a reprint was found. */
  url: https.optional(),
  /** `own`: the publisher speaks of its own matter. `report`: somebody reports what another said. */
  account: z.enum(['own', 'report']),
  /** The day on which somebody last read it. Left out where nobody noted it. */
  read: day.optional(),
  /** `page`: the publisher's own page; `copy`: a stored copy of it; `elsewhere`: a reprint, a mirror or somebody's quotation. */
  seen: z.enum(['page', 'copy', 'elsewhere']).optional(),
  /** Where an archived copy of it stands, if that address is known. */
  archived: https.optional(),
  /** What a reader should know: who paid, what the publisher sells, how old the copy was. */
  note: z.string().optional(),
});
export const sourcesSchema = z.record(z.string(), sourceSchema);
export type Source = z.infer<typeof sourceSchema>;
