import type { Kinds } from '../schemas/kinds.ts';
import type { Attributes, KindWords } from '../schemas/term.ts';
import type { valuedRows } from '../schemas/term-words.ts';
import { capital, withArticle } from '../text/naming.ts';

/** What has to be known of a kind of credential to tell it from another. */
export interface Told extends Pick<KindWords, 'nature' | 'gist'> {
  name: string;
  /** The name in a sentence with its article, where the rule for names does not give it. */
  one?: string | undefined;
  /** The value of each row: "yes", "sometimes", "brand" ... */
  answers: Readonly<Record<(typeof valuedRows)[number], string>>;
}

/** A kind of credential, as the pages on two kinds need it. */
export interface Kind extends Told, Pick<KindWords, 'serves' | 'suits'> {
  id: string;
  attributes: Attributes;
}

/** The part of `content/facts/kinds.yaml` that tells two kinds apart. */
export type Relations = Pick<Kinds, 'relations' | 'differ' | 'hardly'>;

/** A need from `content/facts/kinds.yaml`. */
export type Need = Kinds['needs'][number];

/** A kind in a sentence: "a digital badge", "an Open Badge". */
export function oneOf({ name, one }: Pick<Told, 'name' | 'one'>): string {
  return one ?? withArticle(name);
}

/**
 * Puts kinds into a sentence of `content/facts/kinds.yaml`: `{form}` becomes "a digital badge", `{Form}` "A digital badge".
 * @throws if the sentence asks for a kind that is not given
 */
function filled(says: string, given: Readonly<Record<string, Told>>): string {
  return says.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const kind = given[name.toLowerCase()];
    if (!kind)
      throw new Error(`content/facts/kinds.yaml: "${says}" asks for ${hole}, which is not among the two kinds`);
    return /^[A-Z]/.test(name) ? capital(oneOf(kind)) : oneOf(kind);
  });
}

/** What sets two kinds of one nature apart most: the first rule of the table that fits. */
function setsApart(a: Told, b: Told, { differ, hardly }: Relations): string {
  for (const { row, more, less, says } of differ) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (more.includes(one.answers[row]) && less.includes(other.answers[row])) {
        return filled(says, { more: one, less: other });
      }
    }
  }
  return hardly;
}

/**
 * The sentences that settle "X or Y?": what each is, and how to choose. Two kinds of different nature are told what the
 * one has to do with the other, two of one nature are told apart by the weightiest row in which they differ. What is "Not stated" never counts as a difference.
 * @throws if the table has no relation for the two natures
 */
export function verdictLine(a: Told, b: Told, kinds: Relations): string {
  const [one, other] = [a.nature, b.nature];
  if (one === other) {
    return `${capital(oneOf(a))} ${a.gist}; ${oneOf(b)} ${b.gist}. ${setsApart(a, b, kinds)}`;
  }
  const relation = kinds.relations.find(({ of }) => of.includes(one) && of.includes(other));
  if (!relation) throw new Error(`content/facts/kinds.yaml: relations: has none of ${one} and ${other}`);
  const says = filled(relation.says, { [one]: a, [other]: b });
  return `${capital(oneOf(a))} ${a.gist}, while ${oneOf(b)} ${b.gist}. ${says}`;
}

/** When the first kind is the better choice: what is its own, and the needs it serves and the second does not. */
export function betterWhen({ suits }: Pick<Kind, 'suits'>, { serves }: Pick<Kind, 'serves'>, most = 4): string[] {
  return suits
    .filter(({ need }) => need === undefined || !serves.includes(need))
    .slice(0, most)
    .map(({ text }) => text);
}

/** The most pressing needs that neither of two kinds serves, each with what does. */
export function neitherServes(a: Kind, b: Kind, { needs }: Kinds, most = 2): (Need & { look: string })[] {
  return needs
    .filter((need): need is Need & { look: string } => need.look !== undefined)
    .filter(({ id }) => !a.serves.includes(id) && !b.serves.includes(id))
    .slice(0, most);
}
