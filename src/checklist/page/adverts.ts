import { el, need } from '../../page/dom.ts';

/**
 * Under the question whether the course teaches what the job asks for: a fold in which adverts are laid beside the
 * course's outline. Its script is fetched when it is first opened. The answers below it stay the reader's.
 */
export function advertsPart(): void {
  const status = el('p', {});
  const fold = el('details', { 'data-adverts': '' }, el('summary', {}, 'Lay adverts beside the course'), status);
  need('#q-match .option').before(fold);
  let loaded = false;
  fold.addEventListener('toggle', () => {
    if (loaded) return;
    loaded = true;
    import('../../adverts/page/beside.ts').then(
      ({ besidePart }) => status.replaceWith(besidePart()),
      () => {
        loaded = false;
        status.textContent = 'Could not be fetched. Close this and open it again.';
      },
    );
  });
}
