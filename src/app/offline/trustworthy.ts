/** Data are called by the start of their digest: see data/build. */
const NAMED_BY_DIGEST = /\.([0-9a-f]{8})\.(?:json|arrow)$/;

/**
 * Whether an answer is the file that was asked for, so that it may stand for it from now on: a sign-in page of the
 * network in a meeting room, kept once, would be shown for ever.
 */
export async function isTrustworthy(address: string, answer: Response): Promise<boolean> {
  if (answer.status !== 200 || answer.redirected || (answer.headers.get('content-type') ?? '').includes('text/html'))
    return false;
  const start = NAMED_BY_DIGEST.exec(new URL(address).pathname)?.[1];
  if (start === undefined) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
  return [...digest.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('') === start;
}
