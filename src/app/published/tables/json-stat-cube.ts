import type { TidyRow } from './tidy-rows.ts';

/** A category of a dimension, in the order in which it stands. */
interface Member {
  readonly id: string;
  readonly label: string;
}

export interface CubeMeasure extends Member {
  readonly unit: string;
  readonly decimals: number;
}

interface Dimension {
  readonly label: string;
  readonly category: {
    readonly index: readonly string[];
    readonly label: Readonly<Record<string, string>>;
    readonly unit?: Readonly<Record<string, { readonly label: string; readonly decimals: number }>>;
  };
}

/** A dataset of JSON-stat 2.0 over indicator, region and year. */
export interface JsonStatCube {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly label: string;
  readonly source: string;
  readonly updated: string;
  readonly href: string;
  readonly note: readonly string[];
  readonly id: readonly ['indicator', 'region', 'year'];
  readonly size: readonly [number, number, number];
  readonly role: {
    readonly metric: readonly string[];
    readonly geo: readonly string[];
    readonly time: readonly string[];
  };
  readonly dimension: Readonly<Record<'indicator' | 'region' | 'year', Dimension>>;
  readonly value: readonly (number | null)[];
  /** By position: the statuses of a value, or why there is none. */
  readonly status: Readonly<Record<string, string>>;
  readonly extension: Readonly<Record<string, string>>;
}

export interface CubeTexts {
  readonly label: string;
  readonly source: string;
  readonly updated: string;
  readonly href: string;
  readonly note: readonly string[];
  readonly licence: string;
}

const labels = (members: readonly Member[]): Record<string, string> =>
  Object.fromEntries(members.map(({ id, label }) => [id, label]));

/** Figures as a cube: indicator by region by year, the last going round fastest. A cell that no row is of is null without a status. */
export function jsonStatCube(
  rows: readonly TidyRow[],
  measures: readonly CubeMeasure[],
  regions: readonly Member[],
  texts: CubeTexts,
): JsonStatCube {
  const years = [...new Set(rows.map(({ year }) => year))].toSorted((one, other) => one - other).map(String);
  const size = [measures.length, regions.length, years.length] as const;
  const [measureAt, regionAt] = [measures, regions].map((members) => new Map(members.map(({ id }, at) => [id, at])));
  const yearAt = new Map(years.map((year, at) => [year, at]));
  const value = Array.from({ length: size[0] * size[1] * size[2] }, (): number | null => null);
  const status: Record<string, string> = {};
  for (const row of rows) {
    const places = [measureAt?.get(row.indicator), regionAt?.get(row.region), yearAt.get(String(row.year))] as const;
    const [measure, region, year] = places;
    if (measure === undefined || region === undefined || year === undefined)
      throw new Error(`A figure of ${row.indicator}, ${row.region}, ${String(row.year)} has no place in its cube.`);
    const at = (measure * size[1] + region) * size[2] + year;
    if (Number.isFinite(row.value)) value[at] = row.value;
    const said = Number.isFinite(row.value) ? row.status : row.reason;
    if (said !== '') status[String(at)] = said;
  }
  return {
    version: '2.0',
    class: 'dataset',
    label: texts.label,
    source: texts.source,
    updated: texts.updated,
    href: texts.href,
    note: texts.note,
    id: ['indicator', 'region', 'year'],
    size,
    role: { metric: ['indicator'], geo: ['region'], time: ['year'] },
    dimension: {
      indicator: {
        label: 'Indicator',
        category: {
          index: measures.map(({ id }) => id),
          label: labels(measures),
          unit: Object.fromEntries(measures.map(({ id, unit, decimals }) => [id, { label: unit, decimals }])),
        },
      },
      region: { label: 'Region', category: { index: regions.map(({ id }) => id), label: labels(regions) } },
      year: { label: 'Year', category: { index: years, label: Object.fromEntries(years.map((year) => [year, year])) } },
    },
    value,
    status,
    extension: { licence: texts.licence },
  };
}
