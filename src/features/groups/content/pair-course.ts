import { extent } from 'd3';
import { fitInterval } from '../../../analysis/index.ts';
import type { PairYears, RegionCode, View } from '../../../model/index.ts';

interface Pair {
  readonly x: number;
  readonly y: number;
}

type Ends = readonly [number, number];

/** The way a region came. */
export interface Trail {
  readonly id: RegionCode;
  readonly places: readonly (Pair & { readonly year: number })[];
}

/** A year among all that two figures have: axes that hold them all, and the way of the regions selected until then. */
export interface PairCourse {
  readonly year: number;
  readonly ends: { readonly across: Ends; readonly upwards: Ends } | null;
  readonly trails: readonly Trail[];
  readonly years: readonly number[];
}

const isKnown = ({ x, y }: Pair): boolean => Number.isFinite(x) && Number.isFinite(y);

function endsOf(values: readonly number[]): Ends | null {
  const [least, most] = extent(values);
  return least === undefined || most === undefined ? null : [least, most];
}

/** What the axes have to hold for every year, the line through it with it. */
function endsOver(years: readonly (readonly Pair[])[]): PairCourse['ends'] {
  const across = endsOf(years.flatMap((pairs) => pairs.map(({ x }) => x)));
  const lines = years.flatMap((pairs) => {
    const ends = endsOf(pairs.map(({ x }) => x));
    const fit = fitInterval(
      pairs.map(({ x }) => x),
      pairs.map(({ y }) => y),
    );
    return ends === null || fit === null ? [] : ends.map((x) => fit.intercept + fit.slope * x);
  });
  const upwards = endsOf([...years.flatMap((pairs) => pairs.map(({ y }) => y)), ...lines]);
  return across === null || upwards === null ? null : { across, upwards };
}

/** The course of two figures up to the year shown; null where no year is chosen. */
export function pairCourse(
  { year, selected }: View,
  known: PairYears | null,
  shown: readonly (Pair & { readonly region: RegionCode })[],
): PairCourse | null {
  if (year.kind !== 'fixed' || known === null) return null;
  const pairsOf = ({ across, upwards }: PairYears['years'][number]): Pair[] =>
    across.map((x, at) => ({ x, y: upwards[at] ?? Number.NaN }));
  const trails = selected.map((id): Trail => {
    const at = known.regions.indexOf(id);
    const before = known.years
      .filter((own) => own.year < year.year)
      .map((own) => ({ year: own.year, ...(pairsOf(own)[at] ?? { x: Number.NaN, y: Number.NaN }) }));
    const now = shown.filter(({ region }) => region === id).map(({ x, y }) => ({ year: year.year, x, y }));
    return { id, places: [...before, ...now].filter(isKnown) };
  });
  return {
    year: year.year,
    ends: endsOver([...known.years.map(pairsOf), shown].map((pairs) => pairs.filter(isKnown))),
    trails: trails.filter(({ places }) => places.length > 1 && places.at(-1)?.year === year.year),
    years: known.years.map((own) => own.year),
  };
}
