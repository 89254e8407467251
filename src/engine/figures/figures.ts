import {
  FIRST_YEAR,
  parseCountryCode,
  type Averages,
  type Catalogue,
  type EuAverage,
  type Indicator,
  type IndicatorId,
  type ListedGroup,
  type MissingReason,
  type Region,
  type RegionCode,
  type YearChoice,
} from '../../model/index.ts';
import { CARRIED, FILLED } from '../../model/masks.ts';

/** One cell; `value` is NaN where the figure is missing, with its reason. */
export interface Cell {
  readonly year: number;
  readonly value: number;
  readonly status: number;
  readonly flags: string;
  readonly origin: string | null;
  readonly reason: MissingReason | null;
  readonly periodStart: number | null;
  /** The id of the source it is of; none for a published one. */
  readonly source?: string;
}

/** The cells of one indicator, region by region, years ascending. */
export type Series = ReadonlyMap<RegionCode, readonly Cell[]>;

/** What the engine computes from: the catalogue and the series of the themes loaded so far. */
export interface Figures {
  readonly catalogue: Catalogue;
  readonly averages: Averages;
  readonly series: (indicator: IndicatorId) => Series;
  /** Throws where they have not been asked for. */
  readonly groups: () => readonly ListedGroup[];
  /** The regions of the area most like one in structure. Throws likewise. */
  readonly peers: (region: RegionCode) => readonly RegionCode[];
}

/** A cell that stands for "no figure", with the reason the source gives for the region, if it gives one. */
function missingCell(cells: readonly Cell[], region: Region): Cell {
  const reason = region.hasComparableFigures
    ? (cells.findLast((cell) => cell.reason !== null)?.reason ?? 'not-published')
    : 'not-comparable';
  return { year: Number.NaN, value: Number.NaN, status: 0, flags: '', origin: null, reason, periodStart: null };
}

/**
 * The cell of a region that a choice of years shows: the latest since 2014 (of any year for indicators that ended
 * before), or the fixed year filled back from at most `fillBack` years before. A total over a period that has begun
 * by the fixed year stands for it. A filled cell says so in its status; no figure in reach is a cell with a reason.
 */
export function pickCell(series: Series, region: Region, indicator: Indicator, choice: YearChoice): Cell {
  const cells = series.get(region.code) ?? [];
  const present = cells.filter((cell) => Number.isFinite(cell.value));
  switch (choice.kind) {
    case 'latest': {
      const latest = present.at(-1);
      return latest !== undefined && (indicator.isDated || latest.year >= FIRST_YEAR)
        ? latest
        : missingCell(cells, region);
    }
    case 'fixed': {
      const { year, fillBack } = choice;
      const cell = indicator.isPeriodTotal
        ? present.findLast(
            (candidate) => (candidate.periodStart ?? candidate.year) <= year && candidate.year >= year - fillBack,
          )
        : present.findLast((candidate) => candidate.year <= year && candidate.year >= year - fillBack);
      if (cell === undefined) return missingCell(cells, region);
      return cell.year === year || indicator.isPeriodTotal ? cell : { ...cell, status: cell.status | FILLED };
    }
  }
}

/** Whether a figure is that of the whole country, which says nothing of the region; one of a part of the country, or of a capital with its surroundings, says something. */
export function isNational({ status, origin }: Pick<Cell, 'status' | 'origin'>): boolean {
  return (status & CARRIED) !== 0 && parseCountryCode(origin ?? '') !== null;
}

/** The EU average that a choice of years is held against, in the indicator's unit; null where none can be made. */
export function euAverageOf({ euAverages }: Averages, indicator: Indicator, choice: YearChoice): EuAverage | null {
  const rows = euAverages.filter((row) => row.indicator === indicator.id);
  switch (choice.kind) {
    case 'latest':
      return rows.findLast((row) => indicator.isDated || row.year >= FIRST_YEAR) ?? null;
    case 'fixed':
      if (indicator.isPeriodTotal) return rows.at(-1) ?? null;
      return rows.findLast((row) => row.year <= choice.year && row.year >= choice.year - choice.fillBack) ?? null;
  }
}
