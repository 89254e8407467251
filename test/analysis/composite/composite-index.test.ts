import { table } from 'arquero';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  calibrate,
  compositeIndex,
  gaps,
  indexOverColumns,
  type IndexNode,
  type IndexSpec,
} from '../../../src/analysis/index.ts';
import { asemColumns, asemSpec, asemUnits, byUnit } from './asem.ts';

const tree: IndexNode[] = [
  { id: 'all', parent: null },
  { id: 'one', parent: 'all' },
  { id: 'two', parent: 'all', weight: 3 },
  { id: 'a', parent: 'one' },
  { id: 'b', parent: 'one', weight: 2 },
  { id: 'c', parent: 'two', direction: 'lower' },
];
const spec: IndexSpec = { nodes: tree, normalise: { method: 'min-max' }, aggregate: 'arithmetic' };
const units = table({ unit: ['x', 'y', 'z'], a: [0, 5, 10], b: [10, 20, 30], c: [1, 2, 5] });

describe('the published example of COINr', () => {
  const { scores, steps } = compositeIndex(asemUnits, asemSpec);
  const index = byUnit(scores, 'Index');

  it.each([
    ['CHE', 68.38],
    ['NLD', 64.82],
    ['DNK', 64.8],
    ['NOR', 64.47],
    ['BEL', 63.54],
    ['SWE', 63],
    ['IND', 39.79],
  ])('gives %s an index of %f', (unit, expected) => {
    expect(index[unit]).toBeCloseTo(expected, 2);
  });

  it.each([
    ['Conn', 62.79],
    ['Sust', 73.98],
    ['Physical', 63.41],
    ['Social', 87.85],
  ])('gives Switzerland %s %f', (node, expected) => {
    expect(byUnit(scores, node)['CHE']).toBeCloseTo(expected, 2);
  });

  it('puts India on rank 45 and the six leaders first', () => {
    const order = Object.entries(index)
      .sort(([, a], [, b]) => b - a)
      .map(([unit]) => unit);
    expect(order.indexOf('IND') + 1).toBe(45);
    expect(order.slice(0, 6)).toEqual(['CHE', 'NLD', 'DNK', 'NOR', 'BEL', 'SWE']);
  });

  it('says which series were treated', () => {
    const treated = steps.filter((step) => step.kind === 'winsorised' || step.kind === 'transformed');
    expect(treated).toHaveLength(15);
    expect(treated).toContainEqual({ kind: 'winsorised', id: 'Bord', points: 3, low: null, high: 9.93289240982e-4 });
  });

  it('is the same through a calibration on its own units, in JSON or not, and clamps nothing', () => {
    const calibration = JSON.parse(JSON.stringify(calibrate(asemUnits, asemSpec))) as ReturnType<typeof calibrate>;
    const again = compositeIndex(asemUnits, { ...asemSpec, calibration });
    expect(byUnit(again.scores, 'Index')).toEqual(index);
    expect(again.steps.filter(({ kind }) => kind === 'clamped')).toEqual([]);
  });

  it('is the same on plain columns', () => {
    expect(Array.from(indexOverColumns(asemColumns, asemSpec).scores['Index'] ?? [])).toEqual(Object.values(index));
  });
});

