/** Every address of the site that code makes. Pages end with a slash; a change needs a redirect. */

// One constant each: a page's script brings only those it names.
export const guidePage = '/guide/';
export const glossaryPage = '/terms/';
export const comparePage = '/compare/';
export const checklistPage = '/checklist/';
export const worksheetPage = '/checklist/worksheet/';
/** The checklist alone, for a frame in somebody else's page. */
export const embedPage = '/embed/checklist/';
export const byHandPage = '/checklist/by-hand/';
export const searchPage = '/search/';
export const sourcesPage = '/sources/';
export const aboutPage = '/about/';
export const converterPage = '/tools/credit-converter/';
export const letterPage = '/tools/letter/';
export const dataPage = '/data/';
export const questionsPage = '/questions/';
export const laterQuestionsPage = '/questions/once-you-have-one/';
export const evidencePage = '/guide/what-makes-one-worth-it/the-evidence/';

/** The words of the checklist that only its script shows: a module, because that page may fetch nothing. */
export const stepsModule = '/checklist/steps.js';

export const glossaryFile = '/data/glossary.json';
export const glossaryTableFile = '/data/glossary.csv';
export const glossarySchemaFile = '/data/glossary.schema.json';
export const searchTermsFile = '/search/terms.json';
export const searchPairsFile = '/search/pairs.json';
export const searchGuideFile = '/search/guide.json';

/** The open data behind a figure or a table, by the name of its record. */
export const recordFile = (name: string) => `/data/${name}.csv`;

/** The page of a chapter or of an article in it. */
export const articleAddress = (id: string) => `/guide/${id}/`;

/** The page of a term. */
export const termAddress = (id: string) => `/terms/${id}/`;

/** The id of a letter in the glossary. */
export const letterId = (letter: string) => `letter-${letter.toLowerCase()}`;

/** The id of the page on two terms: alphabetical, so that both orders lead to one page. */
export const pairId = (a: string, b: string) => [a, b].sort().join('-vs-');

/** The page on two terms, by its id or by theirs. */
export const pairAddress = (id: string) => `/compare/${id}/`;

/** The page of a query. */
export const searchAddress = (query: string) => `${searchPage}?${new URLSearchParams({ q: query })}`;

/** A page about the guide itself. */
export const aboutAddress = (id: string) => `/about/${id}/`;

/** The sources of one letter. */
export const sourcesAddress = (letter: string) => `/sources/${letter}/`;

/** The letter a publisher stands under, without accents; what begins with no letter stands under "0". */
export function sourceLetter(publisher: string): string {
  const first = publisher.normalize('NFD').charAt(0).toLowerCase();
  return /[a-z]/.test(first) ? first : '0';
}

/** A source's full record: it stands by the first letter of its publisher. */
export const sourceAddress = (key: string, publisher: string) => `${sourcesAddress(sourceLetter(publisher))}#${key}`;
