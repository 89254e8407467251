import type { MapKey } from '../../../design/drawing/categories.ts';
import { GROUP_KEYS } from '../../../design/drawing/categories.ts';
import type { Format } from '../../../language/format.ts';
import type { Names } from '../../../language/names.ts';
import { withWords, type Speech } from '../../../language/speech/words.ts';
import {
  isThemeId,
  THEMES,
  type NodeId,
  type RegionGroup,
  type RegionGroups,
  type ThemeId,
} from '../../../model/index.ts';

export interface Words {
  readonly messages: Speech<'groups'>['messages'];
  readonly format: Format;
  readonly names: Names;
}

export function groupWords(speech: Speech, names: Names): Words {
  return { messages: withWords(speech, 'groups').messages, format: speech.format, names };
}

/** Strong and weak begin at half a standard deviation from the mean. */
const MARKED = 0.5;
/** A name of more themes is not read. */
const MOST_NAMED = 2;

/** What a group is called by its profile: "strong in skills and environment, weak in R&D". Themes by one word each: their names hold an "and" themselves. */
export function profileName(
  { profile }: Pick<RegionGroup, 'profile'>,
  themes: readonly ThemeId[],
  { messages, format }: Pick<Words, 'messages' | 'format'>,
): string {
  const words = messages.groups.names;
  const far = themes
    .map((theme, at) => ({ theme, distance: profile[at] ?? 0 }))
    .toSorted((one, other) => Math.abs(other.distance) - Math.abs(one.distance));
  const listed = (side: 1 | -1): readonly ThemeId[] =>
    far.filter(({ distance }) => distance * side >= MARKED).map(({ theme }) => theme);
  const [strong, weak] = [listed(1), listed(-1)];
  const isOfAll = themes.length === THEMES.length;
  const most = isOfAll ? THEMES.length - 1 : Number.POSITIVE_INFINITY;
  if (strong.length >= most) return words.strongAll;
  if (weak.length >= most) return words.weakAll;
  const listOf = (list: readonly ThemeId[]): string => format.list(list.map((theme) => words.themes[theme]));
  const isOneSide = strong.length === 0 || weak.length === 0;
  // Of a few themes all are named, since "everything" would be more than was compared.
  const text = (list: readonly ThemeId[]): string =>
    listOf(list.slice(0, !isOfAll && isOneSide ? list.length : MOST_NAMED));
  if (strong.length > 0 && weak.length > 0) return words.both({ strong: text(strong), weak: text(weak) });
  if (strong.length > 0) return words.strong({ strong: text(strong) });
  if (weak.length > 0) return words.weak({ weak: text(weak) });
  return isOfAll ? words.even : words.evenIn({ themes: listOf(themes) });
}

/** The same with its number, by which groups of one name are told apart. */
export function groupName({ groups, themes }: RegionGroups, number: number, words: Words): string {
  const group = groups.find((candidate) => candidate.number === number);
  return group === undefined
    ? words.messages.groups.group({ number: number + 1 })
    : words.messages.groups.named({ number: number + 1, name: profileName(group, themes, words) });
}

/** The colour of a group on the map. */
export function groupKey(number: number, isNear: boolean): MapKey {
  const key = GROUP_KEYS[number];
  return key === undefined ? 'no-data' : isNear ? `${key}-near` : key;
}

/** The same elsewhere. */
export const groupTone = (number: number): string => `var(--group-${String(number + 1)})`;

/** What a score or an indicator is called. */
export function nodeName(node: NodeId, { messages, names }: Words): string {
  if (node === 'overall') return messages.themes.all.label;
  return isThemeId(node) ? messages.themes[node].label : names.indicator(node);
}

/** The other group that a region is nearest to, by its number. */
export function nextGroup({ groups, distances, numberOf }: RegionGroups, at: number): number {
  const others = groups
    .map(({ number }, group) => ({ number, far: distances[at]?.[group] ?? Number.POSITIVE_INFINITY }))
    .filter(({ number }) => number !== numberOf[at]);
  return others.reduce((best, other) => (other.far < best.far ? other : best), others[0] ?? { number: 0, far: 0 })
    .number;
}

/** The regions whose profiles are nearest to that of one, the nearest first: places among those grouped. */
export function nearestTo({ regions, points }: RegionGroups, at: number, count: number): readonly number[] {
  const own = points[at] ?? [];
  return regions
    .map((_, other) => ({
      other,
      far: (points[other] ?? []).reduce((sum, value, column) => sum + (value - (own[column] ?? 0)) ** 2, 0),
    }))
    .filter(({ other }) => other !== at)
    .toSorted((one, two) => one.far - two.far)
    .slice(0, count)
    .map(({ other }) => other);
}
