import { OUTSIDE_GROUPS, type Catalogue, type OwnTable, type TableKeyColumn, type View } from '../../../model/index.ts';
import { levelName, type Words } from './words.ts';

/** The place of each level among its column's, by what it is called; regions in no group stand last. */
function placesOf({ key, levels }: TableKeyColumn, words: Words, catalogue: Catalogue, view: View): readonly number[] {
  const isOutside = (level: string): number => (OUTSIDE_GROUPS.some((known) => known === level) ? 1 : 0);
  const named = levels.map((level, at) => ({ level, at, name: levelName(key, level, words, catalogue, view) }));
  const places = levels.map(() => 0);
  named
    .toSorted(
      (one, other) => isOutside(one.level) - isOutside(other.level) || words.format.compare(one.name, other.name),
    )
    .forEach(({ at }, place) => {
      places[at] = place;
    });
  return places;
}

/**
 * The answer with its rows as they are read: by the names shown, from the first column to the last, where nothing is
 * sorted by; by those of the column that is sorted by. The engine knows codes alone, and sorts numbers itself.
 */
export function inShownOrder(answer: OwnTable, words: Words, catalogue: Catalogue, view: View): OwnTable {
  const { sort } = answer.question.choice;
  const isNumber = answer.numbers.some(({ id }) => id === sort?.column);
  const by = sort === null ? answer.keys : answer.keys.filter(({ key }) => key === sort.column);
  if (isNumber || by.length === 0) return answer;
  const direction = sort?.isDescending === true ? -1 : 1;
  const columns = by.map((column) => ({ at: column.at, places: placesOf(column, words, catalogue, view) }));
  const order = Array.from({ length: answer.rows }, (_, row) => row).toSorted((one, other) => {
    for (const { at, places } of columns) {
      const apart = (places[at[one] ?? 0] ?? 0) - (places[at[other] ?? 0] ?? 0);
      if (apart !== 0) return apart * direction;
    }
    return 0;
  });
  const moved = (values: ArrayLike<number>): readonly number[] => order.map((row) => values[row] ?? Number.NaN);
  return {
    ...answer,
    keys: answer.keys.map((column) => ({ ...column, at: moved(column.at) })),
    numbers: answer.numbers.map((column) => ({ ...column, values: moved(column.values) })),
    status: moved(answer.status),
    reason: answer.reason === null ? null : { ...answer.reason, at: moved(answer.reason.at) },
  };
}
