import { isWide, thirdOf, type RankPlace } from '../../rank-place.ts';
import { formatOf } from '../../format.ts';
import type { ranks as english } from '../en/ranks.ts';

const format = formatOf('it');

/** l'ottava, l'undicesima, l'ottantesima; else la. */
const the = (rank: number): string => `${/^(?:8|11|8\d)$/.test(String(rank)) ? "l'" : 'la '}${format.ordinal(rank)}`;
const between = ({ low, high }: RankPlace): string =>
  low === high ? 'con quasi ogni metodo' : `tra ${the(low)} e ${the(high)}`;

function full(place: RankPlace): string {
  return Number.isFinite(place.low)
    ? `${format.rank(place.rank, place.of)}, ${between(place)}`
    : format.rank(place.rank, place.of);
}

const THIRDS = { first: 'nel primo terzo', middle: 'nel terzo centrale', last: "nell'ultimo terzo" } as const;

export const ranks: typeof english = {
  full,
  said: (place) =>
    Number.isFinite(place.low) && isWide(place)
      ? `${THIRDS[thirdOf(place)]} delle ${format.number(place.of)} regioni (${format.ordinal(place.rank)}, ${between(place)})`
      : full(place),
  short: (low, high) => (Number.isFinite(low) ? `${format.number(low)}–${format.number(high)}` : ''),
  between: 'Tra',
  from: 'Posizione da',
  to: 'Posizione a',
  byScore: 'Posizione per punteggio',
  hint: 'Tra: dove cade la posizione in nove estrazioni su dieci dei pesi e delle altre scelte di metodo. Anno medio: dei dati su cui si basa il punteggio.',
  notNumbered: 'In ordine di divario, senza numeri: le posizioni seguono il punteggio.',
  ages: (mean, from, to) =>
    from === to
      ? `su dati del ${String(from)}`
      : `su dati in media del ${format.year(mean)} (dal ${String(from)} al ${String(to)})`,
  age: 'Anno medio',
  partlyCarried: "in parte dati di un'area più ampia",
  sameFigures: (benchmark) => `${benchmark} sugli stessi dati`,
  onSame: (shared, of) => `sugli stessi dati, ${format.number(shared)} su ${format.number(of)}`,
};
