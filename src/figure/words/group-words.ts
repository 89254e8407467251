import { wordsOf, type Areas, type Speech } from '../../language/speech/words.ts';
import {
  alikeGroup,
  countryOfGroup,
  isPeers,
  regionOfPeers,
  type BenchmarkChoice,
  type GroupCount,
  type GroupId,
  type GroupsUsed,
  type RegionCode,
  type RegionFilter,
  type View,
} from '../../model/index.ts';

type Spoken = Pick<Speech, 'language' | 'format'>;
type GroupBenchmark = Extract<BenchmarkChoice, { kind: 'group' }>;

const groupWords = ({ language }: Pick<Speech, 'language'>): Areas['listedGroups'] => wordsOf(language, 'listedGroups');

/** How regions are called. */
type NameOf = (region: RegionCode) => string;

/** `less developed regions`: what a group is called in a sentence. */
export function groupName(group: GroupId, { language, format }: Spoken): string {
  const words = groupWords({ language });
  const country = countryOfGroup(group);
  const alike = alikeGroup(group);
  if (alike !== null) return words.ofAlike({ number: alike.number + 1 });
  return country === null
    ? (Object.entries(words.names).find(([id]) => id === group)?.[1] ?? group)
    : words.ofCountry({ country: format.country(country) });
}

/** `in the Adriatic-Ionian strategy`: what its regions are. */
function groupTrait(group: GroupId, { language, format }: Spoken): string {
  const words = groupWords({ language });
  const country = countryOfGroup(group);
  const alike = alikeGroup(group);
  if (alike !== null) return words.inAlike({ number: alike.number + 1 });
  return country === null
    ? (Object.entries(words.traits).find(([id]) => id === group)?.[1] ?? group)
    : words.inCountry({ country: format.country(country) });
}

/** What regions are held against: as the bar calls it, and as it stands in a sentence. */
export function benchmarkOfGroup(
  { group, statistic }: GroupBenchmark,
  speech: Spoken,
  nameOf: NameOf,
): { readonly name: string; readonly held: string } {
  const words = groupWords(speech);
  const alike = regionOfPeers(group);
  const given = {
    group: isPeers(group) ? words.peers({ region: alike === null ? group : nameOf(alike) }) : groupName(group, speech),
  };
  return statistic === 'median'
    ? { name: words.median(given), held: words.heldMedian(given) }
    : { name: words.mean(given), held: words.heldMean(given) };
}

/** Which regions are shown: `less developed, in the Adriatic-Ionian strategy`. */
export function filterText(filter: RegionFilter, speech: Spoken): string {
  return filter.kind === 'own'
    ? groupWords(speech).own
    : filter.groups.map((group) => groupTrait(group, speech)).join(', ');
}

/** `12 of 83 regions: less developed, in the Adriatic-Ionian strategy`. */
export function shownText(count: GroupCount, filter: RegionFilter, speech: Spoken): string {
  return groupWords(speech).shown({
    count: count.regions.length,
    of: count.of,
    text: filterText(filter, speech),
  });
}

/** How sure it is who is in the group of that name: what was not checked, and of which regions nobody says. */
export function doubtsOf(count: GroupCount, group: string, speech: Spoken): readonly string[] {
  const words = groupWords(speech);
  return [
    ...(count.unchecked === 0 ? [] : [words.unchecked({ group, count: count.unchecked, of: count.regions.length })]),
    ...(count.notClassified === 0 ? [] : [words.notClassified({ group, count: count.notClassified })]),
  ];
}

/** What is said beneath a figure of the groups it was made with. */
export function groupNotices(
  used: GroupsUsed,
  { filter, benchmark }: Pick<View, 'filter' | 'benchmark'>,
  speech: Spoken,
  nameOf: NameOf,
): readonly string[] {
  const words = groupWords(speech);
  const shown =
    used.filter === null || filter === null
      ? []
      : [
          `${shownText(used.filter, filter, speech)}. ${words.ranksOfAll}`,
          ...doubtsOf(used.filter, filterText(filter, speech), speech),
        ];
  if (used.benchmark === null || benchmark.kind !== 'group') return shown;
  const { name } = benchmarkOfGroup(benchmark, speech, nameOf);
  const { regions } = used.benchmark;
  const held = isPeers(benchmark.group)
    ? words.peersAre({ benchmark: name, count: regions.length, regions: speech.format.list(regions.map(nameOf)) })
    : words.heldOver({ benchmark: name, count: regions.length });
  return [...new Set([...shown, held, ...doubtsOf(used.benchmark, name, speech)])];
}

/** What a figure says of itself in words. */
interface Said {
  readonly finding: string;
  readonly subtitle: string;
  readonly notices: readonly string[];
}

/** A figure that says which regions it is of. */
export function valueWithGroups<Value extends Said>(
  value: Value,
  used: GroupsUsed,
  view: Pick<View, 'filter' | 'benchmark'>,
  speech: Spoken,
  nameOf: NameOf,
): Value {
  const { filter } = view;
  const subtitle =
    used.filter === null || filter === null
      ? value.subtitle
      : `${value.subtitle} · ${shownText(used.filter, filter, speech)}`;
  const finding = used.filter?.regions.length === 0 ? groupWords(speech).empty : value.finding;
  return { ...value, finding, subtitle, notices: [...groupNotices(used, view, speech, nameOf), ...value.notices] };
}
