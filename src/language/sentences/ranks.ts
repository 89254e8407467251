import { isWide, thirdOf, type RankPlace } from '../findings/rank-place.ts';
import type { Names } from '../names.ts';
import { ordinal, rankOf } from './lists.ts';
import { areasOf } from './marks.ts';
import type { Spoken } from './spoken.ts';

function between({ messages: { ranks } }: Spoken, { low, high }: RankPlace): string {
  return low === high ? ranks.certain : ranks.betweenRanks({ low, high });
}

/** `31st of 66, between 20th and 41st`; the rank alone until the interval is known. */
export function fullRank(spoken: Spoken, place: RankPlace): string {
  const rank = rankOf(spoken, place.rank, place.of);
  return Number.isFinite(place.low)
    ? spoken.messages.ranks.fullBetween({ rank, between: between(spoken, place) })
    : rank;
}

/** The same in a sentence: only the third where the interval is wide. */
export function rankInSentence(spoken: Spoken, place: RankPlace): string {
  if (!Number.isFinite(place.low) || !isWide(place)) return fullRank(spoken, place);
  return spoken.messages.ranks.inThird({
    third: thirdOf(place),
    of: place.of,
    rank: ordinal(spoken, place.rank),
    between: between(spoken, place),
  });
}

/** `20–41` of a list; empty until it is known. */
export function shortInterval({ messages }: Spoken, low: number, high: number): string {
  return Number.isFinite(low) ? messages.ranks.interval({ low, high }) : '';
}

/** Of which years the figures of a score are. */
export function ages({ messages, format }: Spoken, mean: number, from: number, to: number): string {
  return messages.ranks.agesOf({ isOneYear: from === to, mean: format.year(mean), from, to });
}

/** `75% of it from figures of AT1 (Ostösterreich)`. */
export function largerShare(
  spoken: Spoken,
  share: number,
  origins: readonly string[],
  names: Pick<Names, 'region'>,
): string {
  return spoken.messages.ranks.largerPart({ share, areas: areasOf(spoken, origins, names) });
}
