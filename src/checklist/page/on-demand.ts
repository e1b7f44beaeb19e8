/** What is said where a part did not come, as without a connection. */
const missing = 'This part could not be loaded. Reload the page to try again.';

/**
 * A part of the page whose script is fetched when there is something for it to draw. It is made once, and draws what was
 * last asked for.
 * @param load fetches the script and makes the part
 * @param place where it is said that the script did not come
 */
export function onDemand<Drawn extends unknown[]>(
  load: () => Promise<(...what: Drawn) => void>,
  place: HTMLElement,
): (...what: Drawn) => void {
  let draw: ((...what: Drawn) => void) | undefined;
  let last: Drawn | undefined;
  return (...what) => {
    if (draw) {
      draw(...what);
      return;
    }
    const first = last === undefined;
    last = what;
    if (!first) return;
    void load().then(
      (made) => {
        draw = made;
        if (last) draw(...last);
      },
      () => {
        last = undefined;
        place.textContent = missing;
      },
    );
  };
}
