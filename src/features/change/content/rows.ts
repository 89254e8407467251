import { gainOf } from '../../../figure/words/ground.ts';
import type { GapLineInput } from '../../../charts/gap-lines/layout.ts';
import type { DataRow } from '../../../design/controls/DataTable.tsx';
import type { Format } from '../../../language/format.ts';
import { spansOf } from '../../../design/drawing/line-chart.ts';
import { outcomeRange, outcomeText } from '../../../language/sentences/outcome.ts';
import type { Speech } from '../../../language/speech/words.ts';
import type { Names } from '../../../language/names.ts';
import { writeAmount, type Subject } from '../../../figure/words/subject.ts';
import {
  countOutcomes,
  courseOfGaps,
  leastShown,
  outcomeOf,
  type Course,
  type Outcome,
  type OutcomeCounts,
} from '../../../language/findings/outcome.ts';
import type { BetaLine, Change, ChangeLine, ChangePanel, Closing, RegionCode } from '../../../model/index.ts';

export interface Words {
  readonly names: Names;
  readonly messages: Speech<'change' | 'outcome'>['messages'];
  readonly format: Format;
}

/** Whether a region gains or loses ground for sure. */
export function courseOf(line: ChangeLine, decimals: number): Course {
  return line.closing === null ? 'unclear' : courseOfGaps(comparableGaps(line), line.closing, leastShown(decimals));
}

/** How many of each side stand for the area while nothing is selected. */
const MOST = 3;

/** The regions whose lines are drawn: those selected, else those that gain and lose most a year. */
export function drawnLines({ lines }: Change, selected: readonly RegionCode[]): readonly ChangeLine[] {
  const known = lines.filter(({ points }) => points.some(({ gap }) => Number.isFinite(gap)));
  if (selected.length > 0) return selected.flatMap((code) => known.find(({ region }) => region === code) ?? []);
  const paced = known
    .filter(({ closing }) => closing !== null)
    .toSorted((one, other) => (one.closing?.slope ?? 0) - (other.closing?.slope ?? 0));
  return paced.length <= 2 * MOST
    ? paced.length === 0
      ? known.slice(0, 2 * MOST)
      : paced
    : [...paced.slice(0, MOST), ...paced.slice(-MOST)];
}

export function gapLines(
  lines: readonly ChangeLine[],
  main: RegionCode | undefined,
  decimals: number,
  { names }: Words,
): GapLineInput[] {
  return lines.map((line) => ({
    id: line.region,
    isMain: line.region === main,
    name: names.region(line.region),
    course: courseOf(line, decimals),
    points: line.points.map(({ year, gap, hasBreak, isMeasured }) => ({ year, value: gap, hasBreak, isMeasured })),
  }));
}

/** The gaps that compare: measured, since the last break in the series. */
export function comparableGaps({ points }: ChangeLine): readonly { readonly year: number; readonly gap: number }[] {
  return points
    .slice(
      Math.max(
        0,
        points.findLastIndex(({ hasBreak }) => hasBreak),
      ),
    )
    .filter(({ gap, isMeasured }) => isMeasured && Number.isFinite(gap));
}

/** What becomes of the gap of a line; null without a pace. A gap that shows as nought is none. */
export function outcomeOfLine(line: ChangeLine, decimals: number): Outcome | null {
  if (line.closing === null) return null;
  const { estimate: left, soonest, latest } = line.closing;
  return outcomeOf(comparableGaps(line), { left, soonest, latest }, leastShown(decimals));
}

/** In what order outcomes stand: never behind first, never closing last. */
function outcomeOrder(outcome: Outcome): number {
  switch (outcome.kind) {
    case 'never-behind':
      return -1;
    case 'caught-up':
    case 'was-behind':
      return 0;
    case 'closing':
      return outcome.years;
    case 'unclear':
      return Number.MAX_VALUE / 2;
    case 'not-closing':
      return Number.MAX_VALUE;
  }
}

