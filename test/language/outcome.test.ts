import { describe, expect, it } from 'vitest';
import { courseHeadline } from '../../src/features/region/content/course-sentences.ts';
import { courseOfGaps, leastShown, outcomeOf, type Outcome } from '../../src/language/findings/outcome.ts';
import { movedOf, scaleAmount, type Course } from '../../src/language/findings/portrait.ts';
import { LANGUAGES, type Standing, type YearsLeft } from '../../src/model/index.ts';
import { region } from '../fixtures/figures.ts';
import { speechIn } from '../fixtures/words.ts';
import fc from '../seeded.ts';

const gaps = (...values: readonly number[]): { year: number; gap: number }[] =>
  values.map((gap, index) => ({ year: 2014 + index, gap }));

describe('what becomes of a gap', () => {
  it('is closed only where it was open', () => {
    const of = (
      gap: ReturnType<typeof gaps>,
      left: YearsLeft,
      latest: YearsLeft = left,
      soonest: YearsLeft = left,
    ): Outcome => outcomeOf(gap, { left, soonest, latest }, 0.5);
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
    // It widens, and its interval holds closing.
    expect(of(gaps(1, 2, 3), 'never', 'never', 5)).toEqual({ kind: 'unclear' });
    expect(of(gaps(3, 3, 3), 'never', 'never', 120)).toEqual({ kind: 'not-closing' });
    // What takes more than 100 years does not move.
    expect(of(gaps(3, 2.4), 101, 400)).toEqual({ kind: 'not-closing' });
    expect(of(gaps(3, 2.4), 99, 400)).toEqual({ kind: 'closing', years: 99 });
    expect([leastShown(0), leastShown(2)]).toEqual([0.5, 0.005]);
  });
});

it('gains or loses ground for sure only where pace and ends go the same way', () => {
  expect(courseOfGaps(gaps(3, 2, 1), { low: -2, high: -0.5 }, 0.05)).toBe('closing');
  expect(courseOfGaps(gaps(1, 2, 3), { low: 0.5, high: 2 }, 0.05)).toBe('widening');
  expect(courseOfGaps(gaps(3, 5.1), { low: -3.8, high: 3.2 }, 0.05)).toBe('unclear');
  expect(courseOfGaps(gaps(3, 9, 1, 5), { low: -3, high: -1 }, 0.05)).toBe('unclear');
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
  const said = (first: number, last: number): string =>
    courseHeadline(speechIn('en'), course(first, last), 'Marche', names);

  it('has the difference taken before rounding', () => {
    expect(said(4.4, 6.08)).toBe(
      'Marche has lost 1.7 points to the EU average since 2014: from 4.4 points behind to 6.1 points behind',
    );
    expect(said(4.44, 5.56)).toBe(
      'Marche has lost 1.12 points to the EU average since 2014: from 4.44 points behind to 5.56 points behind',
    );
    expect(said(4.444, 5.556)).toBe(
      'Marche has lost ground to the EU average since 2014: from 4.44 points behind to 5.56 points behind',
    );
    expect(said(-9.46, -9.54)).toBe(
      'Marche has gained 0.08 points on the EU average since 2014: from 9.46 points ahead to 9.54 points ahead',
    );
    expect(said(-9.52, -9.54)).toBe('Marche is 9.5 points ahead of the EU average in 2024, as in 2014');
    expect(said(1.4, -0.04)).toBe(
      'Marche has gained 1.4 points on the EU average since 2014: from 1.4 points behind to level',
    );
    expect(said(-0.04, 0.04)).toBe('Marche is level with the EU average in 2024, as in 2014');
    expect(said(3.41, 3.44)).toBe('Marche is 3.4 points behind the EU average in 2024, as in 2014');
    expect(courseHeadline(speechIn('it'), course(3, 2), 'Marche', names)).toBe(
      'Marche: 1,0 punti recuperati dal 2014 rispetto alla media UE, da 3,0 punti di ritardo a 2,0 punti di ritardo',
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
          const text = courseHeadline(speechIn(language), course(first, last), 'Marche', names);
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
          expect(Math.abs(moved - Math.abs(last - first)), text).toBeLessThanOrEqual(0.05 + 1e-9);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
