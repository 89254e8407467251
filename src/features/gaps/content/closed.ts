import { closedGap, narrowedGap, type GapCourse, type GapYear } from '../../../analysis/index.ts';
import type { Catalogue, Change, ChangeLine, IndicatorId, RegionCode, Board } from '../../../model/index.ts';

/** A gap is like another from this share of it to this. */
const LIKE = { least: 2 / 3, most: 3 / 2 };
/** With fewer lines nothing is told of a score, but of the indicator with the widest gap. */
const FEWEST_LINES = 10;
/** Of those that narrowed it, where none has closed it; over fewer years it may be noise. */
const MOST_NARROWED = 5;
const SHORTEST = 3;

/** How a region moved from such a gap. */
export interface Closer {
  readonly region: RegionCode;
  readonly course: GapCourse;
}

export interface Closers {
  readonly isClosed: boolean;
  /** The fastest first. */
  readonly regions: readonly Closer[];
}

/** The years of a line that compare: measured, since its last break. */
function yearsOf({ points }: ChangeLine): readonly GapYear[] {
  return points
    .slice(
      Math.max(
        0,
        points.findLastIndex(({ hasBreak }) => hasBreak),
      ),
    )
    .filter(({ gap, isMeasured }) => isMeasured && Number.isFinite(gap));
}

const isLine = (line: ChangeLine): boolean => !line.isApart && yearsOf(line).length > 1;

/** Whether enough regions have a line over the years to tell who closed a gap. */
export function hasLines({ lines }: Change): boolean {
  return lines.filter(isLine).length >= FEWEST_LINES;
}

/** The indicator in which a region is furthest behind, of those with figures of several years. */
export function widestIndicator(board: Board, region: RegionCode, { indicators }: Catalogue): IndicatorId | null {
  const row = board.regions.indexOf(region);
  const gapOf = (id: IndicatorId): number => board.columns[id]?.gap[row] ?? Number.NaN;
  const [widest] = board.leaves
    .map(({ indicator }) => indicator)
    .filter((id) => {
      const known = indicators.find((one) => one.id === id);
      return known !== undefined && !known.isPeriodTotal && known.lastYear > known.firstYear && gapOf(id) > 0;
    })
    .toSorted((one, other) => gapOf(other) - gapOf(one));
  return widest ?? null;
}

/** The last gap of a region on its line; NaN without a line. */
export function lastGapOf({ lines }: Change, region: RegionCode): number {
  const line = lines.find((one) => one.region === region);
  return line === undefined ? Number.NaN : (yearsOf(line).at(-1)?.gap ?? Number.NaN);
}

/** Who closed a gap of like size; where none did, who narrowed one most. */
export function closersOf({ lines }: Change, own: RegionCode, gap: number): Closers {
  const closersBy = (courseOf: (years: readonly GapYear[]) => GapCourse | null): readonly Closer[] =>
    lines
      .filter((line) => line.region !== own && isLine(line))
      .flatMap((line) => {
        const course = courseOf(yearsOf(line));
        return course === null ? [] : [{ region: line.region, course }];
      })
      .toSorted((one, other) => other.course.pace - one.course.pace);
  const size = { least: LIKE.least * gap, most: LIKE.most * gap };
  const closed = closersBy((years) => closedGap(years, size));
  if (closed.length > 0) return { isClosed: true, regions: closed };
  return {
    isClosed: false,
    regions: closersBy((years) => narrowedGap(years, size, SHORTEST)).slice(0, MOST_NARROWED),
  };
}
