import { table, type ColumnTable } from 'arquero';
import {
  FIRST_YEAR,
  TABLE_REASONS,
  isScore,
  isThemeId,
  type CountryCode,
  type Indicator,
  type MeasureKind,
  type Question,
  type Region,
  type TableMeasure,
} from '../../model/index.ts';
import { denominatorsOf } from '../figures/benchmarks.ts';
import type { Cell, Figures } from '../figures/figures.ts';
import { areaRegions } from '../figures/regions.ts';
import { scoreLines } from '../scores/score-lines.ts';

/** A measure with its theme and which end of it is good. */
export function measureKind({ catalogue }: Pick<Figures, 'catalogue'>, id: TableMeasure): MeasureKind | null {
  if (isScore(id)) return { id, theme: isThemeId(id) ? id : 'all', direction: 'higher' };
  const known = catalogue.indicators.find((indicator) => indicator.id === id);
  return known === undefined ? null : { id, theme: known.theme, direction: known.direction };
}

/** By code: what the numbers of the columns `region`, `country`, `theme` and `indicator` stand for. */
export interface Levels {
  readonly regions: readonly Region[];
  readonly countries: readonly CountryCode[];
  readonly themes: readonly MeasureKind['theme'][];
  readonly measures: readonly MeasureKind[];
}

/** The figures of one measure, region by region in the order of the codes, every region with the same years. */
interface Block {
  readonly years: readonly number[];
  readonly value: Float64Array;
  readonly weight: Float64Array;
  readonly status: Int32Array;
  /** By TABLE_REASONS; -1 for none. */
  readonly reason: Int8Array;
}

const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const sortedRegions = new WeakMap<Figures['catalogue'], readonly Region[]>();

function regionsOf({ catalogue }: Pick<Figures, 'catalogue'>): readonly Region[] {
  const known = sortedRegions.get(catalogue);
  if (known !== undefined) return known;
  const made = areaRegions({ catalogue }).toSorted((one, other) => byCode(one.code, other.code));
  sortedRegions.set(catalogue, made);
  return made;
}

/** The regions of the area and these measures, each in the order of their codes; unknown measures are left out. */
export function levelsOf(figures: Pick<Figures, 'catalogue'>, measures: readonly TableMeasure[]): Levels {
  const regions = regionsOf(figures);
  const kinds = measures.flatMap((id) => measureKind(figures, id) ?? []);
  return {
    regions,
    countries: [...new Set(regions.map(({ country }) => country))].toSorted(byCode),
    themes: [...new Set(kinds.map(({ theme }) => theme))].toSorted(byCode),
    measures: kinds.toSorted((one, other) => byCode(one.theme, other.theme) || byCode(one.id, other.id)),
  };
}

const blocks = new WeakMap<object, Block>();

function emptyBlock(regions: number, years: readonly number[]): Block {
  const length = regions * years.length;
  return {
    years,
    value: new Float64Array(length).fill(Number.NaN),
    weight: new Float64Array(length).fill(Number.NaN),
    status: new Int32Array(length),
    reason: new Int8Array(length).fill(-1),
  };
}

function reasonOf(cells: readonly Cell[], own: Cell | undefined, { hasComparableFigures }: Region): number {
  const given = own?.reason ?? cells.findLast(({ reason }) => reason !== null)?.reason ?? 'not-published';
  return TABLE_REASONS.indexOf(hasComparableFigures ? given : 'not-comparable');
}

/**
 * An indicator in every region of the area and every year since 2014 (before, where it ended before) that any of them has
 * a figure of, with what each weighs in a mean.
 */
