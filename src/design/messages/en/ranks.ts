import { isWide, thirdOf, type RankPlace } from '../../rank-place.ts';
import { formatOf } from '../../format.ts';

const format = formatOf('en');

const between = ({ low, high }: RankPlace): string =>
  low === high ? 'by almost every method' : `between ${format.ordinal(low)} and ${format.ordinal(high)}`;

/** `31st of 66, between 20th and 41st`; the rank alone until the interval is known. */
function full(place: RankPlace): string {
  return Number.isFinite(place.low)
    ? `${format.rank(place.rank, place.of)}, ${between(place)}`
    : format.rank(place.rank, place.of);
}

/** Ranks, what scores are made of, and what they are held against, wherever they are said. */
export const ranks = {
  full,
  /** The same in a sentence: only the third where the interval is wide. */
  said: (place: RankPlace): string =>
    Number.isFinite(place.low) && isWide(place)
      ? `among the ${thirdOf(place)} third of ${format.number(place.of)} regions (${format.ordinal(place.rank)}, ${between(place)})`
      : full(place),
  /** Of a list. */
  short: (low: number, high: number): string =>
    Number.isFinite(low) ? `${format.number(low)}–${format.number(high)}` : '',
  between: 'Between',
  from: 'Rank from',
  to: 'Rank to',
  byScore: 'Rank by score',
  hint: 'Between: where the rank lies in nine of ten draws of weights and other choices of method. Mean year: of the figures a score is made of.',
  notNumbered: 'In order of the gap, without numbers: ranks go by score.',
  ages: (mean: number, from: number, to: number): string =>
    from === to
      ? `made of figures of ${String(from)}`
      : `made of figures of ${format.year(mean)} on average (${String(from)} to ${String(to)})`,
  age: 'Mean year',
  partlyCarried: 'in part figures of a larger area',
  /** What a line of a score is held against: not the one of all figures, but of those the region has. */
  sameFigures: (benchmark: string): string => `${benchmark} on the same figures`,
  onSame: (shared: number, of: number): string =>
    `on the same figures, ${format.number(shared)} of ${format.number(of)}`,
};
