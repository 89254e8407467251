/** A question that only a worker answers, asked in a frame whose page lets it start none. */
export class ClosedFrame extends Error {
  override readonly name = 'ClosedFrame';
  constructor() {
    super('The page around this frame lets nothing be computed in it.');
  }
}

/**
 * Whether the page around closed the frame in (`sandbox` without `allow-same-origin`). What is in it is then of no site:
 * it has no storage, and may start no worker but one that it brings along, which would stand under the policy of the page
 * and could compile no expressions.
 */
export function isClosedFrame({ origin }: Pick<Window, 'origin'>): boolean {
  return origin === 'null';
}