describe('the tree', () => {
  it('takes weighted means up the tree, by hand', () => {
    const { scores, normalised } = compositeIndex(units, spec);
    expect(Array.from(normalised.array('c'))).toEqual([100, 75, 0]);
    expect(byUnit(scores, 'one')).toEqual({ x: 0, y: 50, z: 100 });
    expect(byUnit(scores, 'all')).toEqual({ x: 75, y: 68.75, z: 25 });
  });

  it('gives scores a column for every node in the order of the nodes', () => {
    const { scores, treated, normalised, clamped } = compositeIndex(units, spec);
    expect(scores.columnNames()).toEqual(['unit', 'all', 'one', 'two', 'a', 'b', 'c']);
    for (const leaves of [treated, normalised, clamped]) expect(leaves.columnNames()).toEqual(['unit', 'a', 'b', 'c']);
  });

  it('rescales the weights of what is present, down to the coverage asked for', () => {
    const holes = table({ unit: ['x', 'y', 'z'], a: [NaN, 5, 10], b: [10, NaN, 30], c: [1, 2, 5] });
    const { scores, steps } = compositeIndex(holes, spec);
    // b alone holds 2/3 of `one`, a alone 1/3.
    expect(byUnit(scores, 'one')).toEqual({ x: 0, y: NaN, z: 100 });
    expect(byUnit(scores, 'all')).toEqual({ x: 75, y: 75, z: 25 });
    expect(steps).toContainEqual({
      kind: 'aggregated',
      id: 'one',
      method: 'arithmetic',
      minCoverage: 0.5,
      missing: [1],
      weights: [
        { id: 'a', weight: 1 / 3 },
        { id: 'b', weight: 2 / 3 },
      ],
    });
  });

  it('lets a node ask for more coverage than the rest', () => {
    const themes = ['t1', 't2', 't3', 't4', 't5', 't6'];
    const wide: IndexSpec = {
      ...spec,
      nodes: [{ id: 'overall', parent: null, minCoverage: 4 / 6 }, ...themes.map((id) => ({ id, parent: 'overall' }))],
    };
    const columns = Object.fromEntries(
      themes.map((id, theme) => [id, [0, 100, theme < 4 ? 40 : NaN, theme < 3 ? 40 : NaN]]),
    );
    const { scores } = compositeIndex(table({ unit: ['low', 'high', 'four', 'three'], ...columns }), wide);
    expect(byUnit(scores, 'overall')).toEqual({ low: 0, high: 100, four: 40, three: NaN });
  });

  it('scores nothing for a unit without figures, whatever the coverage', () => {
    const { scores } = compositeIndex(
      table({ unit: ['x', 'y', 'none'], a: [1, 2, NaN], b: [1, 2, NaN], c: [1, 2, NaN] }),
      { ...spec, minCoverage: 0 },
    );
    expect(byUnit(scores, 'all')['none']).toBeNaN();
    expect(byUnit(scores, 'all')['x']).not.toBeNaN();
  });

  it('takes a set of themes without an overall score', () => {
    const { scores } = compositeIndex(units, {
      ...spec,
      nodes: tree.slice(1).map((node) => (node.parent === 'all' ? { ...node, parent: null } : node)),
    });
    expect(byUnit(scores, 'one')).toEqual({ x: 0, y: 50, z: 100 });
    expect(scores.columnNames()).not.toContain('all');
  });

  it('takes null and undefined as missing, never as 0', () => {
    const { normalised } = compositeIndex(
      table({
        unit: ['x', 'y', 'z', 'n', 'u'],
        a: [10, 20, 30, null, undefined],
        b: [1, 2, 3, 4, 5],
        c: [1, 2, 3, 4, 5],
      }),
      spec,
    );
    expect(Array.from(normalised.array('a'))).toEqual([0, 50, 100, NaN, NaN]);
  });

  it('looks at the rows that a filter leaves, in their order', () => {
    const { scores } = compositeIndex(units.orderby('c').slice(0, 2).reify(), spec);
    expect(byUnit(scores, 'one')).toEqual({ x: 0, y: 100 });
    expect(Array.from(compositeIndex(units.filter('d => d.a > 0'), spec).scores.array('unit'))).toEqual(['y', 'z']);
  });
});

