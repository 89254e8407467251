import { table } from 'arquero';
import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import {
  benchmarkUnit,
  calibrate,
  compositeIndex,
  decomposeGap,
  gaps,
  gapsOverColumns,
  type Benchmark,
  type IndexSpec,
} from '../../../src/analysis/index.ts';
import { asemSpec, asemUnits, byUnit } from '../composite/asem.ts';

const spec: IndexSpec = {
  nodes: [
    { id: 'all', parent: null },
    { id: 'one', parent: 'all' },
    { id: 'two', parent: 'all', weight: 3 },
    { id: 'a', parent: 'one' },
    { id: 'b', parent: 'one' },
    { id: 'c', parent: 'two', direction: 'lower' },
  ],
  normalise: { method: 'min-max' },
  aggregate: 'arithmetic',
};
const units = table({ unit: ['w', 'x', 'y', 'z'], a: [0, 4, 6, 10], b: [10, NaN, 20, 30], c: [1, 2, 4, 5] });
const sum = (parts: readonly { contribution: number }[]): number =>
  parts.reduce((total, { contribution }) => total + contribution, 0);

describe('the values of a benchmark', () => {
  it('weigh each leaf by its own denominator, over what is present on both sides', () => {
    const weights = table({ unit: ['z', 'w', 'x'], a: [1, 3, 0], b: [1, NaN, 7], c: [2, 2, 0] });
    expect(benchmarkUnit(units, spec, { kind: 'eu-average', weights })).toEqual({ a: 2.5, b: 30, c: 3 });
    expect(benchmarkUnit(units, spec, { kind: 'country', weights })).toEqual({ a: 2.5, b: 30, c: 3 });
  });

  it('are the median of the units named', () => {
    expect(benchmarkUnit(units, spec, { kind: 'median', units: ['w', 'x', 'y', 'z'] })).toEqual({ a: 5, b: 20, c: 3 });
    expect(benchmarkUnit(units, spec, { kind: 'median', units: ['x'] })).toEqual({ a: 4, b: NaN, c: 2 });
  });

  it('are the mean of the best, leaf by leaf, the best of a leaf to be low being low', () => {
    expect(benchmarkUnit(units, spec, { kind: 'frontier', units: ['w', 'x', 'y', 'z'] })).toEqual({
      a: 10,
      b: 30,
      c: 1,
    });
    expect(benchmarkUnit(units, spec, { kind: 'frontier', units: ['w', 'x', 'y', 'z'], share: 0.5 })).toEqual({
      a: 8,
      b: 25,
      c: 1.5,
    });
  });

  it('take seven of seventy for a tenth, not eight', () => {
    const seventy = table({
      unit: Array.from({ length: 70 }, (_, row) => `u${row}`),
      v: Array.from({ length: 70 }, (_, row) => row),
    });
    const names = Array.from({ length: 70 }, (_, row) => `u${row}`);
    const value = benchmarkUnit(
      seventy,
      { ...spec, nodes: [{ id: 'v', parent: null }] },
      { kind: 'frontier', units: names },
    );
    expect(value).toEqual({ v: 66 });
  });

  it('are a unit, the mean of several, or a target', () => {
    expect(benchmarkUnit(units, spec, { kind: 'unit', unit: 'x' })).toEqual({ a: 4, b: NaN, c: 2 });
    expect(benchmarkUnit(units, spec, { kind: 'mean-of', units: ['x', 'z'] })).toEqual({ a: 7, b: 30, c: 3.5 });
    expect(benchmarkUnit(units, spec, { kind: 'target', values: { a: 3, c: 1 } })).toEqual({ a: 3, b: NaN, c: 1 });
  });

  it.each<[string, Benchmark, RegExp]>([
    ['an unknown unit', { kind: 'unit', unit: 'nobody' }, /benchmark: the unit "nobody"/],
    ['an unknown unit in a list', { kind: 'median', units: ['x', 'nobody'] }, /benchmark: the unit "nobody"/],
    ['a share of 0', { kind: 'frontier', units: ['x'], share: 0 }, /benchmark.share/],
    ['a target that is no leaf', { kind: 'target', values: { all: 50 } }, /benchmark.values: "all"/],
    ['an infinite target', { kind: 'target', values: { a: Infinity } }, /benchmark.values: "a"/],
    [
      'weights without a leaf',
      { kind: 'eu-average', weights: table({ unit: ['x'], a: [1] }) },
      /benchmark.weights: the column "b"/,
    ],
    [
      'a negative weight',
      { kind: 'country', weights: table({ unit: ['x'], a: [-1], b: [1], c: [1] }) },
      /benchmark.weights: column "a"/,
    ],
  ])('cannot be made with %s', (_what, benchmark, message) => {
    expect(() => benchmarkUnit(units, spec, benchmark)).toThrow(message);
    expect(() => gaps(units, spec, benchmark)).toThrow(RangeError);
  });
});

