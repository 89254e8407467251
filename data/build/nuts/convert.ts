import type { MissingReason, Status } from '../../../src/model/observation.ts';

/** One cell of a source; `value` null where the source has none. */
export interface SourceCell {
  readonly value: number | null;
  readonly flags: string;
  readonly reason: MissingReason | null;
}

/** A series as its source gives it: codes of any NUTS version, by year. */
export interface SourceSeries {
  readonly name: string;
  /** Counts are split by population and summed; rates are carried and averaged by population. */
  readonly kind: 'count' | 'rate';
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, SourceCell>>;
  /** Statuses that hold for every figure. */
  readonly statuses?: readonly Status[];
  readonly periodStart?: number;
  /** Codes whose figures are those of a larger area they are part of, and what that is: `AT1`, `HU11 + HU12`. */
  readonly carriedFrom?: ReadonlyMap<string, string>;
}

export interface ConvertedCell extends SourceCell {
  readonly statuses: readonly Status[];
  readonly origin: string;
}

export type ConvertedSeries = ReadonlyMap<string, ReadonlyMap<number, ConvertedCell>>;

/** Population that two codes share. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly population: number;
}

/** What a code from before 2013 is called since, and whether its boundary moved with the name. */
export interface OlderCode {
  readonly now: string;
  readonly hasMoved: boolean;
}

/** Links of one NUTS version to 2024; versions newest first. */
export interface VersionLinks {
  readonly version: string;
  readonly links: readonly Link[];
}

/** Links under this share of the source's population are slivers of digitising, and dropped. */
export const SLIVER = 0.01;

const FLAG_STATUS: Readonly<Record<string, Status>> = {
  p: 'provisional',
  e: 'estimated',
  s: 'estimated',
  i: 'estimated',
  b: 'break-in-series',
  u: 'low-reliability',
  d: 'definition-differs',
};

/** The statuses that the letters of a source stand for; `measured` where none says otherwise. */
export function statusesOfFlags(flags: string): Status[] {
  const found = [...new Set([...flags].flatMap((flag) => FLAG_STATUS[flag] ?? []))];
  return found.length === 0 ? ['measured'] : found;
}

interface Part {
  readonly code: string;
  readonly ofSource: number;
  readonly ofTarget: number;
}

/** The parts of each region of 2024 in an older version. */
function partsOf({ links }: VersionLinks): Map<string, Part[]> {
  const sizes = new Map<string, number>();
  for (const { from, population } of links) sizes.set(from, (sizes.get(from) ?? 0) + population);
  const kept = links.filter(({ from, population }) => population >= SLIVER * (sizes.get(from) ?? 0));
  const targets = new Map<string, number>();
  for (const { to, population } of kept) targets.set(to, (targets.get(to) ?? 0) + population);
  const parts = new Map<string, Part[]>();
  for (const { from, to, population } of kept) {
    const part = {
      code: from,
      ofSource: population / (sizes.get(from) ?? Number.NaN),
      ofTarget: population / (targets.get(to) ?? Number.NaN),
    };
    parts.set(to, [...(parts.get(to) ?? []), part]);
  }
  return parts;
}

function recoded(series: SourceSeries, older: ReadonlyMap<string, OlderCode>): Map<string, Map<number, SourceCell>> {
  const cells = new Map<string, Map<number, SourceCell>>();
  for (const [code, years] of series.cells) {
    const found = older.get(code);
    const now = found?.now ?? code;
    const target = cells.get(now) ?? new Map<number, SourceCell>();
    cells.set(now, target);
    for (const [year, cell] of years) {
      // The code in force wins over its predecessor beside it.
      if (now !== code && target.get(year)?.value != null) continue;
      if (now === code || cell.value !== null)
        target.set(year, found?.hasMoved === true ? { ...cell, flags: `${cell.flags}b` } : cell);
    }
  }
  return cells;
}

/**
 * A series in NUTS 2 of 2024. A region's own figure wins; else its parts of an older version make it: a part's count by
 * its share of the source's population, rates averaged by population, only where at least 99 % of the region's population is covered.
 * Converted figures say so and from which codes.
 */
export function convertSeries(
  series: SourceSeries,
  targets: readonly string[],
  versions: readonly VersionLinks[],
  older: ReadonlyMap<string, OlderCode> = new Map(),
): ConvertedSeries {
  const cells = recoded(series, older);
  const byVersion = versions.map((version) => ({ version: version.version, parts: partsOf(version) }));
  const converted = new Map<string, Map<number, ConvertedCell>>();
  const years = [...new Set([...cells.values()].flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  for (const target of targets) {
    const row = new Map<number, ConvertedCell>();
    const carriedFrom = series.carriedFrom?.get(target) ?? '';
    for (const year of years) {
      const own = cells.get(target)?.get(year);
      if (own !== undefined && own.value !== null) {
        const statuses = [
          ...new Set([...statusesOfFlags(own.flags), ...(series.statuses ?? []), ...carriedStatus(carriedFrom)]),
        ];
        row.set(year, {
          ...own,
          statuses: statuses.length > 1 ? statuses.filter((status) => status !== 'measured') : statuses,
          origin: carriedFrom,
        });
        continue;
      }
      const made = fromParts(target, year, series, cells, byVersion);
      if (made !== null) row.set(year, made);
      else if (own !== undefined && own.reason !== null) row.set(year, { ...own, statuses: [], origin: '' });
    }
    if (row.size > 0) converted.set(target, row);
  }
  return converted;
}

const carriedStatus = (from: string): readonly Status[] => (from === '' ? [] : ['carried-from-larger-area']);

function fromParts(
  target: string,
  year: number,
  series: SourceSeries,
  cells: ReadonlyMap<string, ReadonlyMap<number, SourceCell>>,
  versions: readonly { readonly version: string; readonly parts: ReadonlyMap<string, readonly Part[]> }[],
): ConvertedCell | null {
  for (const { version, parts } of versions) {
    const all = (parts.get(target) ?? []).filter((part) => part.code !== target);
    const present = all.flatMap((part) => {
      const cell = cells.get(part.code)?.get(year);
      return cell?.value == null ? [] : [{ part, value: cell.value, flags: cell.flags }];
    });
    const covered = present.reduce((sum, { part }) => sum + part.ofTarget, 0);
    if (present.length === 0 || covered < 1 - SLIVER) continue;
    const value =
      series.kind === 'count'
        ? present.reduce((sum, { part, value: own }) => sum + own * part.ofSource, 0)
        : present.reduce((sum, { part, value: own }) => sum + own * part.ofTarget, 0) / covered;
    const flags = [...new Set(present.flatMap((part) => [...part.flags]))].sort().join('');
    const carried = [...new Set(present.flatMap(({ part }) => series.carriedFrom?.get(part.code) ?? []))];
    const statuses: Status[] = [
      ...statusesOfFlags(flags).filter((status) => status !== 'measured'),
      ...(series.statuses ?? []),
      ...carriedStatus(carried.join('; ')),
      'converted',
    ];
    return {
      value: Number(value.toPrecision(6)),
      flags,
      reason: null,
      statuses: [...new Set(statuses)],
      origin: `${present.map(({ part }) => part.code).join(' + ')} (NUTS ${version})`,
    };
  }
  return null;
}
