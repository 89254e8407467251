import '../fixtures/words.ts';
import { cleanup, fireEvent, render } from '@testing-library/react';
import fc from '../seeded.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { overlapOf } from '../../src/charts/portfolio-bubbles/bubble.ts';
import { bubblesOf } from '../../src/charts/portfolio-bubbles/from-portfolio.ts';
import {
  bubbleAfter,
  layoutBubbles,
  type BubbleInput,
  type BubblesInput,
} from '../../src/charts/portfolio-bubbles/layout.ts';
import { PortfolioBubbles } from '../../src/charts/portfolio-bubbles/PortfolioBubbles.tsx';
import { placeTip } from '../../src/design/drawing/chart-tip.ts';
import { parseSectorCode, type SectorPosition } from '../../src/model/index.ts';

afterEach(cleanup);

const bubble = (
  id: string,
  label: string,
  employment: number,
  quotient: number,
  growth: number,
  more: Partial<BubbleInput> = {},
): BubbleInput => ({
  id,
  label,
  family: 'food',
  familyLabel: 'Food',
  employment,
  share: employment / 400_000,
  quotient,
  growth,
  growthFrom: 2012,
  stars: 0,
  unknownStars: 0,
  isFew: employment < 250,
  trail: [],
  ...more,
});
const marche = [
  bubble('C15', 'Leather and footwear', 25_950, 17.98, -0.028, {
    family: 'fashion',
    familyLabel: 'Fashion',
    stars: 2,
    unknownStars: 1,
    trail: [
      { year: 2013, employment: 27_000, quotient: 17, growth: -0.07 },
      { year: 2014, employment: 26_500, quotient: 17.5, growth: -0.05 },
      { year: 2015, employment: 25_950, quotient: 17.98, growth: -0.028 },
    ],
  }),
  bubble('G47', 'Retail trade', 48_055, 0.86, -0.02, { family: 'trade', familyLabel: 'Trade', stars: 1 }),
  bubble('C31', 'Furniture', 13_299, 4.38, -0.05, {
    family: 'wood-furniture',
    familyLabel: 'Wood and furniture',
    stars: 3,
  }),
  bubble('N78', 'Employment activities', 400, 0.5, 0.62, {
    family: 'business-services',
    familyLabel: 'Business services',
  }),
  bubble('H51', 'Air transport', 120, 0.05, -0.4, { family: 'transport', familyLabel: 'Transport' }),
  bubble('B07', 'Metal ore mining', Number.NaN, Number.NaN, Number.NaN, { family: 'mining', familyLabel: 'Mining' }),
];
const asked = (bubbles: readonly BubbleInput[], more: Partial<BubblesInput> = {}): BubblesInput => ({
  bubbles,
  year: 2015,
  averageGrowth: -0.02,
  width: 760,
  selected: [],
  trailed: [],
  beyondText: ({ bubble: { growth } }) => `${(growth * 100).toFixed(0)}%`,
  words: {
    thinGrowing: 'thin but growing',
    strongGrowing: 'strong and growing',
    thinShrinking: 'thin and shrinking',
    strongShrinking: 'strong but shrinking',
    average: 'Marche −2%',
  },
  ...more,
});
const laidOut = (
  bubbles: readonly BubbleInput[],
  more: Partial<BubblesInput> = {},
): NonNullable<ReturnType<typeof layoutBubbles>> => {
  const layout = layoutBubbles(asked(bubbles, more));
  if (layout === null) throw new Error('Nothing is drawn.');
  return layout;
};

