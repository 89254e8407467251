import type { Amount } from '../findings/findings.ts';
import type { Format } from '../format.ts';
import type { Measure } from '../findings/measure.ts';
import type { Spoken } from './spoken.ts';

const SEVERAL = 2;

/** The number whose plural form stands beside an amount: `1 point gained`. Units are named as several, whatever the number. */
export function countOf(value: number, { kind, decimals = 0 }: Amount, format: Pick<Format, 'counted'>): number {
  return kind === 'points' ? format.counted(value, decimals) : SEVERAL;
}

/** An amount already written, in a unit: the name of a scale stands in brackets. */
export function measured(
  { messages: { numbers } }: Pick<Spoken, 'messages'>,
  amount: string,
  unit: string,
  measure: Measure,
): string {
  if (unit === '') return amount;
  switch (measure) {
    case 'percent':
      return numbers.percentOf({ amount, unit });
    case 'scale':
      return numbers.onScale({ amount, unit });
    case 'unit':
      return numbers.inUnit({ amount, unit });
  }
}

/** A distance: never negative, in points or in the unit of distances. */
export function quantity(spoken: Pick<Spoken, 'messages' | 'format'>, value: number, amount: Amount): string {
  const { messages, format } = spoken;
  const { decimals = 0 } = amount;
  const text = format.number(Math.abs(value), decimals);
  const count = format.counted(value, decimals);
  if (amount.kind === 'points') return messages.numbers.points({ amount: text, count });
  if (amount.measure === 'percent') return messages.numbers.percentagePoints({ amount: text, count });
  return measured(spoken, text, amount.unit, amount.measure);
}

/** A level: the figure itself with its unit. */
export function level(spoken: Pick<Spoken, 'messages' | 'format'>, value: number, amount: Amount): string {
  const text = spoken.format.number(value, amount.decimals ?? 0);
  if (amount.kind === 'points') return spoken.messages.numbers.pointsOfHundred({ amount: text });
  return measured(spoken, text, amount.unit, amount.measure);
}
