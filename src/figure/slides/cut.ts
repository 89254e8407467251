import type { CategoryChart, ExportedTable, FigureChart } from '../value/exported.ts';

/** The first and the last so many of all, with how many chosen ones between. */
interface Ends {
  readonly kind: 'ends';
  readonly count: number;
  readonly chosen: number;
  readonly of: number;
}

/** The first so many of all, and so many chosen ones after them. */
interface First {
  readonly kind: 'first';
  readonly count: number;
  readonly chosen: number;
  readonly of: number;
}

/** What of a list stays: both ends of an order, the first of proposals, else rows from the top. */
export type Kept = Ends['kind'] | First['kind'] | Rows['kind'];

/** So many rows of all, from the top, with those chosen. */
interface Rows {
  readonly kind: 'rows';
  readonly count: number;
  readonly of: number;
}

/** What of a figure a slide shows, where it has no room for all of it; how many columns stay of so many, none where all do. */
export type Cut = (Ends | First | Rows) & { readonly columns: number; readonly ofColumns: number };

/** Bars that are read in letters of 14 points, one beneath the other. */
export const MOST_BARS = 21;
/** Longer names take two lines. */
const LONG_NAME = 30;

/** As many names are no list, of which ends could stand for all: they stay together, in thinner bars without numbers. */
const FEW_NAMES = 8;
const MOST_THIN = 32;

/** Whether each bar has room for its number. */
export const hasNumbers = ({ categories, series }: CategoryChart): boolean =>
  categories.length * series.length <= MOST_BARS;

/** Whether bars at some places can be read beneath one another; they stand as far apart as the longest name asks for. */
function haveRoom(places: readonly number[], { categories, series }: CategoryChart): boolean {
  const isLong = places.some((place) => (categories[place] ?? '').length > LONG_NAME);
  const bars = places.length * Math.max(series.length, isLong ? 2 : 1);
  return bars <= MOST_BARS || (series.length > 1 && places.length <= FEW_NAMES && bars <= MOST_THIN);
}

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

/** What is said of places that stay of both ends. */
function endsCut(stays: readonly number[], of: number): Ends {
  const count = stays.filter((place, index) => place === index).length;
  return { kind: 'ends', count, chosen: stays.length - 2 * count, of };
}

/** A chart as a slide has room for it: of more bars than can be read the first, the last and those chosen. */
export function cutChart(
  chart: FigureChart,
  chosen: readonly string[],
): { readonly chart: FigureChart; readonly cut: Cut | null } {
  if (chart.kind !== 'bars') return { chart, cut: null };
  const all = chart.categories.map((_, place) => place);
  if (haveRoom(all, chart)) return { chart, cut: null };
  const of = all.length;
  const { ids = [] } = chart;
  const isChosen = chart.categories.map((_, place) => chosen.some((id) => id === ids[place]));
  let most = MOST_BARS - 1;
  let stays = endsOfList(isChosen, most);
  while (most > 2 && !haveRoom(stays, chart)) {
    most -= 2;
    stays = endsOfList(isChosen, most);
  }
  const shown: CategoryChart = {
    ...chart,
    categories: stays.map((place) => chart.categories[place] ?? ''),
    ...(chart.ids === undefined ? {} : { ids: stays.map((place) => ids[place] ?? '') }),
    series: chart.series.map((series) => ({
      ...series,
      values: stays.map((place) => series.values[place] ?? Number.NaN),
    })),
  };
  return { chart: shown, cut: { ...endsCut(stays, of), columns: 0, ofColumns: 0 } };
}

/** The value of a cell, where it is a number. */
const valueIn = (row: ExportedTable['rows'][number], column: number): number => {
  const cell = row.cells[column];
  return typeof cell === 'object' ? cell.value : Number.NaN;
};

/** The first column whose numbers the rows are in order of, those that have one; null where there is none. */
export function orderOf({ columns, rows }: ExportedTable): number | null {
  const place = columns.findIndex(({ kind }, column) => {
    if (kind === 'year') return false;
    const values = rows.map((row) => valueIn(row, column)).filter(Number.isFinite);
    const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? 0)));
    return (
      values.length > rows.length / 2 && steps.some((step) => step !== 0) && !(steps.includes(1) && steps.includes(-1))
    );
  });
  return place < 0 ? null : place;
}

/** A list without the rows that have no place in its order. */
export const withKnown = (table: ExportedTable, order: number): ExportedTable => ({
  ...table,
  rows: table.rows.filter((row) => Number.isFinite(valueIn(row, order))),
});

/** A table with so many rows, and those chosen among them. */
export function cutTable(
  table: ExportedTable,
  most: number,
  chosen: readonly string[],
  kept: Kept,
): { readonly table: ExportedTable; readonly cut: Ends | First | Rows } {
  const isChosen = table.rows.map(({ id }) => chosen.includes(id));
  const chosenRows = isChosen.filter(Boolean).length;
  const of = table.rows.length;
  // Of an order both ends are wanted: more than fill half of it do not stand between them.
  const isKept = chosenRows <= most / 2;
  if (kept === 'ends') {
    const stays = endsOfList(isKept ? isChosen : isChosen.map(() => false), most - (most % 2));
    return { table: { ...table, rows: table.rows.filter((_, row) => stays.includes(row)) }, cut: endsCut(stays, of) };
  }
  let [left, room] = [Math.max(0, most - chosenRows), most];
  const rows = table.rows.filter((_, row) => {
    if (isChosen[row] !== true) {
      left -= 1;
      return left >= 0;
    }
    room -= 1;
    return room >= 0;
  });
  if (kept === 'rows') return { table: { ...table, rows }, cut: { kind: 'rows', count: rows.length, of } };
  const first = rows.filter((row, place) => row === table.rows[place]).length;
  return { table: { ...table, rows }, cut: { kind: 'first', count: first, chosen: rows.length - first, of } };
}
