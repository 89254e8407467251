import {
  DEFAULT_FILL_BACK,
  FIRST_YEAR,
  LAST_YEAR,
  type ExploreColumns,
  type PairYear,
  type PairYears,
  type PairYearsQuestion,
  type Question,
  type RegionCode,
} from '../../model/index.ts';
import { filteredResult } from '../answers/filtered.ts';
import type { Figures } from '../figures/figures.ts';

/** A year with new figures of both for fewer than this share of the regions of its best year is no step: most dots would stand still. */
const FULL_FROM = 0.5;

/** One question whichever year is shown, so that playing the years asks it once. */
export function pairYearsQuestion(across: Question, upwards: Question): PairYearsQuestion {
  const { year } = across;
  const fillBack = year.kind === 'fixed' ? year.fillBack : DEFAULT_FILL_BACK;
  const last = { kind: 'fixed', year: LAST_YEAR, fillBack } as const;
  return { across: { ...across, year: last }, upwards: { ...upwards, year: last } };
}

/** Two figures over the years in which both have new ones; yields the share done. Figures are those that the year alone would show. */
export function* pairYearsInSlices(figures: Figures, question: PairYearsQuestion): Generator<number, PairYears> {
  const found: (PairYear & { readonly fresh: number })[] = [];
  let regions: readonly RegionCode[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const columnsOf = (asked: Question): ExploreColumns => {
      const fillBack = asked.year.kind === 'fixed' ? asked.year.fillBack : DEFAULT_FILL_BACK;
      return filteredResult(figures, { ...asked, year: { kind: 'fixed', year, fillBack } }).columns;
    };
    const across = columnsOf(question.across);
    const other = columnsOf(question.upwards);
    regions = across.region;
    const places = new Map(other.region.map((region, at) => [region, at]));
    const upwards = regions.map((region) => other.value[places.get(region) ?? -1] ?? Number.NaN);
    const isFresh = (region: RegionCode, at: number): boolean =>
      Number.isFinite(across.value[at]) &&
      Number.isFinite(upwards[at]) &&
      across.yearTo[at] === year &&
      other.yearTo[places.get(region) ?? -1] === year;
    found.push({ year, across: across.value, upwards, fresh: regions.filter(isFresh).length });
    yield (year - FIRST_YEAR + 1) / (LAST_YEAR - FIRST_YEAR + 1);
  }
  const best = Math.max(...found.map(({ fresh }) => fresh));
  return {
    question,
    regions,
    years: found
      .filter(({ fresh }) => fresh > 0 && fresh >= FULL_FROM * best)
      .map(({ year, across, upwards }) => ({ year, across, upwards })),
  };
}
