import { createHash } from 'node:crypto';
import type { PublishedFile } from '../../model/index.ts';
import { BY_ADDRESS } from './by-address.ts';

export interface BuiltFile {
  /** From the built folder, with `/`: `assets/index-a1b2c3.js`. */
  readonly path: string;
  readonly content: Uint8Array;
}

interface ShellEntry {
  readonly url: string;
  /** Null where the name changes with the content. */
  readonly revision: string | null;
  /** What a host may not alter without being found out; the page itself may be altered. */
  readonly integrity?: string;
}

interface OfflineLists {
  /** Kept by every device that opened the atlas. */
  readonly shell: readonly ShellEntry[];
  /** Kept once seen, or by those who take it all along. */
  readonly files: readonly PublishedFile[];
}

/** Nothing that a page shows: what hosts, embeds, other builds and other sites read, the picture of the README, and licences. */
const NOT_SHOWN =
  /^(?:\.vite\/|embed\/|data\/(?:industry-|single-)?answers[./]|embed\.js$|see-atlas-figure\.js$|_headers$|service-worker\.js$|first-view\.png$|licences\.txt$)/;
const HASHED = /^assets\/.*-[A-Za-z0-9_-]{8}\.[a-z0-9]+$|^data\/.*\.[0-9a-f]{8}\.[a-z]+$/;

/** A page's script is far below it, the zooming map and what writes slides are far above. */
const LARGEST_OF_SHELL = 120_000;

/**
 * What of a built atlas is kept on every device, and what only when seen or taken along. The shell holds the page, all
 * its scripts, styles and fonts but the large ones, and the `needed` files, whatever their size.
 * @throws Error where a needed file was not built.
 */
export function offlineLists(built: readonly BuiltFile[], needed: ReadonlySet<string>): OfflineLists {
  for (const path of needed)
    if (!built.some((file) => file.path === path)) throw new Error(`The page needs ${path}, which was not built.`);
  const shell: ShellEntry[] = [];
  const files: PublishedFile[] = [];
  for (const { path, content } of built.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (NOT_SHOWN.test(path) || BY_ADDRESS.test(path)) continue;
    const isHashed = HASHED.test(path);
    const digest = createHash('sha256').update(content).digest();
    const isShell = needed.has(path) || !isHashed || (path.startsWith('assets/') && content.length <= LARGEST_OF_SHELL);
    if (!isShell) files.push({ path, bytes: content.length, sha256: digest.toString('hex') });
    else {
      const integrity = path.endsWith('.html') ? {} : { integrity: `sha256-${digest.toString('base64')}` };
      shell.push({ url: path, revision: isHashed ? null : digest.toString('hex').slice(0, 16), ...integrity });
    }
  }
  return { shell, files };
}

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** The scripts that the page starts with, out of the manifest of the build. */
export function entryScripts(manifest: Readonly<Record<string, Chunk>>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || found.has(chunk.file)) return;
    found.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry === true) visit(key);
  return found;
}
