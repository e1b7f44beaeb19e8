/** One thing that is wrong with the content: where, what, and how to mend it. */
export interface Problem {
  file: string;
  /** The key in the file, or the place in its text. */
  key: string;
  says: string;
  mend: string;
}

/** A problem as one line: file, key, what is wrong, how to mend it. */
export function describe({ file, key, says, mend }: Problem): string {
  return `${file}: ${key}: ${says}. ${mend}.`;
}

/** Stops the build. Its message lists every problem found, one a line. */
export class ContentError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(`${problems.length} to mend in the content:\n\n${problems.map(describe).join('\n')}\n`);
    this.name = 'ContentError';
    this.problems = problems;
    // The list is all a writer needs; where in our code it was thrown is not.
    this.stack = '';
  }
}
