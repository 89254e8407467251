import { median } from 'd3';
import { ask } from '../../../figure/value/questions.ts';
import { subjectOf, writeAmount, type Subject } from '../../../figure/words/subject.ts';
import { withWords, type Speech } from '../../../language/speech/words.ts';
import {
  DEFAULT_FILL_BACK,
  FIRST_YEAR,
  LAST_YEAR,
  THEMES,
  filteredQuestionOf,
  type Catalogue,
  type ExploreResult,
  type MapSide,
  type Question,
  type RegionCode,
  type View,
} from '../../../model/index.ts';
import type { Names } from '../../../language/names.ts';
import { parseGroups } from '../../../state/links/groups-text.ts';

/** One of the maps. */
export interface SideMap {
  readonly id: string;
  readonly name: string;
  readonly result: ExploreResult;
  readonly subject: Subject;
}

const SLOTS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;
export type SideAnswers = { readonly [Slot in (typeof SLOTS)[number]]: ExploreResult | null };

/** Years between two maps, so that six reach from the first year of the figures. */
const YEARS_APART = 2;
/** A figure so much older may stand in: with more, maps of two years would be the same map. */
const OLDEST = 2;

/** What is told of: gaps where a region is what others are held against. */
export const shownBeside = (view: View, side: MapSide): View['shown'] => (side === 'regions' ? 'gap' : view.shown);

function yearsOf({ year }: View): readonly number[] {
  const last = year.kind === 'fixed' ? year.year : LAST_YEAR;
  return SLOTS.map((_, at) => last - YEARS_APART * (SLOTS.length - 1 - at)).filter((one) => one >= FIRST_YEAR);
}

/** Of the regions selected, those that others can be held against, and those without comparable figures. */
export function heldOf(
  { selected }: View,
  { regions }: Catalogue,
): Readonly<Record<'held' | 'left', readonly RegionCode[]>> {
  const isHeld = (region: RegionCode): boolean =>
    regions.some(({ code, hasComparableFigures }) => code === region && hasComparableFigures);
  return { held: selected.filter(isHeld), left: selected.filter((region) => !isHeld(region)) };
}

function questionsOf(view: View, side: MapSide, catalogue: Catalogue): readonly Question[] {
  const question: Question = { ...filteredQuestionOf(view), hasAllYears: false };
  switch (side) {
    case 'themes':
      return THEMES.map((theme) => ({ ...question, theme, indicator: null }));
    case 'years':
      return yearsOf(view).map((year) => ({
        ...question,
        year: {
          kind: 'fixed',
          year,
          fillBack: Math.min(OLDEST, question.year.kind === 'fixed' ? question.year.fillBack : DEFAULT_FILL_BACK),
        },
      }));
    case 'regions':
      return heldOf(view, catalogue)
        .held.slice(0, SLOTS.length)
        .map((region) => ({ ...question, benchmark: { kind: 'region', region } }));
  }
}

/** What small maps ask: an answer a map. */
export function askBeside(view: View, catalogue: Catalogue) {
  const questions = questionsOf(view, parseGroups(view.alike).side, catalogue);
  const at = (slot: number) => {
    const question = questions[slot];
    return question === undefined ? null : ask('explore', question);
  };
  return { first: at(0), second: at(1), third: at(2), fourth: at(3), fifth: at(4), sixth: at(5) };
}

/** The maps with their names, in the order in which they stand. */
export function mapsBeside(
  answers: SideAnswers,
  side: MapSide,
  { catalogue, speech, names }: { readonly catalogue: Catalogue; readonly speech: Speech; readonly names: Names },
): readonly SideMap[] {
  const { messages } = withWords(speech, 'maps');
  const maps = SLOTS.flatMap((slot): readonly SideMap[] => {
    const result = answers[slot];
    if (result === null) return [];
    const { theme, year, benchmark } = result.question;
    const subject = subjectOf(catalogue, result.question, messages);
    if (side === 'themes') return [{ id: theme, name: messages.themes[theme].label, result, subject }];
    if (side === 'years' && year.kind === 'fixed')
      return [{ id: `y${String(year.year)}`, name: messages.maps.ofYear({ year: year.year }), result, subject }];
    if (side === 'regions' && benchmark.kind === 'region')
      return [
        {
          id: benchmark.region.toLowerCase(),
          name: messages.maps.toRegion({ region: names.region(benchmark.region) }),
          result,
          subject,
        },
      ];
    return [];
  });
  // Years before the first figure would be maps of hatching.
  const first = maps.findIndex(({ result }) => result.columns.value.some(Number.isFinite));
  return side === 'years' && first > 0 ? maps.slice(first) : maps;
}

