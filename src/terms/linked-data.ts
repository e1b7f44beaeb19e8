import { glossaryPage } from '../addresses.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Term } from '../schemas/term.ts';
import { site } from '../site.ts';

const setAddress = `${site.origin}${glossaryPage}`;

/** One term for machines, as schema.org's DefinedTerm: its name, other names, definition and the set it stands in. */
export function definedTerm({ id, data: { name, aliases, definition } }: Entry<Term>) {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': `${setAddress}${id}/`,
    name,
    ...(aliases.length > 0 && { alternateName: aliases }),
    description: definition,
    inDefinedTermSet: setAddress,
  };
}

/** The whole glossary for machines, as schema.org's DefinedTermSet; each term is described on its own page. */
export function definedTermSet(terms: readonly Entry<Term>[]) {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': setAddress,
    name: `${site.name}: words, A to Z`,
    inLanguage: site.language,
    license: 'https://spdx.org/licenses/MIT',
    hasDefinedTerm: terms.map(({ id, data }) => ({
      '@type': 'DefinedTerm',
      '@id': `${setAddress}${id}/`,
      name: data.name,
    })),
  };
}