function indicatorBlock(figures: Figures, indicator: Indicator): Block {
  const series = figures.series(indicator.id);
  const known = blocks.get(series);
  if (known !== undefined) return known;
  const regions = regionsOf(figures);
  const reporting = new Set<number>();
  for (const { code } of regions)
    for (const { year, value } of series.get(code) ?? [])
      if (Number.isFinite(value) && (indicator.isDated || year >= FIRST_YEAR)) reporting.add(year);
  const years = [...reporting].toSorted((one, other) => one - other);
  const made = emptyBlock(regions.length, years);
  const { weight } = denominatorsOf(figures.averages);
  regions.forEach((region, at) => {
    const cells = series.get(region.code) ?? [];
    years.forEach((year, index) => {
      const row = at * years.length + index;
      const cell = cells.find((candidate) => candidate.year === year);
      made.weight[row] = weight(region.code, indicator.denominator, year);
      if (cell !== undefined && Number.isFinite(cell.value)) {
        made.value[row] = cell.value;
        made.status[row] = cell.status;
      } else made.reason[row] = reasonOf(cells, cell, region);
    });
  });
  blocks.set(series, made);
  return made;
}

/** A score over the years, as its line is drawn elsewhere. */
function scoreBlock(figures: Figures, measure: MeasureKind, question: Question): Block {
  const regions = regionsOf(figures);
  const lines = scoreLines(figures, question);
  const node = isThemeId(measure.id) ? measure.id : 'overall';
  const points = regions.map(({ code }) => lines(code, node));
  const years = [...new Set(points.flatMap((line) => line.map(({ year }) => year)))].toSorted((a, b) => a - b);
  const made = emptyBlock(regions.length, years);
  regions.forEach((region, at) => {
    years.forEach((year, index) => {
      const row = at * years.length + index;
      const point = points[at]?.find((candidate) => candidate.year === year);
      // All regions weigh the same in a mean of scores.
      made.weight[row] = 1;
      if (point !== undefined && Number.isFinite(point.value)) {
        made.value[row] = point.value;
        made.status[row] = point.status;
      } else made.reason[row] = TABLE_REASONS.indexOf(region.hasComparableFigures ? 'no-line' : 'not-comparable');
    });
  });
  return made;
}

/**
 * The figures of the measures, a row a region, measure and year, in the order of their codes. Regions, countries, themes
 * and indicators stand as their numbers in `levels`.
 */
export function longTable(figures: Figures, levels: Levels, scores: Question | null): ColumnTable {
  const { regions, countries, themes, measures } = levels;
  const made = measures.map((measure) => {
    const indicator = figures.catalogue.indicators.find(({ id }) => id === measure.id);
    if (indicator !== undefined) return indicatorBlock(figures, indicator);
    return scores === null ? emptyBlock(regions.length, []) : scoreBlock(figures, measure, scores);
  });
  const length = made.reduce((sum, { years }) => sum + years.length, 0) * regions.length;
  const columns = {
    region: new Int16Array(length),
    country: new Int16Array(length),
    theme: new Int16Array(length),
    indicator: new Int16Array(length),
    year: new Int16Array(length),
    value: new Float64Array(length),
    weight: new Float64Array(length),
    status: new Int32Array(length),
    reason: new Int8Array(length),
  };
  const themeOf = measures.map(({ theme }) => themes.indexOf(theme));
  let row = 0;
  regions.forEach(({ country }, region) => {
    const ofCountry = countries.indexOf(country);
    made.forEach(({ years, ...block }, indicator) => {
      const [from, to] = [region * years.length, (region + 1) * years.length];
      columns.region.fill(region, row, row + years.length);
      columns.country.fill(ofCountry, row, row + years.length);
      columns.theme.fill(themeOf[indicator] ?? 0, row, row + years.length);
      columns.indicator.fill(indicator, row, row + years.length);
      columns.year.set(years, row);
      columns.value.set(block.value.subarray(from, to), row);
      columns.weight.set(block.weight.subarray(from, to), row);
      columns.status.set(block.status.subarray(from, to), row);
      columns.reason.set(block.reason.subarray(from, to), row);
      row += years.length;
    });
  });
  return table(columns);
}
