import { levelBreaks, type BreakRule } from '../../../src/analysis/index.ts';
import type { CountryCell } from './country-rows.ts';
import type { StructuralCell, StructuralVariable } from './structural-business.ts';

/** What a break is known by: the source's letter, a code whose boundary moved, a step out of line of the region, or of its whole country. */
export const BREAK_KINDS = ['source', 'boundary', 'region', 'country'] as const;
type BreakKind = (typeof BREAK_KINDS)[number];

/** Persons employed before and after a break: the figure of `year` is not to be held against any before. */
interface SeriesBreak {
  readonly region: string;
  readonly division: string;
  readonly year: number;
  readonly kind: BreakKind;
  readonly before: number;
  readonly after: number;
}

/** Doubled or halved in a year, and four times the usual step. Where a whole country moves, it takes less to be out of line. */
export const REGION_RULE: BreakRule = { factor: 2, least: 1000, timesUsual: 4 };
export const COUNTRY_RULE: BreakRule = { factor: 1.5, least: 10_000, timesUsual: 4 };

interface Series {
  readonly region: string;
  readonly division: string;
  readonly cells: readonly StructuralCell[];
}

function seriesOf(cells: readonly StructuralCell[], variable: StructuralVariable): Series[] {
  const found = new Map<string, StructuralCell[]>();
  for (const cell of cells) {
    if (cell.variable !== variable || cell.value === null) continue;
    const key = `${cell.region} ${cell.division}`;
    found.set(key, [...(found.get(key) ?? []), cell]);
  }
  return [...found.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined
      ? []
      : [
          {
            region: first.region,
            division: first.division,
            cells: own.toSorted((one, other) => one.year - other.year),
          },
        ];
  });
}

/** Breaks of whole countries by division and year, with their direction; over the country rows alone, since the national table counts otherwise. */
function countryBreaks(countries: readonly CountryCell[]): Map<string, number> {
  const rows = new Map<string, CountryCell[]>();
  for (const cell of countries)
    if (cell.basis === 'country-row')
      rows.set(`${cell.country} ${cell.division}`, [...(rows.get(`${cell.country} ${cell.division}`) ?? []), cell]);
  const found = new Map<string, number>();
  for (const [key, own] of rows) {
    const first = Math.min(...own.map(({ year }) => year));
    const series = Array.from({ length: Math.max(...own.map(({ year }) => year)) - first + 1 }, () => Number.NaN);
    for (const { year, value } of own) series[year - first] = value ?? Number.NaN;
    for (const at of levelBreaks(series, COUNTRY_RULE))
      found.set(
        `${key} ${first + at}`,
        Math.sign((series[at] ?? 0) - (series.slice(0, at).findLast((value) => !Number.isNaN(value)) ?? 0)),
      );
  }
  return found;
}

/** Years from which a region's figures are of its present boundary, where they were not before. */
export function boundaryYears(cells: readonly StructuralCell[], variable: StructuralVariable): Map<string, number> {
  const last = new Map<string, number>();
  for (const { variable: of, region, year, isOldOutline } of cells)
    if (of === variable && isOldOutline === true) last.set(region, Math.max(year, last.get(region) ?? 0));
  return new Map([...last].map(([region, year]) => [region, year + 1]));
}

/** Breaks in persons employed, each once and by the first of the kinds that tells of it, sorted by region, division and year. */
export function seriesBreaks(cells: readonly StructuralCell[], countries: readonly CountryCell[]): SeriesBreak[] {
  const ofCountries = countryBreaks(countries);
  const moved = boundaryYears(cells, 'persons-employed');
  return seriesOf(cells, 'persons-employed')
    .flatMap(({ region, division, cells: own }) => {
      const first = own[0]?.year ?? 0;
      const series = Array.from({ length: (own.at(-1)?.year ?? first) - first + 1 }, () => Number.NaN);
      for (const { year, value } of own) series[year - first] = value ?? Number.NaN;
      const steps = new Set(levelBreaks(series, REGION_RULE).map((at) => first + at));
      return own.flatMap((cell, place): SeriesBreak[] => {
        const [before, after] = [own[place - 1], cell.value];
        if (before === undefined || before.value === null || after === null) return [];
        const { year } = cell;
        const from = moved.get(region) ?? Number.POSITIVE_INFINITY;
        const wanted: Readonly<Record<BreakKind, boolean>> = {
          source: cell.flags.includes('b'),
          boundary: before.year < from && year >= from,
          region: steps.has(year),
          country:
            before.year === year - 1 &&
            ofCountries.get(`${region.slice(0, 2)} ${division} ${year}`) === Math.sign(after - before.value) &&
            after !== before.value,
        };
        const kind = BREAK_KINDS.find((known) => wanted[known]);
        return kind === undefined ? [] : [{ region, division, year, kind, before: before.value, after }];
      });
    })
    .sort((one, other) =>
      `${one.region} ${one.division} ${one.year}` < `${other.region} ${other.division} ${other.year}` ? -1 : 1,
    );
}

/**
 * Cells without the noughts of a region that is its whole country where the country row has persons: nobody counted is not
 * nobody there.
 */
export function withoutFalseNoughts(
  cells: readonly StructuralCell[],
  countries: readonly CountryCell[],
): StructuralCell[] {
  const regions = new Map<string, Set<string>>();
  for (const { region } of cells)
    regions.set(region.slice(0, 2), (regions.get(region.slice(0, 2)) ?? new Set()).add(region));
  const rows = new Map(
    countries.map(({ country, division, year, value }) => [`${country} ${division} ${year}`, value ?? 0]),
  );
  return cells.map((cell) => {
    const country = cell.region.slice(0, 2);
    const isFalse =
      cell.variable === 'persons-employed' &&
      cell.value === 0 &&
      regions.get(country)?.size === 1 &&
      (rows.get(`${country} ${cell.division} ${cell.year}`) ?? 0) > 0;
    return isFalse ? { ...cell, value: null, reason: 'not-published' } : cell;
  });
}
