import type { GapLineInput } from '../../charts/gap-lines/layout.ts';
import type { DataRow } from '../../design/controls/DataTable.tsx';
import type { Format } from '../../design/format.ts';
import type { ChangeMessages } from '../../design/messages/changes.ts';
import type { Names } from '../../design/messages/index.tsx';
import type { BetaLine, Change, ChangeLine, Closing, RegionCode } from '../../model/index.ts';

export interface Words {
  readonly names: Names;
  readonly messages: ChangeMessages;
  readonly format: Format;
}

export type Course = GapLineInput['course'];

/** Whether the gap shrinks or grows for sure: the interval of its slope leaves out standing still. */
export function courseOf(closing: Closing | null): Course {
  if (closing === null) return 'unclear';
  return closing.high < 0 ? 'closing' : closing.low > 0 ? 'widening' : 'unclear';
}

/** How many of each side stand for the area while nothing is selected. */
const MOST = 3;

/** The regions whose lines are drawn: those selected, else those that come closer and fall behind fastest. */
export function drawnLines({ lines }: Change, selected: readonly RegionCode[]): readonly ChangeLine[] {
  const known = lines.filter(({ points }) => points.some(({ gap }) => Number.isFinite(gap)));
  if (selected.length > 0) return selected.flatMap((code) => known.find(({ region }) => region === code) ?? []);
  const paced = known.filter(({ closing }) => closing !== null).toSorted((one, other) => (one.closing?.slope ?? 0) - (other.closing?.slope ?? 0));
  return paced.length <= 2 * MOST ? (paced.length === 0 ? known.slice(0, 2 * MOST) : paced) : [...paced.slice(0, MOST), ...paced.slice(-MOST)];
}

export function gapLines(lines: readonly ChangeLine[], main: RegionCode | undefined, { names }: Words): GapLineInput[] {
  return lines.map(({ region, points, closing }) => ({ id: region, isMain: region === main, name: names.region(region), course: courseOf(closing), points: points.map(({ year, gap, hasBreak }) => ({ year, value: gap, hasBreak })) }));
}

/** More years than this are no statement about time. */
const FAR = 100;

export function yearsText(years: Closing['estimate'], { messages }: Words): string {
  if (years === 'closed') return messages.change.closed;
  if (years === 'never') return messages.change.never;
  return years > FAR ? messages.change.beyond : messages.change.inYears(years);
}

/** In what order years stand: closed first, never last. */
function yearsOrder(years: Closing['estimate']): number {
  return years === 'closed' ? 0 : years === 'never' ? Number.MAX_VALUE : years;
}

/** The ends of the interval, the sooner first; nothing where they say what the estimate says. */
function rangeText({ estimate, soonest, latest }: Closing, words: Words): string {
  const [one, other] = [yearsText(soonest, words), yearsText(latest, words)];
  return one !== other ? words.messages.change.range(one, other) : one === yearsText(estimate, words) ? '' : one;
}

/** Those selected, then every region with a pace, the soonest first, then those without. */
export function yearsRows({ lines }: Change, selected: readonly RegionCode[], decimals: number, words: Words): DataRow[] {
  const { names, messages, format } = words;
  const order = ({ region, closing }: ChangeLine): number => (selected.includes(region) ? -1 : closing === null ? Number.POSITIVE_INFINITY : yearsOrder(closing.estimate));
  return lines.toSorted((one, other) => (order(one) === order(other) ? 0 : order(one) - order(other))).map(({ region, points, closing }): DataRow => {
    const gap = points.findLast((point) => Number.isFinite(point.gap))?.gap ?? Number.NaN;
    const missing = { value: Number.NaN, text: '', reason: messages.change.tooShort };
    return {
      id: region,
      isSelected: selected.includes(region),
      cells: closing === null ? [names.region(region), { value: gap, text: format.signed(gap, decimals) }, missing, '', '', '']
        : [
          names.region(region),
          { value: gap, text: format.signed(gap, decimals) },
          { value: yearsOrder(closing.estimate), text: yearsText(closing.estimate, words) },
          rangeText(closing, words),
          `${format.signed(closing.slope, decimals + 1)} (${messages.change.range(format.signed(closing.low, decimals + 1), format.signed(closing.high, decimals + 1))})`,
          format.years(closing.from, closing.to),
        ],
    };
  });
}

/** How many have closed the gap, would close it, and never would. */
export function yearsCounts({ lines }: Change): { readonly closed: number; readonly closing: number; readonly never: number } {
  const estimates = lines.flatMap(({ closing }) => (closing === null ? [] : [closing.estimate]));
  const closed = estimates.filter((estimate) => estimate === 'closed').length;
  const never = estimates.filter((estimate) => estimate === 'never').length;
  return { closed, never, closing: estimates.length - closed - never };
}

/** Whether a slope leaves out nought. */
export function isSure({ low, high }: BetaLine): boolean {
  return high < 0 || low > 0;
}
