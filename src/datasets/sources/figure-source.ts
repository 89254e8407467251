import * as v from 'valibot';
import type { EuAverage } from '../../model/catalogue.ts';
import type { IndicatorId, RegionCode } from '../../model/ids.ts';
import { DENOMINATORS, DIRECTIONS, STOOD_IN_FOR, type Indicator } from '../../model/indicator.ts';
import { MISSING_REASONS, type MissingReason } from '../../model/observation.ts';
import { THEMES, type ThemeId } from '../../model/theme.ts';
import { checked, Finite, IndicatorCode, RegionCodeText } from '../checked.ts';

/**
 * Where figures come from, the weaker first: where two sources have a figure of one indicator, region and year, that of
 * the stronger kind is shown; of two of a kind, that of the one added last. What a source has no figure for stays.
 */
export const SOURCE_KINDS = ['published', 'live', 'own'] as const;
type SourceKind = (typeof SOURCE_KINDS)[number];

/** What the tables that come with the atlas are called among sources. */
export const PUBLISHED = 'published';

/** A figure, or why there is none. */
export interface SourceRow {
  readonly region: RegionCode;
  readonly year: number;
  /** NaN where missing. */
  readonly value: number;
  /** Bits of STATUSES; 0 where missing. */
  readonly status: number;
  readonly flags: string;
  readonly origin: string | null;
  /** Null where there is a value. */
  readonly reason: MissingReason | null;
  readonly periodStart: number | null;
}

/** What a source adds to the catalogue. */
interface CataloguePart {
  /** The indicators it brings; those that the catalogue has already keep their entry there. */
  readonly indicators: readonly Indicator[];
  /** What its indicators are held against; in the place of what is known of the same indicator and year. */
  readonly euAverages: readonly EuAverage[];
}

/** Figures of one origin and what they are of. Plain data, so that it crosses from page to worker. */
export interface FigureSource {
  /** Its own among the sources, and no kind's name: figures are marked with it. */
  readonly id: string;
  readonly kind: Exclude<SourceKind, typeof PUBLISHED>;
  readonly catalogue: CataloguePart;
  /** By indicator. */
  readonly tables: Readonly<Partial<Record<IndicatorId, readonly SourceRow[]>>>;
}

const Year = v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2100));
const Bits = v.pipe(v.number(), v.integer(), v.minValue(0));
const Text = v.pipe(v.string(), v.maxLength(2000));

const Row = v.pipe(
  v.object({
    region: RegionCodeText,
    year: Year,
    value: v.union([Finite, v.nan()]),
    status: Bits,
    flags: Text,
    origin: v.nullable(Text),
    reason: v.nullable(v.picklist(MISSING_REASONS)),
    periodStart: v.nullable(Year),
  }),
  v.check(({ value, reason }) => Number.isNaN(value) === (reason !== null), 'give either a value or a reason'),
);

const Source = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,60}$/), v.notValue(PUBLISHED)),
  kind: v.picklist(['live', 'own']),
  catalogue: v.object({
    indicators: v.array(
      v.object({
        id: IndicatorCode,
        theme: v.picklist([...THEMES, 'context']),
        label: Text,
        definition: Text,
        unit: Text,
        decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
        direction: v.picklist(DIRECTIONS),
        denominator: v.picklist(DENOMINATORS),
        standsInFor: v.nullable(v.picklist(STOOD_IN_FOR)),
        isInIndex: v.boolean(),
        isCarriedFromCountry: v.boolean(),
        isPeriodTotal: v.boolean(),
        isDated: v.boolean(),
        isDerived: v.boolean(),
        sourceTable: Text,
        producer: Text,
        licence: Text,
        firstYear: Year,
        lastYear: Year,
        replacedBy: v.nullable(IndicatorCode),
      }),
    ),
    euAverages: v.array(
      v.object({
        indicator: IndicatorCode,
        year: Year,
        basis: v.picklist(['table', 'weighted-mean']),
        value: Finite,
        regions: Finite,
        share: Finite,
      }),
    ),
  }),
  tables: v.record(v.string(), v.array(Row)),
});

/** A source from outside, once its form, codes and numbers are checked. Throws DatasetError `invalid`, naming the place. */
export function readSource(data: unknown): FigureSource {
  const source = checked(Source, data, 'source');
  const tables = Object.entries(source.tables).map(([id, rows]) => [checked(IndicatorCode, id, 'source'), rows]);
  return { ...source, tables: Object.fromEntries(tables) as FigureSource['tables'] };
}

/** The table of the published ones that an indicator's figures stand in. */
export type TableName = ThemeId | 'context';
