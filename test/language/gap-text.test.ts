import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/language/format.ts';
import { gapText } from '../../src/language/speech/gap-text.ts';
import { speechIn } from '../fixtures/words.ts';

const english = speechIn('en').format;
const italian = speechIn('it').format;

describe('a gap in words', () => {
  it.each([
    [6, '', '6.0 behind', '6,0 indietro'],
    [-13.64, 'points', '13.6 points ahead', '13,6 points avanti'],
    [0.04, 'points', 'level', 'pari'],
    [-0.04, '', 'level', 'pari'],
    [0.05, '', '0.1 behind', '0,1 indietro'],
    [Number.NaN, 'points', '—', '—'],
  ])('says who is ahead: %d %s', (gap, unit, inEnglish, inItalian) => {
    expect(gapText(english, gap, 1, unit)).toBe(inEnglish);
    expect(gapText(italian, gap, 1, unit)).toBe(inItalian);
  });

  it('never carries a sign, nor calls level what shows a digit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 3 }), (gap, decimals) => {
        const text = gapText(formatOf('en'), gap, decimals);
        expect(text).not.toMatch(/[+−-]/);
        expect(text === 'level').toBe(Math.abs(gap) < 0.5 * 10 ** -decimals);
      }),
    );
  });
});
