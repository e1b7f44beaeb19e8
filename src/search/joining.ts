import words from '../../content/joining.json' with { type: 'json' };

const set = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Words by which two things are set side by side. */
export const comparing = set(words.comparing);

/** Words that join or ask, and say nothing about the subject. Those that compare are among them. */
export const joining = set([...words.comparing, ...words.joining]);

/** Words so general that they change no subject: they help to find, and nothing fails for want of them. */
export const general = set(words.general);
