/**
 * Where the page is narrow a definition opens under its paragraph, in the flow, and the rest moves down. Without this
 * script, and where there is a margin, it is a popover.
 */
const narrow = matchMedia('(width < 64rem)');

function turn(word: HTMLElement) {
  const definition = document.getElementById(word.getAttribute('popovertarget') ?? '');
  if (!definition) return;
  const opens = !word.ariaExpanded;
  // A popover that is closed says so itself.
  word.ariaExpanded = opens ? 'true' : null;
  definition.popover = opens ? null : 'auto';
  if (!opens) return;
  word.closest('p, li, td, dd')?.append(definition);
  definition.scrollIntoView({ block: 'nearest' });
}

addEventListener('click', (event) => {
  const word = (event.target as Element).closest<HTMLElement>('.term');
  if (!word || !(narrow.matches || word.ariaExpanded)) return;
  event.preventDefault();
  turn(word);
});
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  const word = document.activeElement?.closest('p, li, td, dd')?.querySelector<HTMLElement>('[aria-expanded]');
  if (!word) return;
  turn(word);
  word.focus();
});
export {};