describe('the portfolio of a region', () => {
  it('has a quotient of 18 on the chart, right of the firm line at 1, with areas by persons', () => {
    const { bubbles, scales } = laidOut(marche);
    const at = (id: string): (typeof bubbles)[number] | undefined => bubbles.find((placed) => placed.bubble.id === id);
    expect(at('C15')?.x).toBeGreaterThan(scales.one);
    expect(at('C15')?.x).toBeLessThan(scales.right - 10);
    expect(at('G47')?.x).toBeLessThan(scales.one);
    expect(at('C15')?.y).toBeGreaterThan(scales.zero);
    expect(((at('G47')?.radius ?? 0) / (at('C31')?.radius ?? 1)) ** 2).toBeCloseTo(48_055 / 13_299, 6);
    expect(at('B07')).toBeUndefined();
  });

  it('draws what lies beyond the frame at its side, and says how far it is', () => {
    const { bubbles, labels } = laidOut(marche, { selected: ['N78'] });
    expect(bubbles.map(({ bubble: { id }, beyond }) => [id, beyond])).toEqual([
      ['G47', []],
      ['C15', []],
      ['C31', []],
      ['N78', ['top']],
      ['H51', ['left', 'bottom']],
    ]);
    expect(labels.find(({ id }) => id === 'N78')?.lines.join(' ')).toBe('Employment activities 62%');
  });

  it('moves nothing but the bubbles with the year', () => {
    const before = marche.map((sector) =>
      sector.id === 'C15' ? { ...sector, employment: 26_500, quotient: 17.5, growth: -0.05 } : sector,
    );
    const { scales } = laidOut(marche, { year: 2015 });
    const { scales: earlier } = laidOut(before, { year: 2014 });
    expect(earlier.xTicks).toEqual(scales.xTicks);
    expect(earlier.yTicks).toEqual(scales.yTicks);
  });

  it('leads a trail from the earliest year to the one shown, and not beyond it', () => {
    expect(laidOut(marche, { trailed: ['C15'] }).trails[0]?.points.map(({ year }) => year)).toEqual([2013, 2014, 2015]);
    expect(laidOut(marche, { trailed: ['C15'], year: 2014 }).trails[0]?.points.map(({ year }) => year)).toEqual([
      2013, 2014,
    ]);
  });

  it('is nothing without a figure', () => {
    expect(layoutBubbles(asked([bubble('B07', 'Metal ore mining', Number.NaN, Number.NaN, Number.NaN)]))).toBeNull();
  });

  const anyBubbles = fc
    .uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 99 }).map((code) => `C${String(code)}`),
        label: fc.constantFrom('Food', 'Leather and footwear', 'Computers, electronics and optics'),
        employment: fc.integer({ min: 1, max: 60_000 }),
        quotient: fc.double({ min: 0.01, max: 90, noNaN: true }),
        growth: fc.double({ min: -0.6, max: 1.5, noNaN: true }),
        stars: fc.integer({ min: 0, max: 3 }),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 70 },
    )
    .map((rows) =>
      rows.map(({ id, label, employment, quotient, growth, stars }) =>
        bubble(id, label, employment, quotient, growth, { stars }),
      ),
    );

  it('writes no label over another, and the same ones in whatever order the sectors come', () => {
    fc.assert(
      fc.property(anyBubbles, fc.constantFrom(328, 760, 1100), (bubbles, width) => {
        const { labels, scales } = laidOut(bubbles, { width });
        for (const [index, { box }] of labels.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(scales.width);
          for (const other of labels.slice(index + 1)) expect(overlapOf(box, other.box)).toBe(0);
        }
        expect(laidOut(bubbles.toReversed(), { width }).labels).toEqual(labels);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every bubble and what is told of it inside the drawing', () => {
    fc.assert(
      fc.property(anyBubbles, fc.constantFrom(328, 1100), (bubbles, width) => {
        const { bubbles: placed, scales } = laidOut(bubbles, { width });
        for (const each of placed) {
          expect(each.x).toBeGreaterThanOrEqual(scales.left);
          expect(each.x).toBeLessThanOrEqual(scales.right);
          expect(each.y).toBeGreaterThanOrEqual(scales.top);
          expect(each.y).toBeLessThanOrEqual(scales.bottom);
          const { box } = placeTip(
            { x: each.x, top: each.y - each.radius, bottom: each.y + each.radius },
            [each.bubble.label, '25,950 persons, 6.4% of all'],
            scales,
          );
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(scales.width);
          expect(box.bottom).toBeLessThanOrEqual(scales.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is walked by quotient to the sides and by growth up and down', () => {
    const { bubbles } = laidOut(marche);
    const steps = (from: string, ...keys: string[]): string[] =>
      keys.map((key) => bubbleAfter(bubbles, from, key) ?? 'none');
    expect(steps('G47', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'a')).toEqual([
      'C31',
      'N78',
      'N78',
      'C15',
      'H51',
      'C15',
      'none',
    ]);
    expect(steps('C15', 'ArrowRight')).toEqual(['none']);
  });
});

it('takes sectors, trails and unknown stars from a portfolio as it is computed', () => {
  const sector = parseSectorCode('C15');
  if (sector === null) throw new Error('C15 is no sector.');
  const position: SectorPosition = {
    sector,
    employment: 25_950,
    share: 0.064,
    referenceShare: 0.0035,
    quotient: 17.98,
    coverage: 1,
    mark: null,
    isFew: false,
    growth: -0.028,
    growthFrom: 2012,
    breakYear: null,
    referenceGrowth: 0.01,
    wage: Number.NaN,
    referenceWage: 21,
    wageYear: null,
    localUnits: 2_000,
    localUnitsYear: 2015,
    size: 'earned',
    specialisation: 'earned',
    productivity: 'unknown',
    stars: 2,
    reason: null,
    status: 1,
    flags: '',
  };
  const points = [{ year: 2015, employment: 25_950, quotient: 17.98, growth: -0.028, isAfterBreak: false }];
  expect(
    bubblesOf({ sectors: [position], trails: [{ sector, points }] }, () => ({
      label: 'Leather and footwear',
      family: 'fashion',
      familyLabel: 'Fashion',
    })),
  ).toEqual([
    bubble('C15', 'Leather and footwear', 25_950, 17.98, -0.028, {
      family: 'fashion',
      familyLabel: 'Fashion',
      share: 0.064,
      stars: 2,
      unknownStars: 1,
      published: null,
      trail: points,
    }),
  ]);
  expect(
    bubblesOf({ sectors: [{ ...position, mark: 'marked', coverage: 0.86 }], trails: [] }, () => ({
      label: '',
      family: '',
      familyLabel: '',
    }))[0]?.published,
  ).toBe(0.86);
  // Of one year nothing grows: a sector stands as high as its share.
  expect(
    bubblesOf(
      { sectors: [{ ...position, growth: Number.NaN, growthFrom: null }], trails: [] },
      () => ({ label: 'Leather and footwear', family: 'fashion', familyLabel: 'Fashion' }),
      'share',
    ),
  ).toMatchObject([{ growth: 0.064, growthFrom: null, trail: [] }]);
});

describe('a series that breaks', () => {
  const [leather] = marche;
  if (leather === undefined) throw new Error('There is no leather.');
  const point = (year: number, isAfterBreak: boolean, growth = 0.01): BubbleInput['trail'][number] => ({
    year,
    employment: 20_000,
    quotient: 10 + year - 2010,
    growth,
    isAfterBreak,
  });

  it('has a line on either side of the break and none across it, also where the year after it has no growth', () => {
    const linesWith = (trail: BubbleInput['trail']): number =>
      renderToStaticMarkup(
        <PortfolioBubbles
          bubbles={[{ ...leather, trail }]}
          label=""
          regionName=""
          referenceName=""
          averageGrowth={0}
          year={2015}
          years={[2015]}
          selected={['C15']}
          hovered={null}
          onYear={() => undefined}
          onSelect={() => undefined}
          onHover={() => undefined}
          notes={[]}
        />,
      ).match(/<polyline/g)?.length ?? 0;
    const whole = [point(2011, false), point(2012, false), point(2013, false), point(2014, false), point(2015, false)];
    expect(linesWith(whole)).toBe(1);
    expect(linesWith(whole.map((own) => (own.year === 2013 ? point(2013, true) : own)))).toBe(2);
    expect(linesWith(whole.map((own) => (own.year === 2013 ? point(2013, true, Number.NaN) : own)))).toBe(2);
    // What stands alone on its side has no line.
    expect(linesWith(whole.map((own) => (own.year === 2012 || own.year === 2015 ? point(own.year, true) : own)))).toBe(
      1,
    );
  });
});

it('marks a quotient of which regions publish little, in the drawing and in words', () => {
  const [leather] = marche;
  if (leather === undefined) throw new Error('There is no leather.');
  const drawn = renderToStaticMarkup(
    <PortfolioBubbles
      bubbles={[{ ...leather, published: 0.86 }, ...marche.slice(1)]}
      label=""
      regionName=""
      referenceName=""
      averageGrowth={0}
      year={2015}
      years={[2015]}
      selected={[]}
      hovered={null}
      onYear={() => undefined}
      onSelect={() => undefined}
      onHover={() => undefined}
      notes={[]}
    />,
  );
  expect(drawn).toContain('regions publish 86% of the persons in it');
  expect(drawn).toMatch(/is-marked" data-mark="C15"/);
  expect(drawn).toContain('dashed: regions publish less than nine tenths');
});

describe('a table of one year', () => {
  it('has shares up the side, from nought to the largest, and no growth in what is said', () => {
    const drawn = renderToStaticMarkup(
      <PortfolioBubbles
        bubbles={marche.map((own) => ({ ...own, growth: own.share, growthFrom: null }))}
        vertical="share"
        label=""
        regionName="Marche"
        referenceName="the EU27"
        averageGrowth={Number.NaN}
        year={2022}
        years={[2022]}
        selected={[]}
        hovered={null}
        onYear={() => undefined}
        onSelect={() => undefined}
        onHover={() => undefined}
        notes={[]}
      />,
    );
    expect(drawn).toContain('↑ Share of persons employed');
    expect(drawn).not.toMatch(/a year|growing|NaN/);
    const layout = layoutBubbles(
      asked(
        marche.map((own) => ({ ...own, growth: own.share })),
        { vertical: 'share', averageGrowth: Number.NaN },
      ),
    );
    expect(layout?.scales.yTicks[0]?.value).toBe(0);
    expect(layout?.bubbles.every(({ beyond }) => !beyond.includes('top') && !beyond.includes('bottom'))).toBe(true);
  });
});

describe('the portfolio on screen', () => {
  const shown = (
    more: {
      readonly onSelect?: (id: string, isAdded: boolean) => void;
      readonly onHover?: (id: string | null) => void;
      readonly onYear?: (year: number) => void;
    } = {},
  ): React.JSX.Element => (
    <PortfolioBubbles
      bubbles={marche}
      label="Sectors of Marche"
      regionName="Marche"
      referenceName="the EU27"
      averageGrowth={-0.02}
      year={2015}
      years={[2013, 2014, 2015]}
      selected={['C15']}
      hovered="C31"
      onYear={() => undefined}
      onSelect={() => undefined}
      onHover={() => undefined}
      notes={['1 division without a figure: confidential.']}
      {...more}
    />
  );

  it('says of every bubble what it shows, reads without colour, and is drawn as before', async () => {
    const drawn = renderToStaticMarkup(shown());
    expect(drawn).toContain(
      `aria-label="Leather and footwear, Fashion, LQ\u00a018.0, −2.8% a year since 2012, 25,950 persons, 6.5% of all, 2 of 3 stars, 1 not to be told"`,
    );
    expect(drawn).toContain('Leather and</tspan>');
    expect(drawn).toContain('footwear ★★</tspan>');
    expect(drawn).toContain('has-3-stars');
    expect(drawn).toContain('1 division without a figure: confidential.');
    expect(drawn.match(/tabindex="0"/g)).toHaveLength(1);
    expect(drawn).not.toContain('NaN');
    expect(drawn).not.toContain('style=');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/portfolio-bubbles.html');
  });

  it('is one tab stop, walked by arrows, selected by Enter; the years are a slider', () => {
    const [onSelect, onHover, onYear] = [vi.fn(), vi.fn(), vi.fn()];
    const { container, getByRole } = render(shown({ onSelect, onHover, onYear }));
    const at = (id: string): SVGGElement => {
      const found = container.querySelector<SVGGElement>(`[data-mark="${id}"]`);
      if (found === null) throw new Error(`${id} is not drawn.`);
      return found;
    };
    at('C15').focus();
    fireEvent.keyDown(at('C15'), { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(at('C31'));
    expect([...container.querySelectorAll('g[tabindex="0"]')]).toEqual([at('C31')]);
    expect(onHover).toHaveBeenLastCalledWith('C31');
    fireEvent.keyDown(at('C31'), { key: 'Enter' });
    fireEvent.click(at('G47'), { ctrlKey: true });
    expect(onSelect.mock.calls).toEqual([
      ['C31', false],
      ['G47', true],
    ]);
    fireEvent.change(getByRole('slider'), { target: { value: '0' } });
    expect(onYear).toHaveBeenCalledWith(2013);
  });
});
