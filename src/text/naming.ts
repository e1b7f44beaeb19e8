/** A name inside a sentence: its first letter small, unless it has more than one capital, as brands have. */
export function inSentence(name: string): string {
  return /^[A-Z][^A-Z]*$/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A name inside a sentence with its article, by its sound: "a digital badge", "an Open Badge", "a European Digital Credential". */
export function withArticle(name: string): string {
  return `${/^(?!eu|uni)[aeiou]/i.test(name) ? 'an' : 'a'} ${inSentence(name)}`;
}

/** A text as a sentence begins with it. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