describe('gaps', () => {
  it('are benchmark minus unit on every node, by hand', () => {
    const against = gaps(units, spec, { kind: 'target', values: { a: 8, b: 20, c: 2 } });
    expect(against.columnNames()).toEqual(['unit', 'all', 'one', 'two', 'a', 'b', 'c']);
    // Benchmark scores: a 80, b 50, c 75.
    expect(byUnit(against, 'a')).toEqual({ w: 80, x: 40, y: 20, z: -20 });
    expect(byUnit(against, 'one')).toEqual({ w: 65, x: 40, y: 10, z: -35 });
    expect(byUnit(against, 'all')['y']).toBeCloseTo(0.25 * 10 + 0.75 * 50, 12);
  });

  it('leave a leaf missing on either side out of both', () => {
    const against = gaps(units, spec, { kind: 'unit', unit: 'x' });
    // x lacks b, so `one` compares a alone: 40 against 0, 60, 100.
    expect(byUnit(against, 'one')).toEqual({ w: 40, x: 0, y: -20, z: -60 });
    expect(byUnit(against, 'b')).toEqual({ w: NaN, x: NaN, y: NaN, z: NaN });
  });

  it('have no value where too little is left to compare', () => {
    const against = gaps(units, spec, { kind: 'target', values: { a: 8, b: 20 } });
    expect(byUnit(against, 'two')['w']).toBeNaN();
    expect(byUnit(against, 'all')['w']).toBeNaN();
    expect(byUnit(against, 'one')['w']).toBe(65);
  });

  it('do not let the benchmark move the bounds: it is clamped to them', () => {
    expect(byUnit(gaps(units, spec, { kind: 'target', values: { a: 1000, b: 30, c: 5 } }), 'a')['x']).toBe(60);
  });

  it('are those of the reference set where the index is calibrated', () => {
    const calibrated = { ...spec, calibration: calibrate(units, spec) };
    const few = table({ unit: ['x', 'y'], a: [4, 6], b: [10, 20], c: [2, 4] });
    expect(byUnit(gaps(few, calibrated, { kind: 'unit', unit: 'y' }), 'a')['x']).toBe(20);
  });

  it('are differences of scores where nothing is missing', () => {
    const { scores } = compositeIndex(asemUnits, asemSpec);
    const against = byUnit(gaps(asemUnits, asemSpec, { kind: 'unit', unit: 'CHE' }), 'Index');
    const index = byUnit(scores, 'Index');
    expect(against['IND']).toBeCloseTo(68.38 - 39.79, 1);
    for (const [unit, gap] of Object.entries(against))
      expect(gap).toBeCloseTo((index['CHE'] ?? NaN) - (index[unit] ?? NaN), 9);
  });

  it('on plain columns may hold every unit against a benchmark of its own, and name what is left out', () => {
    const columns = { a: [0, 4, 10], b: [10, NaN, 30], c: [1, 2, 5] };
    const { gap, leftOut, unit, benchmark } = gapsOverColumns(columns, spec, { a: [0, 9, 0], b: 20, c: [1, 1, NaN] });
    expect(Array.from(gap['a'] ?? [])).toEqual([0, 50, -100]);
    expect(Array.from(leftOut['b'] ?? [])).toEqual([0, 1, 0]);
    expect(Array.from(leftOut['c'] ?? [])).toEqual([0, 0, 1]);
    for (const node of ['one', 'two', 'all']) {
      gap[node]?.forEach((value, row) =>
        expect(value).toBe((benchmark[node]?.[row] ?? NaN) - (unit[node]?.[row] ?? NaN)),
      );
    }
    expect(() => gapsOverColumns(columns, spec, { a: [1, 2] })).toThrow(/benchmark: column "a"/);
  });
});

