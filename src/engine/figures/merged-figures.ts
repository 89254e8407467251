import { PUBLISHED, SOURCE_KINDS, type FigureSource } from '../../datasets/sources/figure-source.ts';
import type { Averages, Catalogue, IndicatorId, RegionCode } from '../../model/index.ts';
import type { Cell, Figures, Series } from './figures.ts';

/** The sources by precedence, the weaker first, as SOURCE_KINDS has it; of one kind in the order in which they were added. */
function byPrecedence(sources: readonly FigureSource[]): readonly FigureSource[] {
  return sources.toSorted((one, other) => SOURCE_KINDS.indexOf(one.kind) - SOURCE_KINDS.indexOf(other.kind));
}

/** The catalogue with the indicators that sources bring and it has not; the first source to bring one says what it is. */
export function mergedCatalogue(catalogue: Catalogue, sources: readonly FigureSource[]): Catalogue {
  const known = new Set<IndicatorId>(catalogue.indicators.map(({ id }) => id));
  const more = byPrecedence(sources)
    .flatMap((source) => source.catalogue.indicators)
    .filter(({ id }) => !known.has(id) && known.add(id));
  return more.length === 0 ? catalogue : { ...catalogue, indicators: [...catalogue.indicators, ...more] };
}

/** The averages with those of sources, each in the place of a weaker one of the same indicator and year. */
function mergedAverages(averages: Averages, sources: readonly FigureSource[]): Averages {
  const more = byPrecedence(sources).flatMap((source) => source.catalogue.euAverages);
  if (more.length === 0) return averages;
  const merged = new Map(
    [...averages.euAverages, ...more].map((row) => [`${row.indicator} ${String(row.year)}`, row] as const),
  );
  const euAverages = [...merged.values()].toSorted((one, other) => one.year - other.year);
  return { ...averages, euAverages };
}

/**
 * A series with the rows of sources, cell by cell: a figure takes the place of a weaker one of the same region and year; a
 * reason why there is none takes the place of no figure.
 */
function mergedSeries(published: Series, indicator: IndicatorId, sources: readonly FigureSource[]): Series {
  const merged = new Map<RegionCode, readonly Cell[]>(published);
  for (const { id, tables } of byPrecedence(sources)) {
    for (const { region, ...row } of tables[indicator] ?? []) {
      const cells = merged.get(region) ?? [];
      const weaker = cells.find(({ year }) => year === row.year);
      if (weaker !== undefined && Number.isFinite(weaker.value) && !Number.isFinite(row.value)) continue;
      merged.set(
        region,
        [...cells.filter((cell) => cell !== weaker), { ...row, source: id }].toSorted(
          (one, other) => one.year - other.year,
        ),
      );
    }
  }
  return merged;
}

/** Figures with those of sources. An indicator that none of them touches keeps its series, and what is known of it. */
export function mergedFigures(published: Figures, sources: readonly FigureSource[]): Figures {
  if (sources.length === 0) return published;
  const made = new Map<IndicatorId, Series>();
  const known = new Set<IndicatorId>(published.catalogue.indicators.map(({ id }) => id));
  return {
    catalogue: mergedCatalogue(published.catalogue, sources),
    groups: published.groups,
    peers: published.peers,
    averages: mergedAverages(published.averages, sources),
    series: (indicator) => {
      const own = known.has(indicator) ? published.series(indicator) : new Map();
      if (known.has(indicator) && sources.every(({ tables }) => tables[indicator] === undefined)) return own;
      const series = made.get(indicator) ?? mergedSeries(own, indicator, sources);
      made.set(indicator, series);
      return series;
    },
  };
}

/** Which source a figure is of. */
export function sourceOf({ source }: Cell): string {
  return source ?? PUBLISHED;
}
