import { NO_FIGURE } from '../format.ts';
import type { Spoken } from './spoken.ts';

/** Of what a list is, for languages in which that changes how many more there are. */
export type Listed = 'region' | 'other';

/** The first `most` items, then how many more. */
export function shortList(
  { messages, format }: Pick<Spoken, 'messages' | 'format'>,
  items: readonly string[],
  listed: Listed = 'other',
  most = 5,
): string {
  if (items.length <= most + 1) return format.list(items);
  return format.list([...items.slice(0, most), messages.numbers.more[listed]({ count: items.length - most })]);
}

/** `34th`, `34ª`; a dash without a rank. */
export function ordinal({ messages }: Pick<Spoken, 'messages'>, rank: number): string {
  return Number.isFinite(rank) ? messages.numbers.ordinal({ rank }) : NO_FIGURE;
}

/** `34th of 66`, `34ª su 66`; a dash without a rank. */
export function rankOf({ messages }: Pick<Spoken, 'messages'>, rank: number, of: number): string {
  return Number.isFinite(rank) ? messages.numbers.rank({ rank, of }) : NO_FIGURE;
}
