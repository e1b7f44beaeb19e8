/**
 * Copies a text; where the browser refuses, puts it into a field beside the button, selected, so that the reader can.
 * @returns whether it was copied
 */
export async function copyText(text: string, button: HTMLElement): Promise<boolean> {
  const parent = button.parentElement;
  parent?.querySelector('textarea[readonly]')?.remove();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.rows = 6;
    field.value = text;
    field.setAttribute('aria-label', 'Text to copy');
    parent?.append(field);
    field.select();
    return false;
  }
}
