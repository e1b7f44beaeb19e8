/**
 * In a frame of another site: a link that the checklist's script has made leads to other pages in a new tab, as those do
 * that stand in the page (`InNewTab.astro`). Inside the frame they refuse to be shown.
 */
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link && link.pathname !== location.pathname) link.target = '_blank';
});
