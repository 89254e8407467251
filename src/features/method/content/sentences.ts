import type { Speech } from '../../../language/speech/words.ts';
import type { PerformanceGroupName } from '../../../analysis/composite/performance-groups.ts';
import type { Format } from '../../../language/format.ts';
import { FAR, type Moves } from './moves.ts';

type MethodWords = Speech<'method'>['messages']['method'];

interface MovesCounted extends Pick<Moves, 'far'> {
  readonly rows: { readonly length: number };
  readonly most: Pick<NonNullable<Moves['most']>, 'name' | 'before' | 'after'> | null;
}

/** How many ranks move far between two methods, and whose moves most. */
export function movesSentence({ rows, far, most }: MovesCounted, method: MethodWords): string {
  const finding = method.finding({ moved: far, of: rows.length, least: FAR });
  if (most === null) return finding;
  const gained = most.before - most.after;
  return method.findingMost({ finding, name: most.name, isUp: gained > 0, by: Math.abs(gained) });
}

/** How many regions are in which performance group. */
export function groupsSentence(
  counts: readonly { readonly group: PerformanceGroupName; readonly count: number }[],
  { groups }: MethodWords,
  format: Format,
): string {
  return groups.finding({ groups: format.list(counts.map((counted) => groups.counted(counted))) });
}