describe('normalisation', () => {
  const values = { unit: ['p', 'q', 'r', 's', 'm'], v: [10, 20, 20, 40, NaN] };
  const single = (normalise: IndexSpec['normalise'], direction: 'higher' | 'lower' = 'higher'): number[] =>
    Array.from(
      compositeIndex(table(values), {
        nodes: [{ id: 'v', parent: null, direction }],
        normalise,
        aggregate: 'arithmetic',
      }).scores.array('v'),
      Number,
    );

  it('by min-max, over the range asked for', () => {
    expect(single({ method: 'min-max', range: [1, 100] })).toEqual([1, 34, 34, 100, NaN]);
    expect(single({ method: 'min-max' }, 'lower').map((score) => Math.round(score * 1000) / 1000)).toEqual([
      100,
      66.667,
      66.667,
      0,
      NaN,
    ]);
  });

  it('by z-score with n - 1', () => {
    const deviation = Math.sqrt((12.5 ** 2 + 2.5 ** 2 + 2.5 ** 2 + 17.5 ** 2) / 3);
    expect(single({ method: 'z-score' })[3]).toBeCloseTo(17.5 / deviation, 12);
    expect(single({ method: 'z-score' }, 'lower')[3]).toBeCloseTo(-17.5 / deviation, 12);
  });

  it('by rank, ties sharing the mean', () => {
    expect(single({ method: 'rank' })).toEqual([4, 2.5, 2.5, 1, NaN]);
    expect(single({ method: 'rank' }, 'lower')).toEqual([1, 2.5, 2.5, 4, NaN]);
    expect(single({ method: 'rank', first: 'worst' })).toEqual([1, 2.5, 2.5, 4, NaN]);
    expect(single({ method: 'rank', first: 'worst' }, 'lower')).toEqual([4, 2.5, 2.5, 1, NaN]);
  });

  it('by percentile rank, self excluded', () => {
    expect(single({ method: 'percentile-rank' })).toEqual([0, 50, 50, 100, NaN]);
    expect(single({ method: 'percentile-rank' }, 'lower')).toEqual([100, 50, 50, 0, NaN]);
  });

  it.each(['min-max', 'z-score', 'rank', 'percentile-rank'] as const)(
    'gives a constant column no score by %s, and names it',
    (method) => {
      const { normalised, steps, scores } = compositeIndex(
        table({ unit: ['x', 'y'], a: [0.1, 0.1], b: [1, 2], c: [NaN, NaN] }),
        { ...spec, normalise: { method } },
      );
      expect(Array.from(normalised.array('a'))).toEqual([NaN, NaN]);
      expect(steps).toContainEqual({ kind: 'constant', id: 'a', value: 0.1 });
      expect(steps).toContainEqual({ kind: 'constant', id: 'c', value: NaN });
      expect(byUnit(scores, 'one')['x']).not.toBeNaN();
    },
  );

  it('gives a single unit no score: there is nothing to compare it with', () => {
    const { scores, steps } = compositeIndex(table({ unit: ['x'], a: [1], b: [2], c: [3] }), spec);
    expect(byUnit(scores, 'all')).toEqual({ x: NaN });
    expect(steps.filter(({ kind }) => kind === 'constant')).toHaveLength(3);
  });
});

describe('other means', () => {
  const two: IndexNode[] = [
    { id: 'all', parent: null },
    { id: 'a', parent: 'all' },
    { id: 'b', parent: 'all', weight: 3 },
  ];
  const pair = table({ unit: ['x', 'y', 'z'], a: [0, 99, 50], b: [99, 0, 20] });
  const mean = (aggregate: IndexSpec['aggregate']): Record<string, number> =>
    byUnit(
      compositeIndex(pair, { nodes: two, normalise: { method: 'min-max', range: [1, 100] }, aggregate }).scores,
      'all',
    );

  it('geometric and harmonic, by hand', () => {
    expect(mean('geometric')['x']).toBeCloseTo(100 ** 0.75, 10);
    expect(mean('harmonic')['x']).toBeCloseTo(1 / (0.25 / 1 + 0.75 / 100), 10);
    expect(mean('arithmetic')['x']).toBeCloseTo(75.25, 10);
    expect(mean('harmonic')['z']).toBeLessThan(mean('geometric')['z'] ?? NaN);
    expect(mean('geometric')['z']).toBeLessThan(mean('arithmetic')['z'] ?? NaN);
  });

  it.each(['geometric', 'harmonic'] as const)('refuse a score of 0 for the %s', (aggregate) => {
    expect(() => compositeIndex(pair, { nodes: two, normalise: { method: 'min-max' }, aggregate })).toThrow(
      /aggregate: the .* mean of "all" meets 0 at "a", row 0/,
    );
  });
});

