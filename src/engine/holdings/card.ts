import { op, table, type ColumnTable } from 'arquero';
import { pearson } from '../../analysis/index.ts';
import {
  FEWEST_PAIRS,
  type CardFigures,
  type Correlate,
  type Indicator,
  type IndicatorCard,
  type IndicatorId,
  type RegionCode,
} from '../../model/index.ts';
import { euAverageOf, isNational, type Figures } from '../figures/figures.ts';
import { areasOf, isBreak } from '../figures/own-area.ts';
import { areaRegions, codesOf } from '../figures/regions.ts';
import { isFigure, numbersOf, ofRow } from '../tables/columns.ts';
import { observationTable } from '../tables/observations.ts';
import type { Picked } from '../tables/picked.ts';
import { newestTable } from './newest.ts';

function columnsOf(figures: ColumnTable): CardFigures {
  const column = <Cell>(name: string): Cell[] => Array.from(figures.array(name) as ArrayLike<Cell>);
  return {
    region: column<RegionCode>('region'),
    year: numbersOf(figures, 'year'),
    periodStart: column<number | null>('periodStart'),
    value: numbersOf(figures, 'value'),
    status: numbersOf(figures, 'status'),
    origin: column<string | null>('origin'),
    reason: column<CardFigures['reason'][number]>('reason'),
  };
}

/** By row: whether a figure does not compare with the one before it of its region. */
function breaksOf({ region, ...columns }: CardFigures, areaOf: ReturnType<typeof areasOf>): boolean[] {
  let before: {
    readonly region: RegionCode;
    readonly value: number;
    readonly year: number;
    readonly origin: string | null;
  } | null = null;
  return region.map((code, row) => {
    const figure = {
      region: code,
      value: columns.value[row] ?? Number.NaN,
      year: columns.year[row] ?? Number.NaN,
      origin: columns.origin[row] ?? null,
      status: columns.status[row] ?? 0,
    };
    if (!isFigure(figure.value)) return false;
    const own = before?.region === code ? before : null;
    before = figure;
    return isBreak(areaOf, own, figure);
  });
}

/** The newest figure of each region of the area, but those of whole countries, which say nothing of a region. */
function ownFigures(figures: Figures, indicator: Indicator): readonly number[] {
  return numbersOf(
    newestTable(figures, indicator).derive({
      own: ofRow((picked: Picked) => (isNational(picked) ? Number.NaN : picked.value)),
    }),
    'own',
  );
}

/** How every other indicator goes with this one over the regions that have both, the strongest first. */
function correlatesOf(figures: Figures, indicator: Indicator): Correlate[] {
  const own = ownFigures(figures, indicator);
  return figures.catalogue.indicators
    .filter(({ id }) => id !== indicator.id)
    .map((other): Correlate => ({ indicator: other.id, ...pearson(own, ownFigures(figures, other)) }))
    .filter(({ r, n }) => isFigure(r) && n >= FEWEST_PAIRS)
    .toSorted((one, other) => Math.abs(other.r) - Math.abs(one.r));
}

/**
 * What the atlas knows of one indicator in the area. Needs the series of all themes and of the context. Throws RangeError
 * for an indicator that the catalogue does not have.
 */
export function cardOf(figures: Figures, id: IndicatorId): IndicatorCard {
  const indicator = figures.catalogue.indicators.find((known) => known.id === id);
  if (indicator === undefined) throw new RangeError(`indicator: "${id}" is not in the catalogue`);
  const regions = table({ region: codesOf(areaRegions(figures)), place: areaRegions(figures).map((_, at) => at) });
  const newest = newestTable(figures, indicator);
  const eu = euAverageOf(figures.averages, indicator, { kind: 'latest' });
  const [median = Number.NaN] = numbersOf(
    newest.filter(ofRow(({ value }: Picked) => isFigure(value))).rollup({ median: op.median('value') }),
    'median',
  );
  const series = figures.series(id);
  const history = columnsOf(observationTable(series).join(regions, 'region').orderby('place', 'year').reify());
  return {
    indicator: id,
    history,
    breaks: breaksOf(history, areasOf(series)),
    newest: columnsOf(newest),
    median,
    euAverage: eu?.value ?? Number.NaN,
    euYear: eu?.year ?? Number.NaN,
    correlates: correlatesOf(figures, indicator),
  };
}
