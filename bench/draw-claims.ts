/**
 * Draws claims of the guide for an audit, by chance and repeatably: `node bench/draw-claims.ts [count] [seed]`.
 * The seed is the commit that is audited, so that nobody can choose the claims.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readLibrary, type Library } from '../src/content/library.ts';
import { said } from '../src/text/tree.ts';

/** One statement with its sources, and where it stands. */
interface Claim {
  place: string;
  text: string;
  sources: readonly string[];
}

/** Every object of some data that cites sources, with all its words. */
function claimsOf(place: string, data: unknown): Claim[] {
  if (typeof data !== 'object' || data === null) return [];
  const { source, ...rest } = data as { source?: unknown };
  const texts = Object.values(rest).flatMap((one) => (typeof one === 'string' ? [one] : []));
  const figures = 'figures' in rest && Array.isArray(rest.figures) ? rest.figures.map(String) : [];
  const own = Array.isArray(source)
    ? [{ place, text: [...texts, ...figures].join(' | '), sources: source.map(String) }]
    : [];
  return [...own, ...Object.entries(rest).flatMap(([key, value]) => claimsOf(`${place}: ${key}`, value))];
}

/** Every claim of the guide: facts in texts, and whatever in records and in the heads of terms names a source. */
function allClaims({ articles, terms, tables, records }: Library): Claim[] {
  const texts = [...articles, ...terms].flatMap(({ file, text }) =>
    text.blocks.flatMap(({ line, runs }) => {
      const facts = new Set(runs.flatMap(({ fact }) => (fact ? [fact] : [])));
      return [...facts].map((sources) => ({
        place: `${file}: line ${line}`,
        text: said({ runs: runs.filter(({ fact }) => fact === sources) }),
        sources,
      }));
    }),
  );
  const heads = terms.flatMap(({ file, data: { attributes, meanings } }) => claimsOf(file, { attributes, meanings }));
  const facts = Object.entries({ ...tables, ...records }).flatMap(([name, data]) =>
    claimsOf(`content/facts/${name}.yaml`, data),
  );
  return [...texts, ...heads, ...facts];
}

const [count = '60', seed = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()] =
  process.argv.slice(2);
const library = readLibrary('.');
const claims = allClaims(library);
const lot = ({ place, text }: Claim) => createHash('sha256').update(`${seed} ${place} ${text}`).digest('hex');
const drawn = claims
  .map((claim) => ({ ...claim, lot: lot(claim) }))
  .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
  .slice(0, Number(count));
console.log(`${drawn.length} of ${claims.length} claims, drawn by ${seed}`);
for (const [at, { place, text, sources }] of drawn.entries()) {
  console.log(`\n${at + 1}. ${place}\n   ${text}`);
  for (const key of sources) {
    const { title, publisher, published, url, read, seen } = library.sources[key] ?? {};
    console.log(
      `   ${key}: ${[publisher, title, published, url, `read ${read?.toISOString().slice(0, 10)}, ${seen}`].filter(Boolean).join('; ')}`,
    );
  }
}
