/** A call that was called off. */
export class CancelledError extends Error {
  constructor() {
    super('The computation was cancelled.');
    this.name = 'AbortError';
  }
}

interface Watched {
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly isCancelled?: () => boolean;
}

/** Works off what takes long, pausing after each slice to report the share done; one that is cancelled throws CancelledError. */
export async function inSlices<Result>(
  slices: Generator<number, Result>,
  { onProgress, signal, isCancelled }: Watched,
): Promise<Result> {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted === true || isCancelled?.() === true) throw new CancelledError();
  }
}
