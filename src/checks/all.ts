import { ContentError } from '../content/problem.ts';
import type { Library } from '../content/library.ts';
import type { Check } from './check.ts';
import { chaptersDrawn } from './chapters-drawn.ts';
import { chaptersWhole } from './chapters-whole.ts';
import { checklistWhole } from './checklist-whole.ts';
import { figuresCited } from './figures-cited.ts';
import { idsOnce } from './ids-once.ts';
import { keyLeads } from './key-leads.ts';
import { kindsWhole } from './kinds-whole.ts';
import { letterWhole } from './letter-whole.ts';
import { namesOnce } from './names-once.ts';
import { oldSaysYear } from './old-says-year.ts';
import { plainPhrases } from './plain-phrases.ts';
import { recordsFit } from './records-fit.ts';
import { reviewsCurrent } from './reviews-current.ts';
import { saidOnce } from './said-once.ts';
import { searchLeads } from './search-leads.ts';
import { sourcesExist } from './sources-exist.ts';
import { sourcesFit } from './sources-fit.ts';
import { termsExist } from './terms-exist.ts';
import { termsLead } from './terms-lead.ts';
import { termsOpened } from './terms-opened.ts';
import { wellWritten } from './well-written.ts';

/** Every rule the content must keep. */
export const checks: readonly Check[] = [
  sourcesExist,
  sourcesFit,
  figuresCited,
  termsExist,
  termsOpened,
  termsLead,
  kindsWhole,
  keyLeads,
  wellWritten,
  plainPhrases,
  saidOnce,
  oldSaysYear,
  idsOnce,
  chaptersWhole,
  chaptersDrawn,
  namesOnce,
  reviewsCurrent,
  recordsFit,
  checklistWhole,
  letterWhole,
  searchLeads,
];

/**
 * Runs every rule over the content.
 * @throws ContentError naming each file, key and mend
 */
export function checkLibrary(library: Library, released: Date): void {
  if (library.articles.length === 0 || library.terms.length === 0) {
    throw new ContentError([
      { file: 'content', key: 'guide, terms', says: 'holds nothing', mend: 'Check the folder the build runs in' },
    ]);
  }
  const problems = checks.flatMap((check) => check(library, released));
  if (problems.length > 0) throw new ContentError(problems);
}
