import { z } from 'astro/zod';
import { attributeRows, backers } from './term-words.ts';

const answer = z.strictObject({
  question: z.string(),
  text: z.string().describe('The answer in words; "Not stated" where nobody the guide has read says'),
  value: z
    .string()
    .optional()
    .describe('yes, sometimes, no or not-stated; for the word: brand, protected, standard, open'),
  hours: z.tuple([z.number(), z.number()]).optional().describe('Least and most hours of study'),
  behind: z
    .array(z.enum(backers))
    .optional()
    .describe('Which sorts of body give it; without it, anybody may, or nobody says'),
  judgement: z.literal(true).optional().describe('A general judgement of the guide, without a source'),
  sources: z.array(z.string()).optional().describe('Keys of "sources" in this file'),
});

/** The glossary as open data: what `/data/glossary.json` holds, and what its JSON Schema is made from. */
export const glossarySchema = z.strictObject({
  $schema: z.string(),
  name: z.string(),
  address: z.url().describe('The page that describes these data'),
  licence: z.string().describe('SPDX identifier of the licence'),
  released: z.iso.date(),
  terms: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      plural: z.string().optional(),
      sort: z.string().describe('credential, format, property, unit, process, actor, record, framework or word'),
      aliases: z.array(z.string()).describe('Other names and spellings; case, hyphen, space and plural do not matter'),
      definition: z.string(),
      address: z.url(),
      mixedUpWith: z.array(z.strictObject({ term: z.string(), difference: z.string() })),
      meanings: z.array(z.strictObject({ text: z.string(), term: z.string().optional() })),
      attributes: z.partialRecord(z.enum(attributeRows.map(([key]) => key)), answer),
      kind: z.boolean().describe('Is it a kind of credential, compared with every other?'),
      reviewed: z.iso.date(),
    }),
  ),
  comparisons: z.array(
    z.strictObject({
      terms: z.tuple([z.string(), z.string()]),
      verdict: z.string(),
      address: z.url(),
      written: z.boolean().describe('Written by hand, or worked out from the records of the two'),
    }),
  ),
  sources: z.record(
    z.string(),
    z.strictObject({ title: z.string(), publisher: z.string(), url: z.string().optional() }),
  ),
});
export type Glossary = z.infer<typeof glossarySchema>;
