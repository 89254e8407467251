/** At most so long after it was asked for, busy or not. */
const LATEST = 2000;

/** Runs the work once the browser has nothing better to do; the returned function calls it off. */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks before version 26.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, LATEST / 4);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: LATEST });
  return () => cancelIdleCallback(handle);
}
