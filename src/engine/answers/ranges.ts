import { drawRanks, indexOverColumns, type IndexSpec, type LeafScores } from '../../analysis/index.ts';
import {
  IMPUTATIONS,
  NORMALISATIONS,
  THEMES,
  isPossible,
  type Indicator,
  type Method,
  type Question,
  type RankRanges,
  type Region,
} from '../../model/index.ts';
import { boardOf } from './board.ts';
import { inSlices } from './in-slices.ts';
import { methodCells } from '../figures/cells.ts';
import type { Figures } from '../figures/figures.ts';
import type { RangeOptions } from '../questions.ts';
import { entersIndex, specOf } from '../scores/index-spec.ts';
import { calibrationOf } from '../scores/calibration.ts';

/** Share of the draws an interval holds. */
const RANGE_LEVEL = 0.9;
const SLICE = 50;

/** A place is a whole number: the ends of an interval lie on the places next outside it. */
const whole =
  (towards: (place: number) => number) =>
  (place: number): number =>
    towards(Number(place.toFixed(6)));

/**
 * The choices of method that ranks are tried on: normalisation, treatment and imputation, all that go with the mean chosen. Places and
 * percentiles are nearly one: the one chosen stands for both, else percentiles, so that what hangs on order alone counts once.
 */
function choicesOf(method: Method): Method[] {
  const unused = method.normalisation === 'rank' ? 'percentile-rank' : 'rank';
  return NORMALISATIONS.filter((normalisation) => normalisation !== unused)
    .flatMap((normalisation) =>
      [true, false].flatMap((hasTreatment) =>
        IMPUTATIONS.map((imputation): Method => ({ ...method, normalisation, hasTreatment, imputation })),
      ),
    )
    .filter(isPossible);
}

/**
 * How far the ranks of the question's root hang on the method: among the regions that are ranked, over draws of weights
 * (uniform within every theme and across themes), normalisation, treatment and imputation. Yields the share done after
 * every slice. The same seed gives the same answer.
 */
function* rangesInSlices(
  figures: Figures,
  question: Question,
  { draws, seed, compared }: RangeOptions,
): Generator<number, RankRanges> {
  const board = boardOf(figures, question);
  const ranked = board.regions.filter((_, row) => Number.isFinite(board.rank[row]));
  const blank = { question, draws, seed, level: RANGE_LEVEL, regions: board.regions, rank: board.rank, compared };
  const none = board.regions.map(() => Number.NaN);
  const unknown = compared.map(() => compared.map(() => Number.NaN));
  if (ranked.length === 0) return { ...blank, low: none, high: none, ahead: unknown };

  const themes = question.theme === 'all' ? THEMES : [question.theme];
  const leaves = figures.catalogue.indicators.filter(
    (indicator) => themes.some((theme) => theme === indicator.theme) && entersIndex(indicator, question),
  );
  const byCode = new Map(figures.catalogue.regions.map((region) => [region.code, region]));
  const units = ranked.flatMap((code) => byCode.get(code) ?? []);
  const drawn = yield* drawRanks(
    choicesOf(question.method).map((method) =>
      leafScores(figures, units, leaves, { ...question, method }, specOf(method, leaves, themes)),
    ),
    specOf(question.method, leaves, themes),
    {
      draws,
      seed,
      level: RANGE_LEVEL,
      slice: SLICE,
      compared: compared.map((code) => ranked.indexOf(code)),
    },
  );
  const at = (column: readonly number[]): number[] =>
    board.regions.map((code) => column[ranked.indexOf(code)] ?? Number.NaN);
  const isRanked = compared.map((code) => ranked.includes(code));
  const ahead = drawn.ahead.map((line, row) =>
    line.map((share, column) => (isRanked[row] === true && isRanked[column] === true ? share : Number.NaN)),
  );
  // The draws need not hold the method that is shown in their middle: its own rank is always one of those told.
  const low = at(drawn.low).map((place, row) => Math.min(whole(Math.floor)(place), board.rank[row] ?? Number.NaN));
  const high = at(drawn.high).map((place, row) => Math.max(whole(Math.ceil)(place), board.rank[row] ?? Number.NaN));
  return { ...blank, low, high, ahead };
}

/** The same, pausing between slices; `isCancelled` is asked there, and a cancelled call throws CancelledError. */
export async function rankRanges(
  figures: Figures,
  question: Question,
  options: RangeOptions,
  onProgress: (share: number) => void = () => undefined,
  isCancelled: () => boolean = () => false,
): Promise<RankRanges> {
  return inSlices(rangesInSlices(figures, question, options), { onProgress, isCancelled });
}

function leafScores(
  figures: Figures,
  units: readonly Region[],
  leaves: readonly Indicator[],
  asked: Question,
  spec: IndexSpec,
): LeafScores {
  const cellOf = methodCells(figures, asked);
  const own = Object.fromEntries(leaves.map((leaf) => [leaf.id, units.map((region) => cellOf(region, leaf).value)]));
  return indexOverColumns(own, { ...spec, calibration: calibrationOf(figures, leaves, spec) }).normalised;
}
