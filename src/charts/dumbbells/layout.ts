import { nice } from 'd3';
import { scaleOf, type Ends } from '../../design/drawing/scale.ts';

export interface DumbbellInput {
  readonly id: string;
  readonly name: string;
  /** NaN where missing. */
  readonly score: number;
  readonly benchmark: number;
  /** Positive = behind. */
  readonly gap: number;
  /** NaN where not ranked; `low` and `high` NaN until they are known. */
  readonly rank: number;
  readonly low: number;
  readonly high: number;
  /** Why it is ranked apart, in words; null where it is not. */
  readonly apart: string | null;
  /** Why it has no score, in words; null where it has one. */
  readonly reason: string | null;
}

export interface PlacedDumbbell extends DumbbellInput {
  /** Places on the track, 0-100; NaN where there is none. */
  readonly scoreAt: number;
  readonly benchmarkAt: number;
}

interface DumbbellsLayout {
  readonly ranked: readonly PlacedDumbbell[];
  readonly apart: readonly PlacedDumbbell[];
  readonly missing: readonly PlacedDumbbell[];
  /** Ends of the track, in scores. */
  readonly domain: Ends;
}

/** Region and benchmark on one scale for all rows, the best score first; those ranked apart and those without a score by themselves. */
export function layoutDumbbells(rows: readonly DumbbellInput[]): DumbbellsLayout {
  const figures = rows.flatMap(({ score, benchmark }) => [score, benchmark]).filter(Number.isFinite);
  const domain: Ends = figures.length === 0 ? [0, 100] : nice(Math.min(...figures), Math.max(...figures), 5);
  const at = scaleOf(domain, [0, 100]);
  const placed = rows.map(
    (row): PlacedDumbbell => ({ ...row, scoreAt: at(row.score), benchmarkAt: at(row.benchmark) }),
  );
  const known = placed
    .filter(({ reason }) => reason === null)
    .toSorted((one, other) => order(one.score) - order(other.score));
  return {
    ranked: known.filter(({ apart }) => apart === null),
    apart: known.filter(({ apart }) => apart !== null),
    missing: placed.filter(({ reason }) => reason !== null),
    domain,
  };
}

/** The best first, as they are numbered; without a score last. */
function order(score: number): number {
  return Number.isFinite(score) ? -score : Number.POSITIVE_INFINITY;
}
