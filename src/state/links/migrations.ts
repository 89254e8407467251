import { withOldTable } from './old-table.ts';

/** The version that links are written in. */
export const CURRENT_VERSION = 2;

/** What turns a link of version n into one of version n + 1, at index n - 1. Append only: old links open for ever. */
const MIGRATIONS: readonly ((parameters: URLSearchParams) => URLSearchParams)[] = [
  (parameters) => withOldTable(carriedCounted(parameters)),
];

/** In version 1 figures of whole countries counted unless the link said otherwise; since version 2 they do not. */
function carriedCounted(parameters: URLSearchParams): URLSearchParams {
  const migrated = new URLSearchParams(parameters);
  if (!migrated.has('carried')) migrated.set('carried', 'yes');
  return migrated;
}

/** Brings the options of a link to the current version. A link without version is of the current one (address bar). */
export function migrate(given: URLSearchParams): { parameters: URLSearchParams; isNewer: boolean } {
  const text = given.get('v');
  const version = text !== null && /^\d{1,3}$/.test(text) ? Number(text) : CURRENT_VERSION;
  let parameters = new URLSearchParams(given);
  for (const step of MIGRATIONS.slice(Math.max(0, version - 1))) parameters = step(parameters);
  return { parameters, isNewer: version > CURRENT_VERSION };
}
