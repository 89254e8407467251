/** What in an embed still waits for something, and so is lower than it will be. */
export interface Waits {
  /** Notes one more; returns what ends it. */
  readonly begin: () => () => void;
  readonly isAny: () => boolean;
}

export function createWaits(): Waits {
  const begun = new Set<symbol>();
  return {
    begin: () => {
      const wait = Symbol('wait');
      begun.add(wait);
      return () => void begun.delete(wait);
    },
    isAny: () => begun.size > 0,
  };
}
