import type { Format } from '../../language/format.ts';
import type { Names } from '../../language/names.ts';
import type { GroupsUsed, View } from '../../model/index.ts';
import { groupWordsReady } from '../words/groups.ts';

/** Which regions the rows of a file are of, and what they are held against, where groups of regions say so. */
export function groupNotes(
  used: GroupsUsed | undefined,
  view: Pick<View, 'filter' | 'benchmark'>,
  format: Format,
  { region }: Pick<Names, 'region'>,
): readonly string[] {
  return used === undefined
    ? []
    : (groupWordsReady()?.groupNotices(used, view, { language: format.language, format }, region) ?? []);
}
