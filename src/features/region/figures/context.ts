import { portraitOf, scaleAmount, type Portrait } from '../../../language/findings/portrait.ts';
import type { FigureContext } from '../../../figure/value/definition.ts';
import { ask } from '../../../figure/value/questions.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { isWholeCountry } from '../../../figure/words/region-text.ts';
import { subjectOf } from '../../../figure/words/subject.ts';
import { withWords, wordsOf as messagesOf } from '../../../language/speech/words.ts';
import {
  questionOf,
  scaleOf,
  type Catalogue,
  type ExploreResult,
  type IndicatorId,
  type RankRanges,
  type RegionCode,
  type RegionProfile,
  type View,
} from '../../../model/index.ts';
import { intervalOf } from '../content/ranks.ts';
import type { GapGroup } from '../content/sheet-rows.ts';
import type { Words } from '../content/words.ts';

/** A portrait is of all themes. */
export function allThemes(view: View): View {
  return {
    ...view,
    // One region is told of, whichever are shown elsewhere.
    filter: null,
    theme: 'all',
    indicator: null,
    shown: 'gap',
    classes: { ...view.classes, isLocked: false },
  };
}

/** Whether an indicator belongs to the theme that is chosen; all do where none is. */
export const isInTheme = ({ theme }: View, indicator: IndicatorId, catalogue: Catalogue): boolean =>
  theme === 'all' || catalogue.indicators.find(({ id }) => id === indicator)?.theme === theme;

/** What a figure found, of the theme it is held to. */
export const ofTheme = ({ theme }: View, text: string, { messages }: Pick<Words, 'messages'>): string =>
  theme === 'all' ? text : messages.portrait.ofTheme({ theme: messages.themes[theme].label, text });

/** What all regions show, of which only sources and notices are wanted. */
export interface AreaAnswer {
  readonly area: ExploreResult;
}

export const askArea = (view: View) => ask('explore', questionOf(allThemes(view)));

type WordsContext = Pick<FigureContext<unknown>, 'view' | 'catalogue' | 'speech' | 'names' | 'benchmarkName'>;

/** What the figures of a region speak with; without the area there are neither sources nor notices of scores. */
export function wordsOf(
  { view, catalogue, speech, names, benchmarkName }: WordsContext,
  region: RegionCode,
  area: ExploreResult | null,
): Words {
  const { language, messages, format } = withWords(speech, 'portrait', 'outcome');
  const subject = subjectOf(catalogue, allThemes(view), messages);
  const scale = scaleOf(view.method);
  return {
    language,
    messages,
    format,
    catalogue,
    names,
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

/** The indicators with the widest gaps, then those with the widest leads, at most so many of each; null where none counts. */
export function groupsOf(
  { indicators, question }: RegionProfile,
  words: Words,
  most: number,
): readonly [GapGroup, GapGroup] | null {
  const { catalogue, format, least } = words;
  const counted = indicators.filter(
    ({ gapPoints, indicator }) =>
      Number.isFinite(gapPoints) &&
      (question.hasDated || catalogue.indicators.find(({ id }) => id === indicator)?.isDated !== true),
  );
  if (counted.length === 0) return null;
  const { trails, leads } = messagesOf(format.language, 'gaps');
  return [
    {
      title: trails,
      positions: counted
        .filter(({ gapPoints }) => gapPoints > least)
        .toSorted((one, next) => next.gapPoints - one.gapPoints)
        .slice(0, most),
    },
    {
      title: leads,
      positions: counted
        .filter(({ gapPoints }) => gapPoints < -least)
        .toSorted((one, next) => one.gapPoints - next.gapPoints)
        .slice(0, most),
    },
  ];
}