describe('what a gap is made of', () => {
  it('by hand: weights down the tree', () => {
    const parts = decomposeGap(units, spec, 'y', { kind: 'target', values: { a: 8, b: 20, c: 2 } });
    expect(parts).toEqual([
      { id: 'a', weight: 0.125, unit: 60, benchmark: 80, contribution: 2.5, leftOut: false },
      { id: 'b', weight: 0.125, unit: 50, benchmark: 50, contribution: 0, leftOut: false },
      { id: 'c', weight: 0.75, unit: 25, benchmark: 75, contribution: 37.5, leftOut: false },
    ]);
  });

  it('names what is left out and gives its weight to its siblings', () => {
    const parts = decomposeGap(units, spec, 'x', { kind: 'target', values: { a: 8, b: 20, c: 2 } });
    expect(parts.map(({ id, leftOut, weight }) => [id, leftOut, weight])).toEqual([
      ['a', false, 0.25],
      ['b', true, 0],
      ['c', false, 0.75],
    ]);
    expect(parts[1]).toMatchObject({ unit: NaN, benchmark: NaN, contribution: 0 });
  });

  it('leaves out what stands under a node with too little', () => {
    const strict: IndexSpec = {
      ...spec,
      nodes: spec.nodes.map((node) => (node.id === 'one' ? { ...node, minCoverage: 0.8 } : node)),
    };
    const parts = decomposeGap(units, strict, 'x', { kind: 'target', values: { a: 8, b: 20, c: 2 } });
    expect(parts.map(({ id, leftOut, weight }) => [id, leftOut, weight])).toEqual([
      ['a', true, 0],
      ['b', true, 0],
      ['c', false, 1],
    ]);
  });

  it('has no parts where there is no gap to take apart', () => {
    const parts = decomposeGap(units, spec, 'y', { kind: 'target', values: { a: 8 } });
    expect(parts.every(({ leftOut, contribution }) => leftOut && Number.isNaN(contribution))).toBe(true);
  });

  it('can be told for one theme', () => {
    const parts = decomposeGap(units, spec, 'w', { kind: 'target', values: { a: 8, b: 20, c: 2 } }, 'one');
    expect(parts.map(({ id, contribution }) => [id, contribution])).toEqual([
      ['a', 40],
      ['b', 25],
    ]);
  });

  it('names the unit or node that is not there', () => {
    expect(() => decomposeGap(units, spec, 'nobody', { kind: 'unit', unit: 'x' })).toThrow(/unit: "nobody"/);
    expect(() => decomposeGap(units, spec, 'x', { kind: 'unit', unit: 'y' }, 'nothing')).toThrow(/node: "nothing"/);
    const forest = {
      ...spec,
      nodes: [
        { id: 'a', parent: null },
        { id: 'b', parent: null },
      ],
    };
    expect(() => decomposeGap(units, forest, 'x', { kind: 'unit', unit: 'y' })).toThrow(/node: say which/);
  });

  it('has parts that cancel where two means are equal, by the geometric mean', () => {
    const even: IndexSpec = {
      nodes: [
        { id: 'all', parent: null },
        { id: 'a', parent: 'all' },
        { id: 'b', parent: 'all' },
      ],
      normalise: { method: 'min-max', range: [1, 100] },
      aggregate: 'geometric',
    };
    const mirror = table({ unit: ['p', 'q'], a: [0, 99], b: [99, 0] });
    const [a, b] = decomposeGap(mirror, even, 'p', { kind: 'unit', unit: 'q' });
    // Both means are 10; ln 100 more on a, ln 100 less on b, half the weight each.
    expect(a?.contribution).toBeCloseTo(5 * Math.log(100), 9);
    expect(b?.contribution).toBeCloseTo(-5 * Math.log(100), 9);
  });

  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -50, max: 50 }) },
    { weight: 1, arbitrary: fc.constant(NaN) },
  );
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 9 });
  const tableOf = (cells: readonly (readonly [number, number, number])[]): typeof units =>
    table({
      unit: cells.map((_, row) => `u${row}`),
      a: cells.map(([a]) => a),
      b: cells.map(([, b]) => b),
      c: cells.map(([, , c]) => c),
    });

  it.each(['arithmetic', 'geometric', 'harmonic'] as const)(
    'sums to the gap, by the %s mean, whatever is missing',
    (aggregate) => {
      fc.assert(
        fc.property(rows, fc.nat(2), (cells, unit) => {
          const given = tableOf(cells);
          const method: IndexSpec = { ...spec, aggregate, normalise: { method: 'min-max', range: [1, 100] } };
          const benchmark: Benchmark = { kind: 'median', units: cells.map((_, row) => `u${row}`) };
          const gap = byUnit(gaps(given, method, benchmark), 'all')[`u${unit}`] ?? NaN;
          const parts = decomposeGap(given, method, `u${unit}`, benchmark);
          if (Number.isNaN(gap)) expect(sum(parts)).toBeNaN();
          else {
            expect(sum(parts)).toBeCloseTo(gap, 8);
            expect(parts.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 12);
          }
        }),
      );
    },
  );

  it.each(['min-max', 'z-score', 'rank', 'percentile-rank'] as const)('is nothing against itself, by %s', (method) => {
    fc.assert(
      fc.property(rows, fc.nat(2), (cells, unit) => {
        const name = `u${unit}`;
        const own = gaps(tableOf(cells), { ...spec, normalise: { method } }, { kind: 'unit', unit: name });
        for (const node of ['all', 'one', 'two', 'a', 'b', 'c']) {
          const gap = byUnit(own, node)[name] ?? NaN;
          expect(Number.isNaN(gap) || gap === 0).toBe(true);
        }
      }),
    );
  });
});
