import * as v from 'valibot';
import type { CardFigures, Holdings, IndicatorCard } from '../../model/holdings.ts';
import type { IndicatorId } from '../../model/ids.ts';
import { checked, Finite, IndicatorCode, RegionCodeText } from '../checked.ts';
import { columnsIn, Figure, Figures, MissingBecause, Regions, rowsOf, ThemeOrContext } from '../reading.ts';
import { columnsOf, packColumns, writeAnswer, type PackedColumns } from './writing.ts';

const Reasons = v.array(MissingBecause);

const HoldingsFile = v.object({
  regions: Regions,
  years: v.array(Finite),
  indicators: rowsOf(
    v.object({
      indicator: IndicatorCode,
      theme: ThemeOrContext,
      regions: Finite,
      newest: Figure,
      year: Figures,
      status: v.array(Finite),
      reason: Reasons,
      before: Finite,
      counts: v.array(Finite),
      reasons: Reasons,
    }),
  ),
});

/** Which figures there are, as the text of a published file. */
export function encodeHoldings({ regions, years, indicators }: Holdings): string {
  return writeAnswer({ regions, years, indicators: columnsOf(indicators) });
}

/** The answer out of its file's JSON. Throws DatasetError `invalid`, naming the place. */
export function decodeHoldings(data: unknown, path: string): Holdings {
  return checked(HoldingsFile, data, path);
}

const CardFile = v.object({
  history: columnsIn(figuresIn()),
  newest: columnsIn(figuresIn()),
  median: Figure,
  euAverage: Figure,
  euYear: Figure,
  correlates: rowsOf(v.object({ indicator: IndicatorCode, r: Figure, n: Finite })),
});

function figuresIn() {
  return v.object({
    region: v.array(RegionCodeText),
    year: Figures,
    periodStart: v.array(v.nullable(Finite)),
    value: Figures,
    status: v.array(Finite),
    origin: v.array(v.nullable(v.string())),
    reason: Reasons,
  });
}

function packed({ region, year, periodStart, value, status, origin, reason }: CardFigures): PackedColumns {
  return packColumns({ region, year, periodStart, value, status, origin, reason });
}

/** What is known of an indicator, as the text of a published file. */
export function encodeCard({ history, newest, median, euAverage, euYear, correlates }: IndicatorCard): string {
  return writeAnswer({
    history: packed(history),
    newest: packed(newest),
    median,
    euAverage,
    euYear,
    correlates: correlates.length === 0 ? { indicator: [], r: [], n: [] } : columnsOf(correlates),
  });
}

/** The answer out of its file's JSON, of the indicator it was computed for. Throws DatasetError `invalid`, naming the place. */
export function decodeCard(data: unknown, path: string, indicator: IndicatorId): IndicatorCard {
  return { indicator, ...checked(CardFile, data, path) };
}
