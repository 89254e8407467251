import { describe, expect, it } from 'vitest';
import { PORTRAITS } from '../../src/design/messages/portraits.ts';
import { leastShown, outcomeOf, type Outcome } from '../../src/design/outcome.ts';
import { movedOf, scaleAmount, type Course } from '../../src/design/portrait.ts';
import { LANGUAGES, type Standing, type YearsLeft } from '../../src/model/index.ts';
import { region } from '../fixtures/figures.ts';
import fc from '../seeded.ts';

const gaps = (...values: readonly number[]): { year: number; gap: number }[] =>
  values.map((gap, index) => ({ year: 2014 + index, gap }));

describe('what becomes of a gap', () => {
  it('is closed only where it was open', () => {
    const of = (gap: ReturnType<typeof gaps>, left: YearsLeft, latest: YearsLeft = left): Outcome =>
      outcomeOf(gap, { left, latest }, 0.5);
    expect(of(gaps(-3, -2, -4), 'closed')).toEqual({ kind: 'never-behind' });
    expect(of(gaps(3, -1, 2, -1, -2), 'closed')).toEqual({ kind: 'caught-up', year: 2017 });
    // Less than shows was never a gap.
    expect(of(gaps(0.3, -1, -1), 'closed')).toEqual({ kind: 'never-behind' });
    expect(of(gaps(2, 1, 0.3), 0.4)).toEqual({ kind: 'caught-up', year: 2016 });
    // Ahead at first, and again.
    expect(of(gaps(-2, 1, -2), 'closed')).toEqual({ kind: 'was-behind', last: 2015 });
    // The slope and the ends of the line point opposite ways.
    expect(of(gaps(0.1, 4, 3, 1), 8)).toEqual({ kind: 'unclear' });
    expect(of(gaps(5, 0, 1, 3), 'never')).toEqual({ kind: 'unclear' });
    expect(of(gaps(3, 2, 1), 2, 4)).toEqual({ kind: 'closing', years: 2 });
    expect(of(gaps(1, 2, 3), 'never')).toEqual({ kind: 'not-closing' });
    // The interval of the pace holds standing still.
    expect(of(gaps(3, 2, 2, 2), 12, 'never')).toEqual({ kind: 'unclear' });
    // What takes more than 100 years does not move.
    expect(of(gaps(3, 2.4), 101, 400)).toEqual({ kind: 'not-closing' });
    expect(of(gaps(3, 2.4), 99, 400)).toEqual({ kind: 'closing', years: 99 });
    expect([leastShown(0), leastShown(2)]).toEqual([0.5, 0.005]);
  });
});

describe('a change of a gap in words', () => {
  const names = { region: () => 'Marche', indicator: String };
  const amount = scaleAmount('points', 'points');
  const standing = (year: number, gap: number): Standing => ({ year, value: 40, benchmark: 40 + gap, gap });
  const course = (first: number, last: number): Course => ({
    region: region('ITI3'),
    benchmark: { kind: 'eu-average' },
    amount,
    first: standing(2014, first),
    last: standing(2024, last),
  });
  const said = (first: number, last: number): string => PORTRAITS.en.course(course(first, last), 'Marche', names);

  it('has the difference taken before rounding', () => {
    expect(said(4.4, 6.08)).toBe(
      'Marche has lost 2 points to the EU average since 2014: from 4 points behind to 6 points behind',
    );
    expect(said(4.4, 5.6)).toBe(
      'Marche has lost 1.2 points to the EU average since 2014: from 4.4 points behind to 5.6 points behind',
    );
    expect(said(4.44, 5.56)).toBe(
      'Marche has lost ground to the EU average since 2014: from 4.4 points behind to 5.6 points behind',
    );
    // 0.2 is not a whole point, whatever the ends round to.
    expect(said(-9.44, -9.55)).toBe(
      'Marche has gained ground on the EU average since 2014: from 9.4 points ahead to 9.6 points ahead',
    );
    expect(said(-9.46, -9.54)).toBe('Marche is 10 points ahead of the EU average in 2024, as in 2014');
    expect(said(1.4, -0.4)).toBe(
      'Marche has gained ground on the EU average since 2014: from 1.4 points behind to level',
    );
    expect(said(-0.4, 0.4)).toBe('Marche is level with the EU average in 2024, as in 2014');
    expect(said(3.4, 3.45)).toBe('Marche is 3 points behind the EU average in 2024, as in 2014');
    expect(said(3.4, 2.9)).toBe(
      'Marche has gained 0.5 points on the EU average since 2014: from 3.4 points behind to 2.9 points behind',
    );
    expect(PORTRAITS.it.course(course(3, 2), 'Marche', names)).toBe(
      'Marche: 1 punto recuperato dal 2014 rispetto alla media UE, da 3 punti di ritardo a 2 punti di ritardo',
    );
  });

  const read = (text: string): number[] => {
    const sign = (side: string): number => (/ahead|vantaggio/.test(side) ? -1 : 1);
    const tail = text.slice(text.search(/: from |(?:, da )/));
    return [
      ...tail.matchAll(
        /(?:from|to|da|a) (?:([\d.,]+) \w+ (behind|ahead|di ritardo|di vantaggio)|level|nessun divario)/g,
      ),
    ].map(([, number, side = '']) => (number === undefined ? 0 : sign(side) * Number(number.replace(',', '.'))));
  };

  it('adds up as written, in both languages, whatever the gaps', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -30, max: 30, noNaN: true }),
        fc.double({ min: -30, max: 30, noNaN: true }),
        fc.constantFrom(...LANGUAGES),
        (first, last, language) => {
          const text = PORTRAITS[language].course(course(first, last), 'Marche', names);
          const { kind, hasAmount } = movedOf(course(first, last));
          if (kind === 'same') return;
          const [from = Number.NaN, to = Number.NaN] = read(text);
          const amountSaid = /(?:gained|lost|Marche:) ([\d.,]+) /.exec(text)?.[1];
          expect(amountSaid !== undefined, text).toBe(hasAmount);
          expect(from === to, text).toBe(false);
          expect(Math.sign(to - from), text).toBe(Math.sign(last - first));
          expect(/gained|recuperat/.test(text), text).toBe(last < first);
          if (amountSaid === undefined) return;
          const moved = Number(amountSaid.replace(',', '.'));
          expect(Math.abs(to - from), text).toBeCloseTo(moved, 9);
          expect(Math.abs(moved - Math.abs(last - first)), text).toBeLessThanOrEqual(0.5 + 1e-9);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
