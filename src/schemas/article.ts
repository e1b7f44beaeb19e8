import { z } from 'astro/zod';
import { reviewed, textOf } from './fields.ts';

/** The head of an article in `content/guide`. Its folder is its chapter, its file name its page. */
export const articleSchema = z.strictObject({
  /** The heading of the page. */
  title: z.string().min(5).max(60),
  /** One or two sentences for search engines and the contents page. */
  description: z.string().min(50).max(160),
  /** The short answer, printed before everything else. Plain text. */
  answer: textOf(60),
  /** What readers call what it is about, where the title has other words. Only the search uses them. */
  aliases: z.array(z.string().min(2)).default([]),
  /** The chapter's place in the guide, or the page's place in its chapter. */
  order: z.int().min(1),
  /** On the page of a chapter that shows no figure: why none would serve its reader. */
  noFigure: textOf(30).optional(),
  /** The day on which somebody last read it against its sources. */
  reviewed,
});
export type Article = z.infer<typeof articleSchema>;
