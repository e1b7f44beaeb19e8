/** Ctrl+K or ⌘K goes to the page's search box. No single key does anything: readers with speech input would set it off. */
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const field = document.querySelector<HTMLInputElement>('search input[name=q]');
  if (!field) return;
  event.preventDefault();
  // On a narrow page the box is behind a link.
  if (field.getClientRects().length === 0) document.querySelector<HTMLElement>('.head a[href="/search/"]')?.click();
  field.focus();
  field.select();
});
export {};
