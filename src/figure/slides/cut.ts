import type { CategoryChart, ExportedTable, FigureChart } from '../value/exported.ts';

/** What of a figure a slide shows, where it has no room for all of it. */
export type Cut =
  /** The first and the last so many of all, with how many chosen ones between. */
  | { readonly kind: 'ends'; readonly count: number; readonly chosen: number; readonly of: number }
  /** So many rows of all, from the top, with those chosen; so many columns from the left. */
  | {
      readonly kind: 'rows';
      readonly count: number;
      readonly of: number;
      readonly columns: number;
      readonly ofColumns: number;
    };

/** Bars that are read in letters of 14 points, one beneath the other. */
export const MOST_BARS = 21;
/** Longer names take two lines. */
const LONG_NAME = 32;

/** How many names of bars there is room for: each has as many bars as there are series, or two lines. */
function mostNames({ categories, series }: CategoryChart): number {
  const isLong = categories.some((name) => name.length > LONG_NAME);
  return Math.floor(MOST_BARS / Math.max(series.length, isLong ? 2 : 1));
}

const isOf = (category: string, chosen: readonly string[]): boolean =>
  chosen.some((name) => category === name || category.startsWith(`${name} (`));

/** The places that stay of a list in order: as many of its beginning as of its end, and those chosen between. */
export function endsOfList(isChosen: readonly boolean[], most: number): readonly number[] {
  const places = isChosen.map((_, place) => place);
  for (let count = Math.floor(most / 2); count > 0; count -= 1) {
    const stays = places.filter(
      (place) => place < count || place >= isChosen.length - count || isChosen[place] === true,
    );
    if (stays.length <= most) return stays;
  }
  return places.slice(0, most);
}

/** A chart as a slide has room for it: of more bars than can be read the first, the last and those chosen. */
export function cutChart(
  chart: FigureChart,
  chosen: readonly string[],
): { readonly chart: FigureChart; readonly cut: Cut | null } {
  if (chart.kind !== 'bars') return { chart, cut: null };
  const most = mostNames(chart);
  if (chart.categories.length <= most) return { chart, cut: null };
  const of = chart.categories.length;
  const stays = endsOfList(
    chart.categories.map((category) => isOf(category, chosen)),
    most - (most % 2),
  );
  const shown: CategoryChart = {
    ...chart,
    categories: stays.map((place) => chart.categories[place] ?? ''),
    series: chart.series.map((series) => ({
      ...series,
      values: stays.map((place) => series.values[place] ?? Number.NaN),
    })),
  };
  const count = stays.filter((place, index) => place === index).length;
  return { chart: shown, cut: { kind: 'ends', count, chosen: stays.length - 2 * count, of } };
}

/** A table with so many rows: from the top, and those chosen. */
export function cutTable(table: ExportedTable, most: number, chosen: readonly string[]): ExportedTable {
  const isChosen = table.rows.map(({ cells: [head] }) => typeof head === 'string' && isOf(head, chosen));
  const chosenRows = isChosen.filter(Boolean).length;
  // Where most of a table is chosen, none of it stands out.
  const isKept = chosenRows <= most / 2;
  let left = isKept ? most - chosenRows : most;
  return {
    ...table,
    rows: table.rows.filter((_, row) => {
      if (isKept && isChosen[row] === true) return true;
      left -= 1;
      return left >= 0;
    }),
  };
}
