import type { Format } from '../../../language/format.ts';
import type { Names } from '../../../language/names.ts';
import { wordsOf } from '../../../language/speech/words.ts';
import { decimalsFor, differenceText } from '../../../figure/words/arithmetic.ts';
import type { Board, RegionCode } from '../../../model/index.ts';
import type { Grouped } from './grouped.ts';
import type { Moves } from './moves.ts';

/** Those told one by one. */
const MOST = 6;

/** The ranks before and now of the regions selected, else of those that moved most. */
export function movesNumbers({ rows }: Moves, selected: readonly RegionCode[], format: Format): readonly string[] {
  const chosen = rows.filter(({ id }) => selected.includes(id));
  const farthest = rows.toSorted(
    (one, other) => Math.abs(other.before - other.after) - Math.abs(one.before - one.after),
  );
  return (chosen.length > 0 ? chosen : farthest)
    .slice(0, MOST)
    .map(({ name, before, after }) =>
      wordsOf(format.language, 'writtenNumbers').moved({ name, sum: differenceText(format, before, after, 0) }),
    );
}

/** `38.5 ÷ 44.5 = 86.5` of a hundred, in as many decimals as it takes. */
function quotientOfHundred(format: Format, score: number, held: number): string {
  const places = decimalsFor(1, [score, held], ([one = 0, other = 1]) => (100 * one) / other, 1);
  return `${format.number(score, places)} ÷ ${format.number(held, places)} = ${format.number((100 * score) / held, 1)}`;
}

/** The score over that of the EU average, of the regions selected, else of the first and the last. */
export function groupsNumbers(
  rows: readonly Grouped[],
  board: Board,
  selected: readonly RegionCode[],
  names: Names,
  format: Format,
): readonly string[] {
  const column = board.columns[board.root];
  const chosen = rows.filter(({ region }) => selected.includes(region));
  return (chosen.length > 0 ? chosen.slice(0, MOST) : [...new Set([rows[0], rows.at(-1)])]).flatMap((row) => {
    const at = row === undefined ? -1 : board.regions.indexOf(row.region);
    const [held, gap] = [column?.benchmark[at] ?? Number.NaN, column?.gap[at] ?? Number.NaN];
    return row === undefined || !Number.isFinite(held - gap)
      ? []
      : [
          wordsOf(format.language, 'writtenNumbers').relative({
            name: names.region(row.region),
            quotient: `${format.number(100)} × ${quotientOfHundred(format, held - gap, held)}`,
          }),
        ];
  });
}