interface Covered {
  readonly map: SideMap;
  readonly behind: number;
  readonly of: number;
  readonly middle: number;
}

function coverageOf(map: SideMap): Covered {
  const finite = (values: readonly number[]): number[] => values.filter(Number.isFinite);
  const gaps = finite(map.result.columns.gap);
  return {
    map,
    behind: gaps.filter((gap) => gap > 0).length,
    of: gaps.length,
    middle: median(finite(map.result.columns.value)) ?? Number.NaN,
  };
}

const most = (told: readonly Covered[], by: (one: Covered) => number): Covered | undefined =>
  told.reduce<Covered | undefined>((best, one) => (best === undefined || by(one) > by(best) ? one : best), undefined);

/** What the maps show together, in a sentence; null where none of them has a figure. */
export function findingBeside(
  maps: readonly SideMap[],
  side: MapSide,
  shown: View['shown'],
  speech: Speech,
  names: Names,
): string | null {
  const { messages, format } = withWords(speech, 'maps');
  const said = messages.maps;
  const told = maps.map(coverageOf).filter(({ of }) => of > 0);
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return null;
  const nameOf = ({ map }: Covered): string => {
    const { benchmark } = map.result.question;
    return side === 'regions' && benchmark.kind === 'region' ? names.region(benchmark.region) : map.name;
  };
  const middle = ({ map, middle: value }: Covered): string => writeAmount(format, value, map.subject, 'value');
  if (shown === 'value' || !first.map.subject.hasDirection) {
    const [high, low] = [most(told, (one) => one.middle) ?? first, most(told, (one) => -one.middle) ?? first];
    return side === 'years'
      ? said.middleYears({ most: middle(last), last: nameOf(last), first: nameOf(first), least: middle(first) })
      : said.middleThemes({ most: middle(high), name: nameOf(high), least: middle(low), other: nameOf(low) });
  }
  const [top, bottom] = [
    most(told, (one) => one.behind / one.of) ?? first,
    most(told, (one) => -one.behind / one.of) ?? first,
  ];
  const counts = {
    count: top.behind,
    of: top.of,
    name: nameOf(top),
    least: bottom.behind,
    leastOf: bottom.of,
    other: nameOf(bottom),
  };
  switch (side) {
    case 'themes':
      return said.behindMost(counts);
    case 'regions':
      return said.behindRegions({ ...counts, maps: told.length });
    case 'years':
      return said.behindYears({
        isSame: first.behind === last.behind && first.of === last.of,
        count: last.behind,
        of: last.of,
        last: nameOf(last),
        first: nameOf(first),
        before: first.behind,
        beforeOf: first.of,
      });
  }
}

/** Of how many regions the maps tell, and of how many not; null where they tell of all. */
export function uncounted(
  results: readonly ExploreResult[],
  shown: View['shown'],
  isScore: boolean,
  speech: Speech,
): string | null {
  const told = results.map(({ columns }) => columns[shown].filter(Number.isFinite).length);
  const all = results[0]?.columns.region.length ?? 0;
  const [least, most] = [Math.min(...told), Math.max(...told)];
  return least === all
    ? null
    : withWords(speech, 'maps').messages.maps.uncounted({ isScore, isSame: least === most, least, most, all });
}

/** What is said of a region on all maps. */
export function tellBeside(
  region: RegionCode,
  maps: readonly SideMap[],
  shown: View['shown'],
  speech: Speech,
  names: Names,
): string {
  const { messages, format } = withWords(speech, 'maps');
  return messages.maps.told({
    region: names.region(region),
    list: maps
      .map(({ name, result: { columns }, subject }) => {
        const value = columns[shown][columns.region.indexOf(region)] ?? Number.NaN;
        return `${name} ${Number.isFinite(value) ? writeAmount(format, value, subject, shown) : messages.map.noData}`;
      })
      .join('; '),
  });
}
