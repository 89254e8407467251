import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/language/format.ts';
import {
  differenceText,
  isSame,
  meanText,
  quotientText,
  shareText,
  sumText,
} from '../../../src/figure/words/arithmetic.ts';
import { calculated } from '../../fixtures/calculated.ts';

const format = formatOf('en');

describe('sums with their numbers in place', () => {
  it('are written with signs a reader knows', () => {
    expect(differenceText(format, 52.1, 38.2, 1)).toBe('52.1 − 38.2 = +13.9');
    expect(differenceText(format, 2, -3, 0)).toBe('2 − (−3) = +5');
    expect(differenceText(formatOf('it'), 10052.1, 38.2, 1)).toBe('10.052,1 − 38,2 = +10.013,9');
    expect(quotientText(format, 3.44, 0.2, 2, 1)).toBe('3.44 ÷ 0.20 = 17.2');
    expect(sumText(format, [52.1, -8.2, 1], 1)).toBe('52.1 − 8.2 + 1.0 = 44.9');
    expect(sumText(format, [-3, 2], 0, 'signed')).toBe('−3 + 2 = −1');
    expect(shareText(format, -12, 0.25, 1)).toBe('−12.0 × 25.0% = −3.0');
  });

  it('are a plain mean where all weigh the same, else say each weight', () => {
    expect(
      meanText(
        format,
        [
          { value: 38.2, weight: 3 },
          { value: 52.2, weight: 3 },
        ],
        1,
      ),
    ).toBe('(38.2 + 52.2) ÷ 2 = 45.2');
    expect(
      meanText(
        format,
        [
          { value: 10, weight: 2 },
          { value: -40, weight: 0.5 },
        ],
        1,
      ),
    ).toBe('(2 × 10.0 + 0.5 × (−40.0)) ÷ 2.5 = 0.0');
  });

  it('have as many decimals as the result shown needs', () => {
    // Rounded to one decimal, 52.1 − 38.3 would be 13.8.
    expect(differenceText(format, 52.14, 38.26, 1)).toBe('52.14 − 38.26 = +13.9');
    for (let step = 1; step < 200; step += 1) {
      const [one, other] = [Math.sin(step) * 90, Math.cos(step * 3) * 40];
      for (const text of [
        differenceText(format, one, other, 1),
        sumText(format, [one, other, one - other], 1),
        shareText(format, one, Math.abs(Math.sin(step * 7)), 1),
      ]) {
        const [made, said] = calculated(text);
        // A half goes up as it reads: 101.55 is 101.6.
        expect(Math.abs(made - said), text).toBeLessThanOrEqual(0.05 + 1e-9);
      }
    }
  });

  it('take for the same what computing rounds, and nothing else', () => {
    expect(isSame(0.1 + 0.2, 0.3)).toBe(true);
    expect(isSame(1, 1.000001)).toBe(false);
    expect(isSame(Number.NaN, Number.NaN)).toBe(false);
  });
});
