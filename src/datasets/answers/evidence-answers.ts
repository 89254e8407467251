import * as v from 'valibot';
import { OUTSIDE, type Evidence } from '../../model/evidence.ts';
import type { Question } from '../../model/result.ts';
import { THEMES } from '../../model/theme.ts';
import type { EvidenceRegions } from '../../model/view.ts';
import { checked, Finite, IndicatorCode, RegionCodeText } from '../checked.ts';
import { Figure, Figures, Leaves, Node, Notices, Regions, rowsOf, Theme } from '../reading.ts';
import { columnsOf, writeAnswer } from './writing.ts';

const ScoreNode = v.picklist(['overall', ...THEMES]);
const Pairs = v.object({ r: v.array(Figures), n: v.array(v.array(Finite)) });
const placing = <Id extends v.GenericSchema>(id: Id) => v.object({ id, rank: Finite, of: Finite });

const EvidenceFile = v.object({
  of: Finite,
  counts: v.object({ area: Finite, euOfArea: Finite, eu27: Finite }),
  indicators: rowsOf(
    v.object({
      indicator: IndicatorCode,
      theme: Theme,
      regions: Finite,
      weight: Figure,
      wholeWeight: Figure,
      rest: Figure,
      restRegions: Finite,
      share: Figure,
      wholeShare: Figure,
      explains: Figure,
      wholeExplains: Figure,
      ratio: Figure,
    }),
  ),
  pairs: Pairs,
  themes: v.array(Theme),
  themePairs: Pairs,
  agreement: rowsOf(
    v.object({
      node: ScoreNode,
      items: Finite,
      alpha: Figure,
      meanCorrelation: Figure,
      fewest: Finite,
      rawAlpha: Figure,
      complete: Finite,
      weight: Figure,
      share: Figure,
      explains: Figure,
    }),
  ),
  coverage: rowsOf(
    v.object({
      indicator: IndicatorCode,
      theme: Theme,
      isCounted: v.boolean(),
      area: Finite,
      euOfArea: Finite,
      eu27: Finite,
      carried: Finite,
      newest: Figure,
      years: v.array(v.object({ year: Finite, regions: Finite })),
    }),
  ),
  comparisons: v.array(
    v.object({
      index: IndicatorCode,
      outside: v.picklist(OUTSIDE),
      node: ScoreNode,
      parts: Finite,
      shared: Finite,
      year: Figure,
      regions: Regions,
      own: Figures,
      other: Figures,
      ownRank: Figures,
      otherRank: Figures,
      pearson: Figure,
      spearman: Figure,
      wide: v.object({ spearman: Figure, regions: Finite }),
      carried: Regions,
      capped: Regions,
      disagreements: v.array(
        v.object({
          region: RegionCodeText,
          ownRank: Finite,
          otherRank: Finite,
          pulls: v.array(placing(Node)),
          elsewhere: v.array(placing(IndicatorCode)),
        }),
      ),
    }),
  ),
  leaves: Leaves,
  notices: Notices,
});

/** What an index rests on, as the text of a published file. */
export function encodeEvidence({
  of,
  counts,
  indicators,
  pairs,
  themes,
  themePairs,
  agreement,
  coverage,
  comparisons,
  leaves,
  notices,
}: Evidence): string {
  return writeAnswer({
    of,
    counts,
    indicators: columnsOf(indicators),
    pairs,
    themes,
    themePairs,
    agreement: columnsOf(agreement),
    coverage: columnsOf(coverage),
    comparisons,
    leaves: columnsOf(leaves),
    notices,
  });
}

/** The answer out of its file's JSON, to the question it was computed for. Throws DatasetError `invalid`, naming the place. */
export function decodeEvidence(data: unknown, path: string, question: Question, regions: EvidenceRegions): Evidence {
  return { question, regions, ...checked(EvidenceFile, data, path) };
}
