import * as v from 'valibot';
import type { ExploreResult, Question } from '../../model/result.ts';
import { checked, Finite } from '../checked.ts';
import { columnsIn, Figure, Figures, Leaves, NoScoreBecause, Notices, Regions } from '../reading.ts';
import { columnsOf, packColumns, writeAnswer } from './writing.ts';

const ExploreFile = v.object({
  columns: columnsIn(
    v.object({
      region: Regions,
      value: Figures,
      score: Figures,
      benchmark: Figures,
      gap: Figures,
      gapPoints: Figures,
      year: Figures,
      status: v.array(Finite),
      flags: v.array(v.string()),
      origin: v.array(v.nullable(v.string())),
      reason: v.array(NoScoreBecause),
      rank: Figures,
      rankLow: Figures,
      rankHigh: Figures,
      isApart: v.array(v.boolean()),
      parts: v.array(Finite),
      meanYear: Figures,
      yearFrom: Figures,
      yearTo: Figures,
      shared: v.array(Finite),
      larger: Figures,
      largerOrigins: v.array(v.array(v.string())),
    }),
  ),
  partsOf: Finite,
  sharedOf: Finite,
  benchmark: v.object({
    value: Figure,
    basis: v.picklist(['table', 'weighted-mean', 'country', 'median', 'frontier', 'unit', 'composite']),
    year: v.nullable(Finite),
    regions: Finite,
    share: v.nullable(Finite),
  }),
  notices: Notices,
  leaves: Leaves,
});

/** What the map shows, as the text of a published file. */
export function encodeExplore({
  columns: { partsOf, sharedOf, rankedOf, ...columns },
  benchmark: { value, basis, year, regions, share },
  notices,
  leaves,
}: ExploreResult): string {
  return writeAnswer({
    columns: packColumns(columns),
    partsOf,
    sharedOf,
    // Published answers are of all regions.
    ...(rankedOf === undefined ? {} : { rankedOf }),
    benchmark: { value, basis, year, regions, share },
    notices,
    leaves: columnsOf(leaves),
  });
}

/** The answer out of its file's JSON, to the question it was computed for. Throws DatasetError `invalid`, naming the place. */
export function decodeExplore(data: unknown, path: string, question: Question): ExploreResult {
  const { columns, partsOf, sharedOf, benchmark, ...file } = checked(ExploreFile, data, path);
  return {
    question,
    ...file,
    columns: { ...columns, partsOf, sharedOf },
    benchmark: { choice: question.benchmark, ...benchmark },
    allYears: null,
  };
}
