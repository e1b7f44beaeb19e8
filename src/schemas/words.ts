import { z } from 'astro/zod';

/** What stands more than once in a list. */
const twice = (values: readonly string[]) => values.find((value, at) => values.indexOf(value) !== at);

/** A list without repeats. The message names the first. */
function listOf(item: z.ZodType<string>) {
  return z
    .array(item)
    .min(1)
    .check((ctx) => {
      const again = twice(ctx.value);
      if (again !== undefined) {
        ctx.issues.push({ code: 'custom', input: ctx.value, message: `give "${again}" twice. Keep one` });
      }
    });
}

/** Some words as they stand in a sentence. */
const phrase = z.string().regex(/^[a-z]+(?:[ '’-][a-z]+)*$/, { error: 'is no phrase in lower case' });

/** `content/banned.yaml`: what the guide must not hold. */
export const bannedSchema = z.strictObject({
  /** Words that sell, scare or fill. */
  phrases: listOf(phrase),
  /** Words about us and our work. */
  workshop: listOf(phrase),
  /** Words that send a reader back to an earlier sentence. */
  back: listOf(phrase),
  /** Headings that say nothing. */
  headings: listOf(phrase),
  /** Hosts whose copies were read but are not to be named, each with all below it. */
  mirrors: listOf(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, { error: 'is no host, such as scribd.com' })),
});

/** Words on one line, as the search splits a text: lower case, without marks. */
const line = z.string().regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/, {
  error: 'is no line of words: use lower-case letters and digits, and one space between two words',
});

/** `content/joining.json`: words of a query that say little or nothing about its subject, some on a line. */
export const joiningSchema = z
  .strictObject({
    /** Words by which two things are set side by side. */
    comparing: z.array(line).min(1),
    /** Other words that join or ask. */
    joining: z.array(line).min(1),
    /** Words so general that nothing fails for want of them. */
    general: z.array(line).min(1),
  })
  .check((ctx) => {
    const again = twice(Object.values(ctx.value).flat().join(' ').split(' '));
    if (again !== undefined) {
      ctx.issues.push({ code: 'custom', input: ctx.value, message: `gives "${again}" twice. Keep one` });
    }
  });

const word = z.string().regex(/^[a-z0-9]+$/, { error: 'is no word of lower-case letters or digits' });

/** `content/twins.json`: words that the search takes for one another, where no rule for endings does. */
export const twinsSchema = z
  .strictObject({
    /** British words, as the guide spells them, each with its American twin. */
    british: z.record(word, word),
    /** Other words, each with the one it is filed under: never turned back. */
    filedAs: z.record(word, word),
  })
  .check((ctx) => {
    const { british, filedAs } = ctx.value;
    const again = twice([...Object.keys(british), ...Object.values(british), ...Object.keys(filedAs)]);
    if (again !== undefined) {
      ctx.issues.push({ code: 'custom', input: ctx.value, message: `gives "${again}" two twins. Keep one` });
    }
  });

/** `content/advert-words.json`: what the words of adverts and outlines say, where no rule for endings does. */
export const advertWordsSchema = z
  .strictObject({
    /** Words that join, and say nothing, in this very form: "excellent" is not Excel. */
    joining: z.array(line).min(1),
    /** Words that any advert or outline may hold, in all their forms: they count only beside one that says more. */
    common: z.array(line).min(1),
    /** Words that a number is counted by: "level 2" says something. */
    counted: z.array(line).min(1),
    /** Words for the same thing, one group a line. */
    same: z.array(line),
    /** Two words a line that say something only together: a driving licence is not about licences. */
    together: z.array(line),
  })
  .check((ctx) => {
    const { joining, common } = ctx.value;
    const again = twice([...joining, ...common].join(' ').split(' '));
    if (again !== undefined) {
      ctx.issues.push({ code: 'custom', input: ctx.value, message: `gives "${again}" twice. Keep one` });
    }
  });

/** The lists of words under `content/`. */
export interface Words {
  advertWords: z.infer<typeof advertWordsSchema>;
  banned: z.infer<typeof bannedSchema>;
  joining: z.infer<typeof joiningSchema>;
  twins: z.infer<typeof twinsSchema>;
}
