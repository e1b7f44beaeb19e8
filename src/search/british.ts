/** American words whose British twins are not a matter of their ending. */
const british: Readonly<Record<string, string>> = {
  license: 'licence',
  licenses: 'licences',
  program: 'programme',
  programs: 'programmes',
  enroll: 'enrol',
  enrollment: 'enrolment',
  center: 'centre',
};

/** A text as the guide spells it, whose full text knows no American words: "recognized programs" become British. */
export function inBritish(text: string): string {
  return text
    .split(' ')
    .map((word) => {
      if (Object.hasOwn(british, word)) return british[word];
      return word.replace(/^(.*[aeiou].*[^aeiou])iz(e|ed|es|er|ers|ing|ation|ations)$/, '$1is$2');
    })
    .join(' ');
}
