/**
 * Gives turns, one after another, each in a task of its own: what waits for its turn before it computes leaves the one
 * before the time to hand out its answer.
 */
export function takingTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve);
        }),
    );
    return last;
  };
}
