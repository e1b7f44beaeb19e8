import { dataPage, glossarySchemaFile, pairAddress, pairId, termAddress } from '../addresses.ts';
import type { Library } from './library.ts';
import { glossarySchema, type Glossary } from '../schemas/glossary.ts';
import { site } from '../site.ts';
import { csv } from './csv.ts';
import { pairsIn } from './derived.ts';
import { attributeRows } from '../schemas/term-words.ts';
import { kindsOf } from '../terms/pairs.ts';

const day = (date: Date) => date.toISOString().slice(0, 10);
const whole = (address: string) => new URL(address, site.origin).href;

/** The glossary as open data: every term, every comparison's verdict, and the sources they name. */
export function glossary(library: Library): Glossary {
  const { terms, sources } = library;
  const kinds = new Set(kindsOf(terms).map(({ id }) => id));
  const cited = new Set<string>();
  const data: Glossary = {
    $schema: whole(glossarySchemaFile),
    name: `${site.name}, ${site.tagline}: glossary`,
    address: whole(dataPage),
    licence: 'MIT',
    released: site.released,
    terms: terms.map(
      ({ id, data: { name, plural, category, aliases, definition, mixedUpWith, meanings, ...rest } }) => ({
        id,
        name,
        ...(plural !== undefined && { plural }),
        sort: category,
        aliases,
        definition,
        address: whole(termAddress(id)),
        mixedUpWith,
        meanings: meanings.map(({ text, term }) => ({ text, ...(term !== undefined && { term }) })),
        attributes: Object.fromEntries(
          attributeRows.flatMap(([key, question]) => {
            const answer = rest.attributes?.[key];
            if (!answer) return [];
            const { source, ...said } = answer;
            for (const one of source ?? []) cited.add(one);
            return [[key, { question, ...said, ...(source && { sources: source }) }]];
          }),
        ),
        kind: kinds.has(id),
        reviewed: day(rest.reviewed),
      }),
    ),
    comparisons: pairsIn(library).map(({ terms: [first, second], verdict, written }) => ({
      terms: [first.id, second.id],
      verdict,
      address: whole(pairAddress(pairId(first.id, second.id))),
      written,
    })),
    sources: {},
  };
  for (const key of [...cited].sort()) {
    const source = sources[key];
    if (!source) continue;
    const { title, publisher, url } = source;
    data.sources[key] = { title, publisher, ...(url !== undefined && { url }) };
  }
  return glossarySchema.parse(data);
}

/** The terms as CSV: one line a term, other names parted by semicolons. */
export function glossaryCsv({ terms }: Glossary): string {
  const columns = attributeRows.map(([key]) => key);
  const head = ['id', 'name', 'sort', 'definition', 'aliases', 'address', 'reviewed', ...columns];
  const lines = terms.map(({ id, name, sort, definition, aliases, address, reviewed, attributes }) => [
    ...[id, name, sort, definition, aliases.join('; '), address, reviewed],
    ...columns.map((key) => attributes[key]?.text ?? ''),
  ]);
  return csv(head, lines);
}
