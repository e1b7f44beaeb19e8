/** Ctrl+K or ⌘K goes to the page's search box. No single key does anything: readers with speech input would set it off. */
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const field = document.querySelector<HTMLInputElement>('search input[name=q]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
export {};