/** Those selected, then every region with a pace, the soonest first, then those without. */
export function yearsRows(
  { lines }: Change,
  selected: readonly RegionCode[],
  { decimals, hasDirection }: Pick<Subject, 'decimals' | 'hasDirection'>,
  words: Words,
): DataRow[] {
  const { names, messages, format } = words;
  const signed = (value: number): string => format.signed(value, decimals + 1);
  const gainText = (line: ChangeLine, closing: Closing): string => {
    const { slope, low, high } = gainOf(closing, hasDirection);
    const said = courseOf(line, decimals) === 'unclear' ? messages.outcome.noDirection : signed(slope);
    return `${said} (${messages.outcome.range({ soonest: signed(low), latest: signed(high) })})`;
  };
  const gapOf = (gap: number): string => writeAmount(format, gap, { decimals, hasDirection }, 'gap');
  const outcomes = lines.map((line) => ({ line, outcome: outcomeOfLine(line, decimals) }));
  const order = ({ line, outcome }: (typeof outcomes)[number]): number =>
    selected.includes(line.region) ? -2 : outcome === null ? Number.POSITIVE_INFINITY : outcomeOrder(outcome);
  return outcomes
    .toSorted((one, other) => (order(one) === order(other) ? 0 : order(one) - order(other)))
    .map(({ line, outcome }): DataRow => {
      const { region, points, closing } = line;
      const gap = points.findLast((point) => Number.isFinite(point.gap))?.gap ?? Number.NaN;
      const missing = { value: Number.NaN, text: '', reason: messages.change.tooShort };
      return {
        id: region,
        isSelected: selected.includes(region),
        cells:
          closing === null || outcome === null
            ? [names.region(region), { value: gap, text: gapOf(gap) }, missing, '', '', '']
            : [
                names.region(region),
                { value: gap, text: gapOf(gap) },
                { value: outcomeOrder(outcome), text: outcomeText(words, outcome) },
                outcomeRange(words, outcome, closing),
                gainText(line, closing),
                format.years(closing.from, closing.to),
              ],
      };
    });
}

/** How many were never behind, caught up, would in time, and would not at their pace. */
export function outcomeCounts({ lines }: Pick<Change, 'lines'>, decimals: number): OutcomeCounts {
  return countOutcomes(lines.filter(({ isApart }) => !isApart).map((line) => outcomeOfLine(line, decimals)));
}

/** How many regions with a pace are not counted among the others, since their score is of fewer themes. */
export function apartWithPace({ lines }: Pick<Change, 'lines'>): number {
  return lines.filter(({ isApart, closing }) => isApart && closing !== null).length;
}

/** Of which years the lines drawn have gaps, in words. */
export function measuredText(lines: readonly ChangeLine[], { names, messages, format }: Words): string {
  const known = lines.map(({ region, points }) => {
    const spans = spansOf(
      points.flatMap(({ year, gap }) => (Number.isFinite(gap) ? [year] : [])),
      format.years,
    );
    return { name: names.region(region), years: format.list(spans), hasGaps: spans.length > 1 };
  });
  const hasGaps = known.some((line) => line.hasGaps);
  const isSame = known.every(({ years }) => years === known[0]?.years);
  return messages.charts.measured(
    isSame ? known.slice(0, 1).map(({ years }) => ({ name: null, years })) : known,
    hasGaps,
  );
}

/** Over which regions and years, and of a score over how many indicators, convergence and spread are told. */
export function panelText(
  { regions, years, leaves, leavesOf }: Pick<ChangePanel, 'regions' | 'years' | 'leaves' | 'leavesOf'>,
  { messages, format }: Pick<Words, 'messages' | 'format'>,
): string {
  const given = { count: regions.length, years: format.list(spansOf(years, format.years)) };
  return leavesOf > 1
    ? messages.change.panelOfScores({ ...given, leaves, of: leavesOf })
    : messages.change.panel(given);
}

/** A line of a score is held against the benchmark's over the figures that the region has too. */
export function heldName(
  benchmarkName: string,
  { indicator }: Pick<Subject, 'indicator'>,
  { messages }: Pick<Words, 'messages'>,
): string {
  return indicator === null ? messages.ranks.sameFigures({ benchmark: benchmarkName }) : benchmarkName;
}

/** Whether a slope leaves out nought. */
export function isSure({ low, high }: BetaLine): boolean {
  return high < 0 || low > 0;
}
