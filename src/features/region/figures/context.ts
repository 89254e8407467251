import { portraitOf, scaleAmount, type Portrait } from '../../../design/portrait.ts';
import { PORTRAITS } from '../../../design/messages/portraits.ts';
import type { FigureContext } from '../../../figure/value/definition.ts';
import { ask } from '../../../figure/value/questions.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { isWholeCountry } from '../../../figure/words/region-text.ts';
import { subjectOf } from '../../../figure/words/subject.ts';
import {
  questionOf,
  scaleOf,
  type Catalogue,
  type ExploreResult,
  type RankRanges,
  type RegionCode,
  type RegionProfile,
  type View,
} from '../../../model/index.ts';
import { intervalOf } from '../ranks.ts';
import type { Words } from '../words.ts';

/** A portrait is of all themes. */
export function allThemes(view: View): View {
  return {
    ...view,
    theme: 'all',
    indicator: null,
    shown: 'gap',
    classes: { ...view.classes, isLocked: false },
  };
}

/** What all regions show, of which only sources and notices are wanted. */
export interface AreaAnswer {
  readonly area: ExploreResult;
}

export const askArea = (view: View) => ask('explore', questionOf(allThemes(view)));

export type WordsContext = Pick<FigureContext<unknown>, 'view' | 'catalogue' | 'speech' | 'names' | 'benchmarkName'>;

/** What the figures of a region speak with; without the area there are neither sources nor notices of scores. */
export function wordsOf(
  { view, catalogue, speech: { language, messages, format }, names, benchmarkName }: WordsContext,
  region: RegionCode,
  area: ExploreResult | null,
): Words {
  const subject = subjectOf(catalogue, allThemes(view), messages);
  const scale = scaleOf(view.method);
  return {
    catalogue,
    names,
    messages,
    portrait: PORTRAITS[language],
    format,
    region,
    regionName: names.region(region),
    benchmarkName,
    scale,
    unit: subject.unit,
    decimals: subject.decimals,
    least: scale === 'deviations' ? 0.05 : 0.5,
    amount: scaleAmount(scale, subject.unit),
    source: area === null ? null : creditOf({ result: area, catalogue, subject, messages }),
    sourceOfIndicators: (indicators) =>
      creditOf({
        result: { leaves: indicators.map((indicator) => ({ indicator })) },
        catalogue,
        subject,
        messages,
      }),
    notices: area === null ? [] : noticesOf({ result: area, names, messages }, region),
  };
}

/** What is said of a region first, with the interval of its rank once that is there. */
export function foundOf(
  profile: RegionProfile,
  catalogue: Catalogue,
  { amount, decimals }: Pick<Words, 'amount' | 'decimals'>,
  ranges: RankRanges | null,
): Portrait {
  return portraitOf(
    profile,
    amount,
    decimals,
    isWholeCountry(catalogue, profile.region),
    intervalOf(ranges, profile.region),
  );
}
