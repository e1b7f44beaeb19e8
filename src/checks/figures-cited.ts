import { articleAddress, converterPage, termAddress } from '../addresses.ts';
import { shownBy } from '../content/citations.ts';
import type { Library } from '../content/library.ts';
import type { Problem } from '../content/problem.ts';
import { factsOf, figuresIn, figuresOutside } from '../text/uncited.ts';
import { attributeRows } from '../schemas/term-words.ts';
import type { Text } from '../text/tree.ts';
import type { Check } from './check.ts';

/** What a text states in its facts and in the records it shows, in lower case. */
function citedIn({ text }: { text: Text }, library: Library): string {
  const shown = text.tags.flatMap((tag) => {
    const found = shownBy(tag, library);
    return found?.row.texts?.(found.record) ?? [];
  });
  return [factsOf(text), ...shown].join('\n').toLowerCase();
}

/** Every figure of an article or a term stands in a fact, an example or a record; a judgement holds none. */
export const figuresCited: Check = (library) => {
  const { articles, terms, tables, records } = library;
  const problems: Problem[] = [];
  const say = (file: string, key: string, says: string, mend: string) => problems.push({ file, key, says, mend });

  for (const { file, text } of [...articles, ...terms]) {
    for (const around of figuresOutside(text)) {
      say(
        file,
        `"${around}"`,
        'gives a figure outside every <Fact>, <Example> and record',
        'Put it in a <Fact> with its source, or say it without the figure',
      );
    }
  }
  const heads = [
    ...articles.map((one) => ({ ...one, head: { answer: one.data.answer, description: one.data.description } })),
    ...terms.map((one) => ({ ...one, head: { definition: one.data.definition } })),
  ];
  for (const { file, text: whole, head } of heads) {
    const cited = citedIn({ text: whole }, library);
    for (const [key, text] of Object.entries(head)) {
      for (const figure of figuresIn(text).filter((one) => !cited.includes(one))) {
        say(file, key, `gives "${figure}", which no fact of the text gives`, 'Give it in a <Fact> of the text as well');
      }
    }
  }
  for (const { question, answer, to } of records.questions.groups.flatMap(({ questions }) => questions)) {
    const figures = figuresIn(answer);
    const target = to.split('#')[0] ?? '';
    const led = [...articles, ...terms].find(({ id }) => [articleAddress(id), termAddress(id)].includes(target));
    const cited = led ? citedIn(led, library) : target === converterPage ? JSON.stringify(records.conversions) : '';
    for (const figure of figures.filter((one) => !cited.includes(one))) {
      say(
        'content/facts/questions.yaml',
        `"${question}"`,
        `answers with "${figure}", which no fact of ${target} gives`,
        'Lead to a page that gives it, or answer without the figure',
      );
    }
  }
  const judged = [
    ...terms.flatMap(({ file, data }) =>
      attributeRows.flatMap(([key]) => {
        const answer = data.attributes?.[key];
        return answer ? [{ file, key: `attributes.${key}`, text: answer.text, judgement: answer.judgement }] : [];
      }),
    ),
    ...Object.entries(tables).flatMap(([name, { rows }]) =>
      rows.flatMap(({ head, cells }) =>
        cells.map((cell) => ({ file: `content/facts/${name}.yaml`, key: head, ...cell })),
      ),
    ),
  ].filter(({ judgement }) => judgement);
  for (const { file, key, text } of judged) {
    if (/\d/.test(text)) {
      say(file, key, `is a judgement with a figure: "${text}"`, 'Give its source, or say it without the figure');
    }
  }
  return problems;
};
