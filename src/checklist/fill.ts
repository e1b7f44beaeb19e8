/**
 * A sentence of the content with its gaps filled.
 * @param text where `{name}` stands, the value of that name comes; a gap without a value stays as it is
 */
export const fill = (text: string | undefined, values: Readonly<Record<string, string | number>> = {}) =>
  // All gaps at once: what a reader typed may hold braces too.
  (text ?? '').replace(/\{([a-z]+)\}/g, (gap, name: string) =>
    String(Object.hasOwn(values, name) ? values[name] : gap),
  );
