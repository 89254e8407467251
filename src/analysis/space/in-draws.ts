/** How many values are drawn between two reports of how far it is, where nothing else is asked for: some milliseconds. */
const DRAWS_A_STEP = 200_000;

/** What a test by permutations is asked. */
export interface Permuting {
  readonly permutations: number;
  readonly seed: number;
  /** Values drawn between two reports; it changes no result. */
  readonly drawsAStep?: number;
}

/** Says after which draws it is time to report: `step(count)` after `count` more values were drawn. */
export function reporting({ drawsAStep = DRAWS_A_STEP }: Permuting): (drawn: number) => boolean {
  let since = 0;
  return (drawn) => {
    since += drawn;
    if (since < drawsAStep) return false;
    since = 0;
    return true;
  };
}

/** Runs steps to their end at once. */
export function atOnce<Result>(steps: Generator<number, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
