import type { GapLineInput } from '../../charts/gap-lines/layout.ts';
import type { DataRow } from '../../design/controls/DataTable.tsx';
import type { Format } from '../../design/format.ts';
import { spansOf } from '../../design/line-chart.ts';
import type { ChangeMessages } from '../../design/messages/changes.ts';
import type { Names } from '../../design/messages/index.tsx';
import type { Subject } from '../../figure/words/subject.ts';
import {
  FARTHEST,
  countOutcomes,
  isOpen,
  leastShown,
  outcomeOf,
  type Outcome,
  type OutcomeCounts,
} from '../../design/outcome.ts';
import type { BetaLine, Change, ChangeLine, ChangePanel, Closing, RegionCode, YearsLeft } from '../../model/index.ts';

export interface Words {
  readonly names: Names;
  readonly messages: ChangeMessages;
  readonly format: Format;
}

export type Course = GapLineInput['course'];

/** Whether a region gains or loses ground for sure: the interval of the slope leaves out standing still. */
export function courseOf(closing: Closing | null): Course {
  if (closing === null) return 'unclear';
  return closing.high < 0 ? 'closing' : closing.low > 0 ? 'widening' : 'unclear';
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

export function gapLines(lines: readonly ChangeLine[], main: RegionCode | undefined, { names }: Words): GapLineInput[] {
  return lines.map(({ region, points, closing }) => ({
    id: region,
    isMain: region === main,
    name: names.region(region),
    course: courseOf(closing),
    points: points.map(({ year, gap, hasBreak, isMeasured }) => ({ year, value: gap, hasBreak, isMeasured })),
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
  const { estimate: left, latest } = line.closing;
  return outcomeOf(comparableGaps(line), { left, latest }, leastShown(decimals));
}

function yearsText(years: YearsLeft, { messages }: Words): string {
  if (typeof years !== 'number') return messages.change.never;
  return years > FARTHEST ? messages.change.beyond : messages.change.inYears(years);
}

export function outcomeText(outcome: Outcome, words: Words): string {
  const { change } = words.messages;
  switch (outcome.kind) {
    case 'never-behind':
      return change.neverBehind;
    case 'caught-up':
      return change.caughtUp(outcome.year);
    case 'was-behind':
      return change.wasBehind(outcome.last);
    case 'closing':
      return yearsText(outcome.years, words);
    case 'not-closing':
      return change.notClosing;
    case 'unclear':
      return change.courses.unclear;
  }
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

/** The ends of the interval, the sooner first; nothing where they say what the estimate says, or there is no gap to close. */
function rangeText(outcome: Outcome, { soonest, latest }: Closing, words: Words): string {
  if (!isOpen(outcome)) return '';
  const [one, other] = [yearsText(soonest, words), yearsText(latest, words)];
  return one !== other ? words.messages.change.range(one, other) : one === outcomeText(outcome, words) ? '' : one;
}

/** Those selected, then every region with a pace, the soonest first, then those without. */
export function yearsRows(
  { lines }: Change,
  selected: readonly RegionCode[],
  decimals: number,
  words: Words,
): DataRow[] {
  const { names, messages, format } = words;
  const told = lines.map((line) => ({ line, outcome: outcomeOfLine(line, decimals) }));
  const order = ({ line, outcome }: (typeof told)[number]): number =>
    selected.includes(line.region) ? -2 : outcome === null ? Number.POSITIVE_INFINITY : outcomeOrder(outcome);
  return told
    .toSorted((one, other) => (order(one) === order(other) ? 0 : order(one) - order(other)))
    .map(({ line: { region, points, closing }, outcome }): DataRow => {
      const gap = points.findLast((point) => Number.isFinite(point.gap))?.gap ?? Number.NaN;
      const missing = { value: Number.NaN, text: '', reason: messages.change.tooShort };
      return {
        id: region,
        isSelected: selected.includes(region),
        cells:
          closing === null || outcome === null
            ? [names.region(region), { value: gap, text: format.signed(gap, decimals) }, missing, '', '', '']
            : [
                names.region(region),
                { value: gap, text: format.signed(gap, decimals) },
                { value: outcomeOrder(outcome), text: outcomeText(outcome, words) },
                rangeText(outcome, closing, words),
                `${format.signed(closing.slope, decimals + 1)} (${messages.change.range(format.signed(closing.low, decimals + 1), format.signed(closing.high, decimals + 1))})`,
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
  return messages.change.panel(
    regions.length,
    format.list(spansOf(years, format.years)),
    leavesOf > 1 ? { count: leaves, of: leavesOf } : null,
  );
}

/** A line of a score is held against the benchmark's over the figures that the region has too. */
export function heldName(
  benchmarkName: string,
  { indicator }: Pick<Subject, 'indicator'>,
  { messages }: Pick<Words, 'messages'>,
): string {
  return indicator === null ? messages.ranks.sameFigures(benchmarkName) : benchmarkName;
}

/** Whether a slope leaves out nought. */
export function isSure({ low, high }: BetaLine): boolean {
  return high < 0 || low > 0;
}
