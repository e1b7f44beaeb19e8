/**
 * A script for pages whose every part is measured: what is far from the screen is drawn too. The checklist leaves it
 * out until it comes near (`content-visibility`), with a height that is a guess and the colours of the theme before.
 */
export const drawAll = `addEventListener('DOMContentLoaded', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(sheet);
});`;
