import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ComparisonScatter } from '../../src/charts/comparison-scatter/ComparisonScatter.tsx';
import { layoutComparison, type ComparisonInput } from '../../src/charts/comparison-scatter/layout.ts';
import { ContributionBars } from '../../src/charts/contribution-bars/ContributionBars.tsx';
import { layoutContributions, type ContributionGroup } from '../../src/charts/contribution-bars/layout.ts';
import { CorrelationMatrix } from '../../src/charts/correlation-matrix/CorrelationMatrix.tsx';
import { correlationClass, layoutCorrelations } from '../../src/charts/correlation-matrix/layout.ts';
import { CoverageStrips } from '../../src/charts/coverage-strips/CoverageStrips.tsx';
import { layoutCoverage, type CoverageInput } from '../../src/charts/coverage-strips/layout.ts';
import '../fixtures/words.ts';
import fc from '../seeded.ts';

describe('the matrix of correlations', () => {
  const items = ['R&D expenditure', 'Patents', 'Trademarks', 'Sales'].map((name, at) => ({ id: String(at), name }));
  const r = [[], [0.67], [0.94, -0.12], [0.05, -0.35, Number.NaN]];
  const n = [[], [244], [231, 240], [200, 190, 2]];

  it('holds every pair once, each by side and distance from nought', () => {
    const rows = layoutCorrelations(items, r, n);
    expect(rows.map(({ cells }) => cells.map(({ classKey }) => classKey))).toEqual([
      [],
      ['positive-3'],
      ['positive-4', 'negative-1'],
      ['none', 'negative-2', 'no-data'],
    ]);
    expect(rows[2]?.cells[1]).toMatchObject({ other: 'Patents', r: -0.12, n: 240 });
  });

  it('paints further from nought never lighter, and both sides alike', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (one, other) => {
          const step = (value: number): number => Number(correlationClass(value).split('-')[1] ?? 0);
          if (one <= other) expect(step(one)).toBeLessThanOrEqual(step(other));
          expect(step(-one)).toBe(step(one));
        },
      ),
    );
  });

  it('says why a cell is empty and is drawn as before', async () => {
    const drawn = renderToStaticMarkup(<CorrelationMatrix title="Innovation and R&D" items={items} r={r} n={n} />);
    expect(drawn).toContain('too few regions have both');
    expect(drawn).toContain('>94<');
    expect(drawn).toContain('>−12<');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/correlation-matrix.html');
  });
});

