import { readText } from '../tables/source-tables.ts';
import { parseTable, recordsOf } from '../tables/table-text.ts';
import type { OlderCode } from './convert.ts';

const VERSIONS = ['2003', '2006', '2010'] as const;
const isCode = (text: string): boolean => /^[A-Z]{2}[0-9A-Z]{2}$/.test(text) && !text.endsWith('ZZ');
/** Guadeloupe, Martinique, Guyane, Réunion: the table of changes gives FRA1 and FRA5 as new regions, without the codes they had. */
const NOT_IN_THE_TABLE: Readonly<Record<string, string>> = { FR91: 'FRY1' };

/**
 * Codes of NUTS 2003 to 2010 that the conversion matrices (which begin with 2013) do not know, and the code of the same
 * region since: from the table of changes, and from the compiled history of the area where a boundary moved with the
 * code. A code that was split or merged is in neither and stays unmatched.
 */
export function olderCodes(known: ReadonlySet<string>): ReadonlyMap<string, OlderCode> {
  const found = new Map<string, OlderCode>(
    Object.entries(NOT_IN_THE_TABLE).map(([old, now]) => [old, { now, hasMoved: false }]),
  );
  for (const record of recordsOf(parseTable(readText('nuts/regions_nuts_changes.csv')))) {
    const now = record['code_2021'] ?? '';
    if (record['typology'] !== 'nuts_level_2' || !isCode(now)) continue;
    for (const version of VERSIONS) {
      const old = record[`code_${version}`] ?? '';
      if (isCode(old) && old !== now && !known.has(old)) found.set(old, { now, hasMoved: false });
    }
  }
  const history = recordsOf(parseTable(readText('typologies/nuts_history.csv')));
  for (const { old_code: old = '', new_code: now = '', version = '', kind = '' } of history) {
    if (
      !isCode(old) ||
      !isCode(now) ||
      known.has(old) ||
      kind !== 'renamed' ||
      !VERSIONS.some((one) => one === version)
    )
      continue;
    const hasMoved = history.some(
      (other) => other['old_code'] === old && other['version'] === version && other['kind'] === 'boundary',
    );
    found.set(old, { now, hasMoved: hasMoved || found.get(old)?.hasMoved === true });
  }
  // Where one of two regions that exchanged municipalities is said to have moved, so has the other.
  for (const { old_code: old = '', new_code: now = '', kind = '' } of history) {
    if (kind !== 'boundary' || !found.has(old)) continue;
    for (const [code, other] of found) if (other.now === now) found.set(code, { ...other, hasMoved: true });
  }
  return found;
}