describe('what is wrong is named', () => {
  const bad =
    (change: Partial<IndexSpec>): (() => unknown) =>
    () =>
      compositeIndex(units, { ...spec, ...change });

  it.each<[string, Partial<IndexSpec>, RegExp]>([
    ['a node twice', { nodes: [...tree, { id: 'a', parent: 'two' }] }, /nodes: "a" stands twice/],
    [
      'no root',
      {
        nodes: [
          { id: 'a', parent: 'b' },
          { id: 'b', parent: 'a' },
        ],
      },
      /nodes: none is without parent/,
    ],
    ['a circle', { nodes: [...tree, { id: 'p', parent: 'q' }, { id: 'q', parent: 'p' }] }, /nodes: .*ancestors/],
    ['an unknown parent', { nodes: [...tree, { id: 'd', parent: 'nowhere' }] }, /nodes: the parent "nowhere"/],
    ['a leaf without column', { nodes: [...tree, { id: 'd', parent: 'one' }] }, /units: the column "d" is missing/],
    [
      'a negative weight',
      { nodes: [...tree.slice(0, 5), { id: 'c', parent: 'two', weight: -1 }] },
      /nodes: the weight of "c"/,
    ],
    [
      'weights of 0 only',
      { nodes: [...tree.slice(0, 5), { id: 'c', parent: 'two', weight: 0 }] },
      /nodes: all children of "two" weigh 0/,
    ],
    ['the name unit', { nodes: [{ id: 'unit', parent: null }] }, /nodes: "unit"/],
    ['a coverage above 1', { minCoverage: 2 }, /minCoverage/],
    ['a range turned round', { normalise: { method: 'min-max', range: [100, 0] } }, /normalise.range/],
    ['bounds turned round', { bounds: { a: [5, 1] } }, /bounds: of "a"/],
    ['bounds of no leaf', { bounds: { all: [0, 1] } }, /bounds: "all"/],
    ['a calibration of other leaves', { calibration: {} }, /calibration: the leaf "a"/],
    ['a treatment without sense', { treat: { maxPoints: -1, skewness: 2, kurtosis: 3.5 } }, /treat.maxPoints/],
  ])('%s', (_what, change, message) => {
    expect(bad(change)).toThrow(message);
    expect(bad(change)).toThrow(RangeError);
  });

  it('in the units', () => {
    expect(() => compositeIndex(table({ a: [1] }), spec)).toThrow(/units: the column "unit"/);
    expect(() => compositeIndex(table({ unit: ['x', 'x'], a: [1, 2], b: [1, 2], c: [1, 2] }), spec)).toThrow(
      /units: the unit "x" stands twice/,
    );
    expect(() => compositeIndex(table({ unit: ['x'], a: ['1'], b: [1], c: [1] }), spec)).toThrow(
      /units: column "a", row 0 is 1/,
    );
    expect(() => compositeIndex(table({ unit: ['x'], a: [Infinity], b: [1], c: [1] }), spec)).toThrow(
      /units: column "a", row 0 is Infinity/,
    );
    expect(() => indexOverColumns({ a: [1, 2], b: [1], c: [1, 2] }, spec)).toThrow(
      /units: column "b" has 1 rows where "a" has 2/,
    );
  });
});

describe('under a page that forbids eval', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('the index and its gaps compile nothing', () => {
    vi.stubGlobal('Function', () => {
      throw new Error('compiled an expression');
    });
    const { scores } = compositeIndex(units, spec);
    expect(Array.from(scores.array('all'))).toEqual([75, 68.75, 25]);
    expect(Array.from(gaps(units, spec, { kind: 'unit', unit: 'x' }).array('all'))).toEqual([0, 6.25, 50]);
  });
});