describe('the bars of what each part adds', () => {
  const groups: ContributionGroup[] = [
    {
      id: 'skills',
      name: 'Skills and jobs',
      rows: [
        { id: 'a', name: 'Employment rate', share: 0.25, weight: 0.5 },
        { id: 'b', name: 'Adult learning', share: -0.05, weight: 0.25 },
        { id: 'c', name: 'Digital skills', share: 0.8, weight: 0.25 },
      ],
    },
    {
      id: 'finance',
      name: 'Financial support to SMEs',
      rows: [{ id: 'd', name: 'Investment', share: Number.NaN, weight: 1 }],
    },
  ];

  it('stand on one scale with nought and the weights, the greatest of a group first, what cannot be told last', () => {
    const { zero, groups: placed } = layoutContributions(groups);
    expect(placed[0]?.rows.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    const below = placed[0]?.rows[2];
    expect((below?.start ?? 0) + (below?.length ?? 0)).toBeCloseTo(zero, 9);
    expect(placed[1]?.rows[0]).toMatchObject({ length: 0, weightAt: 100 });
  });

  it('are drawn as before', async () => {
    const drawn = renderToStaticMarkup(<ContributionBars groups={groups} barLabel="adds" />);
    expect(drawn).toContain('Adult learning: −5%, weight 25%');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/contribution-bars.html');
  });
});

describe('the strips of coverage', () => {
  const rows: CoverageInput[] = [
    {
      id: 'gerd',
      name: 'R&D expenditure',
      count: 66,
      of: 66,
      years: [
        { year: 2023, regions: 67 },
        { year: 2024, regions: 5 },
      ],
    },
    {
      id: 'patents',
      name: 'Patents',
      count: 33,
      of: 66,
      years: [
        { year: 2011, regions: 2 },
        { year: 2012, regions: 31 },
      ],
    },
    { id: 'none', name: 'Nothing', count: 0, of: 66, years: [] },
  ];

  it('have a square a year, one for all before, and the shares of a row sum to 1', () => {
    const [gerd, patents, none] = layoutCoverage(rows, 2014, 2024);
    expect(gerd?.squares).toHaveLength(12);
    expect(gerd?.squares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(gerd?.squares.slice(-2).map(({ shade }) => shade)).toEqual([4, 1]);
    expect(patents?.squares[0]).toEqual({ year: null, share: 1, shade: 4 });
    expect(patents?.length).toBe(50);
    expect(none?.squares.every(({ shade }) => shade === 0)).toBe(true);
  });

  it('are drawn as before', async () => {
    const drawn = renderToStaticMarkup(
      <CoverageStrips
        groups={[
          { id: 'counted', name: 'In the index', rows },
          { id: 'beside', name: 'Shown beside the index', rows: [] },
        ]}
        first={2014}
        last={2024}
        countLabel="EU regions of the area, of 66"
      />,
    );
    expect(drawn).toContain('Patents: 33 of 66 EU regions of the area; before 2014 100%');
    expect(drawn).not.toContain('Shown beside the index');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/coverage-strips.html');
  });
});

describe('the scatter of two rankings', () => {
  const rows: ComparisonInput[] = [
    { id: 'AT13', name: 'Wien', ownRank: 1, otherRank: 1, isCapped: false },
    { id: 'ITI3', name: 'Marche', ownRank: 2, otherRank: 4, isCapped: false },
    { id: 'HR05', name: 'Grad Zagreb', ownRank: 4, otherRank: 2, isCapped: true },
    { id: 'SI04', name: 'Zahodna Slovenija', ownRank: 3, otherRank: 3, isCapped: false },
    { id: 'MD00', name: 'Moldova', ownRank: Number.NaN, otherRank: 3, isCapped: false },
  ];

  it('has the best at the top and at the right, so that who stands better here stands above the line', () => {
    const layout = layoutComparison(rows, ['HR05'], ['ITI3'], 440);
    expect(layout?.dots.map(({ id }) => id)).toEqual(['AT13', 'ITI3', 'HR05', 'SI04']);
    const at = (id: string) => layout?.dots.find((dot) => dot.id === id) ?? { x: Number.NaN, y: Number.NaN };
    const { left = 0, right = 0, top = 0, bottom = 0 } = layout ?? {};
    const lineAt = (x: number): number => bottom - ((x - left) / (right - left)) * (bottom - top);
    expect(at('AT13').x).toBeGreaterThan(at('ITI3').x);
    expect(at('AT13').y).toBeCloseTo(lineAt(at('AT13').x), 6);
    expect(at('ITI3').y).toBeLessThan(lineAt(at('ITI3').x));
    expect(at('HR05').y).toBeGreaterThan(lineAt(at('HR05').x));
    expect(layoutComparison(rows.slice(0, 1), [], [], 440)).toBeNull();
  });

  it('names those furthest apart and those selected, inside the drawing at any width', () => {
    for (const width of [300, 440, 520]) {
      const layout = layoutComparison(rows, ['HR05', 'SI04'], ['ITI3'], width);
      expect(layout?.labels.map(({ id }) => id)).toContain('ITI3');
      for (const { x } of layout?.labels ?? []) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
      }
    }
  });

  it('says them, marks what is to be read with care, and is drawn as before', async () => {
    const drawn = renderToStaticMarkup(
      <ComparisonScatter rows={rows} label="Both rank alike." named={['HR05']} selected={['ITI3']} />,
    );
    expect(drawn).toContain(
      'aria-label="Both rank alike. Marche: 2nd here, 4th there. Grad Zagreb: 4th here, 2nd there. R&amp;D at the maximum',
    );
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/comparison-scatter.html');
  });
});
