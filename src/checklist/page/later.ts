/**
 * Runs tasks after the next picture, each by itself, so that a slow phone shows an answer before it works out the rest.
 * A new round takes the place of what an earlier one has not done yet.
 */
export function afterPaint(): (tasks: readonly (() => void)[]) => void {
  let round = 0;
  return (tasks) => {
    const mine = (round += 1);
    const queue = [...tasks];
    const next = () => {
      if (mine !== round) return;
      queue.shift()?.();
      if (queue.length > 0) setTimeout(next);
    };
    // A page that is not seen is given no pictures.
    if (document.hidden) setTimeout(next);
    else requestAnimationFrame(() => setTimeout(next));
  };
}

/** Lets the browser do what has waited, such as an answer, before the script goes on. */
export const turn = () => new Promise<void>((done) => setTimeout(done));
