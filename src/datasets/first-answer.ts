import * as v from 'valibot';
import type { PublishedFile } from '../model/catalogue.ts';
import { MISSING_REASONS } from '../model/observation.ts';
import type { ExploreResult, Question } from '../model/result.ts';
import { THEMES } from '../model/theme.ts';
import { checked, Finite, IndicatorCode, RegionCodeText } from './checked.ts';
import { fetchFile, parseJson } from './fetch-file.ts';
import type { Fetch } from './fetch-file.ts';

/** Digits kept of a score: far below what is shown, and as many as a reference value is given with. */
const DIGITS = 6;

const Missable = v.nullable(Finite);
const Missables = v.array(Missable);
const Regions = v.array(RegionCodeText);
const Indicators = v.array(IndicatorCode);
const Reason = v.picklist([...MISSING_REASONS, 'coverage']);

const FirstAnswerFile = v.object({
  region: v.pipe(v.array(RegionCodeText), v.minLength(1)),
  value: Missables,
  gap: Missables,
  status: v.array(Finite),
  reason: v.array(v.nullable(Reason)),
  rank: Missables,
  rankLow: Missables,
  rankHigh: Missables,
  isApart: v.array(v.boolean()),
  parts: v.array(Finite),
  partsOf: Finite,
  meanYear: Missables,
  yearFrom: Missables,
  yearTo: Missables,
  shared: v.array(Finite),
  sharedOf: Finite,
  /** By row: shares of figures of larger areas, where there are any. */
  larger: v.array(v.object({ row: Finite, share: Finite, origins: v.array(v.string()) })),
  benchmark: Missable,
  notices: v.array(
    v.variant('kind', [
      v.object({ kind: v.literal('fewer-themes'), themes: Finite, of: Finite, regions: Regions }),
      v.object({ kind: v.literal('ranked-on'), themes: Finite, of: Finite }),
      v.object({ kind: v.literal('larger-share'), share: Finite, origins: v.array(v.string()), regions: Regions }),
      v.object({ kind: v.literal('larger-area'), origin: v.string(), regions: Regions }),
      v.object({ kind: v.picklist(['carried', 'carried-left-out']), indicators: Indicators }),
      v.object({ kind: v.picklist(['modelled', 'edition-years']) }),
      v.object({ kind: v.literal('clamped'), regions: Regions }),
      v.object({ kind: v.literal('missing'), reason: Reason, regions: Regions }),
    ]),
  ),
  leaves: v.array(
    v.object({
      indicator: IndicatorCode,
      theme: v.picklist(THEMES),
      weight: Finite,
      years: v.array(v.object({ year: Finite, regions: Finite })),
      regions: Finite,
      bounds: v.tuple([Finite, Finite]),
      winsorised: Finite,
      isTransformed: v.boolean(),
    }),
  ),
});

function rounded(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toFixed(DIGITS)) : null;
}

/** The answer to a question about a score as the text of a published file: only what does not follow from the rest. */
export function encodeFirstAnswer({ columns, benchmark, notices, leaves }: ExploreResult): string {
  const {
    region,
    value,
    gap,
    status,
    reason,
    rank,
    rankLow,
    rankHigh,
    isApart,
    parts,
    partsOf,
    meanYear,
    yearFrom,
    yearTo,
    shared,
    sharedOf,
    larger,
    largerOrigins,
  } = columns;
  return JSON.stringify({
    region,
    value: value.map(rounded),
    gap: gap.map(rounded),
    status,
    reason,
    rank: rank.map(rounded),
    rankLow: rankLow.map(rounded),
    rankHigh: rankHigh.map(rounded),
    isApart,
    parts,
    partsOf,
    meanYear: meanYear.map(rounded),
    yearFrom: yearFrom.map(rounded),
    yearTo: yearTo.map(rounded),
    shared,
    sharedOf,
    larger: larger.flatMap((share, row) =>
      share > 0 ? [{ row, share: rounded(share), origins: largerOrigins[row] ?? [] }] : [],
    ),
    benchmark: rounded(benchmark.value),
    notices,
    leaves: leaves.map((leaf) => ({ ...leaf, weight: rounded(leaf.weight), bounds: leaf.bounds.map(rounded) })),
  });
}

/** The answer out of its file's JSON, to the question it was computed for. Throws DatasetError `invalid`, naming the place. */
export function decodeFirstAnswer(data: unknown, path: string, question: Question): ExploreResult {
  const file = checked(FirstAnswerFile, data, path);
  const numbers = (cells: readonly (number | null)[]): number[] => cells.map((cell) => cell ?? Number.NaN);
  const value = numbers(file.value);
  const gap = numbers(file.gap);
  const none = file.region.map(() => Number.NaN);
  const larger = new Map(file.larger.map(({ row, share, origins }) => [row, { share, origins }]));
  return {
    question,
    columns: {
      region: file.region,
      value,
      score: value,
      benchmark: value.map((own, index) => own + (gap[index] ?? Number.NaN)),
      gap,
      gapPoints: gap,
      year: none,
      status: file.status,
      flags: file.region.map(() => ''),
      origin: file.region.map(() => null),
      reason: file.reason,
      rank: numbers(file.rank),
      rankLow: numbers(file.rankLow),
      rankHigh: numbers(file.rankHigh),
      isApart: file.isApart,
      parts: file.parts,
      partsOf: file.partsOf,
      meanYear: numbers(file.meanYear),
      yearFrom: numbers(file.yearFrom),
      yearTo: numbers(file.yearTo),
      shared: file.shared,
      sharedOf: file.sharedOf,
      larger: value.map((own, row) => (Number.isFinite(own) ? (larger.get(row)?.share ?? 0) : Number.NaN)),
      largerOrigins: file.region.map((_, row) => larger.get(row)?.origins ?? []),
    },
    benchmark: {
      choice: question.benchmark,
      value: file.benchmark ?? Number.NaN,
      basis: 'composite',
      year: null,
      regions: 0,
      share: null,
    },
    notices: file.notices,
    leaves: file.leaves,
    allYears: null,
  };
}

/** The answer to the question of the first view, computed when the atlas was built. Throws DatasetError. */
export async function fetchFirstAnswer(
  base: string,
  file: PublishedFile,
  question: Question,
  fetchWith?: Fetch,
): Promise<ExploreResult> {
  return decodeFirstAnswer(parseJson(await fetchFile(base, file, fetchWith), file.path), file.path, question);
}
