import { tagsOf } from '../citations.ts';
import type { Library, Problem } from '../library.ts';
import { factsOf, figuresIn, figuresOutside } from '../text/uncited.ts';
import { attributeRows } from '../terms/pairs.ts';
import type { Check } from './check.ts';

/** What the records an article shows say, in lower case. */
function shownBy(body: string, { tables, sizes, studies }: Library): string {
  const named = tagsOf(body).flatMap(({ attributes: { of } }) => of ?? []);
  const texts = named.flatMap((name) => {
    if (name === 'sizes') return sizes.rows.map(({ hours, words, note }) => `${hours?.join(' ')} ${words} ${note}`);
    if (name === 'evidence') return studies.flatMap(({ figures }) => figures);
    return tables[name]?.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) ?? [];
  });
  return texts.join('\n').toLowerCase();
}

/** Every figure of an article or a term stands in a fact, an example or a record; a judgement holds none. */
export const figuresCited: Check = (library) => {
  const { articles, terms, tables, asked, conversions } = library;
  const problems: Problem[] = [];
  const say = (file: string, key: string, says: string, mend: string) => problems.push({ file, key, says, mend });
  const citedIn = ({ body }: { body: string }) => `${factsOf(body)}\n${shownBy(body, library)}`;

  for (const { file, body } of [...articles, ...terms]) {
    for (const around of figuresOutside(body)) {
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
  for (const { file, body, head } of heads) {
    const cited = citedIn({ body });
    for (const [key, text] of Object.entries(head)) {
      for (const figure of figuresIn(text).filter((one) => !cited.includes(one))) {
        say(file, key, `gives "${figure}", which no fact of the text gives`, 'Give it in a <Fact> of the text as well');
      }
    }
  }
  for (const { question, answer, to } of asked.groups.flatMap(({ questions }) => questions)) {
    const figures = figuresIn(answer);
    const target = to.split('#')[0] ?? '';
    const page = [...articles, ...terms].find(({ id }) => [`/guide/${id}/`, `/terms/${id}/`].includes(target));
    const cited = page ? citedIn(page) : target === '/tools/credit-converter/' ? JSON.stringify(conversions) : '';
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
