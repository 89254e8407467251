import type { PublishedFile } from '../model/catalogue.ts';
import { DatasetError } from './errors.ts';

/** Something that fetches: `globalThis.fetch`, or a stand-in under test. */
export type Fetch = (address: string) => Promise<Response>;

const fetchFromNetwork: Fetch = (address) => fetch(address);

async function bytesOf(base: string, path: string, fetchWith: Fetch): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  try {
    response = await fetchWith(new URL(path, base).href);
  } catch (error) {
    throw new DatasetError(
      'network',
      path,
      `${path}: no answer (${error instanceof Error ? error.message : String(error)}); check the connection and try again`,
    );
  }
  if (!response.ok)
    throw new DatasetError(
      'http',
      path,
      `${path}: the host answered ${response.status}; check that the file was uploaded`,
    );
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new DatasetError('truncated', path, `${path}: the answer broke off; try again`);
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart().toLowerCase();
  if (start.startsWith('<!doctype') || start.startsWith('<html'))
    throw new DatasetError(
      'not-data',
      path,
      `${path}: the host sent a page instead of the file; check the address of the data`,
    );
  return bytes;
}

function hexadecimal(digest: ArrayBuffer): string {
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The bytes of a published file, as long as it was published and, where the browser can tell (secure pages), with the
 * same SHA-256. `base` is the address of the published folder, ending in a slash. Throws DatasetError.
 */
export async function fetchFile(
  base: string,
  file: PublishedFile,
  fetchWith: Fetch = fetchFromNetwork,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await bytesOf(base, file.path, fetchWith);
  if (bytes.length !== file.bytes)
    throw new DatasetError(
      'truncated',
      file.path,
      `${file.path}: ${bytes.length} bytes came, ${file.bytes} were published; try again`,
    );
  await checkDigest(bytes, file.path, file.sha256);
  return bytes;
}

/** Whether the SHA-256 starts as wanted; only secure pages and workers can tell. Throws DatasetError where it does not. */
async function checkDigest(bytes: Uint8Array<ArrayBuffer>, path: string, start: string): Promise<void> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle !== undefined && !hexadecimal(await subtle.digest('SHA-256', bytes)).startsWith(start))
    throw new DatasetError('tampered', path, `${path}: not the bytes that were published; upload the folder again`);
}

/** The bytes of a file whose SHA-256 starts with the digits it is named by. Throws DatasetError. */
export async function fetchNamed(
  base: string,
  path: string,
  digits: string,
  fetchWith: Fetch = fetchFromNetwork,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await bytesOf(base, path, fetchWith);
  await checkDigest(bytes, path, digits);
  return bytes;
}

/** A file whose digest nobody knows beforehand: the entry to all the others. */
export function fetchUnnamed(
  base: string,
  path: string,
  fetchWith: Fetch = fetchFromNetwork,
): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(base, path, fetchWith);
}

/** Throws DatasetError `invalid` where the bytes are not JSON. */
export function parseJson(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    throw new DatasetError('invalid', path, `${path}: not readable as JSON; upload the folder again`);
  }
}
