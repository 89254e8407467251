import { table } from 'arquero';
import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import { calibrateColumns, compositeIndex, indexOverColumns, type IndexSpec } from '../../../src/analysis/index.ts';

const LEAVES = ['a', 'b', 'c', 'd'] as const;
const TREAT = { maxPoints: 5, skewness: 2, kurtosis: 3.5 };
const figure = fc.integer({ min: -1000, max: 1000 });
const weight = fc.integer({ min: 1, max: 9 });

function columnsOf(cell: fc.Arbitrary<number>, minimum = 2): fc.Arbitrary<Record<string, number[]>> {
  return fc
    .array(fc.tuple(cell, cell, cell, cell), { minLength: minimum, maxLength: 12 })
    .map((rows) => Object.fromEntries(LEAVES.map((id, column) => [id, rows.map((row) => row[column] ?? NaN)])));
}

const specs: fc.Arbitrary<IndexSpec> = fc
  .tuple(
    weight,
    weight,
    weight,
    weight,
    weight,
    weight,
    fc.constantFrom('higher' as const, 'lower' as const),
    fc.constantFrom(TREAT, null),
  )
  .map(([one, two, a, b, c, d, direction, treat]) => ({
    nodes: [
      { id: 'all', parent: null },
      { id: 'one', parent: 'all', weight: one },
      { id: 'two', parent: 'all', weight: two },
      { id: 'a', parent: 'one', weight: a, direction },
      { id: 'b', parent: 'one', weight: b },
      { id: 'c', parent: 'two', weight: c },
      { id: 'd', parent: 'two', weight: d },
    ],
    normalise: { method: 'min-max' },
    aggregate: 'arithmetic',
    treat,
  }));

const holes = fc.oneof({ weight: 3, arbitrary: figure }, { weight: 1, arbitrary: fc.constant(NaN) });
const CHILDREN = { all: ['one', 'two'], one: ['a', 'b'], two: ['c', 'd'] };

describe('a composite index, whatever the figures', () => {
  it('has weights that sum to 1 at every node', () => {
    fc.assert(
      fc.property(columnsOf(holes), specs, (columns, spec) => {
        const sums = indexOverColumns(columns, spec).steps.flatMap((step) =>
          step.kind === 'aggregated' ? [step.weights.reduce((sum, child) => sum + child.weight, 0)] : [],
        );
        expect(sums).toHaveLength(3);
        for (const sum of sums) expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });

  it('keeps each score between those of the children present, and 0 and 100', () => {
    fc.assert(
      fc.property(columnsOf(holes), specs, fc.constantFrom(0, 0.5, 1), (columns, spec, minCoverage) => {
        const { scores } = indexOverColumns(columns, { ...spec, minCoverage });
        for (const [node, children] of Object.entries(CHILDREN)) {
          scores[node]?.forEach((score, row) => {
            const present = children
              .map((child) => scores[child]?.[row] ?? NaN)
              .filter((value) => !Number.isNaN(value));
            if (present.length === 0) expect(score).toBeNaN();
            if (Number.isNaN(score)) return;
            expect(score).toBeGreaterThanOrEqual(Math.min(...present) - 1e-9);
            expect(score).toBeLessThanOrEqual(Math.max(...present) + 1e-9);
            expect(score).toBeGreaterThanOrEqual(-1e-9);
            expect(score).toBeLessThanOrEqual(100 + 1e-9);
          });
        }
      }),
    );
  });

  it('never falls when a figure improves and the bounds are fixed', () => {
    fc.assert(
      fc.property(
        columnsOf(figure, 4),
        specs,
        fc.constantFrom(...LEAVES),
        fc.nat(3),
        fc.integer({ min: 1, max: 3000 }),
        (columns, spec, leaf, row, rise) => {
          const calibration = calibrateColumns(columns, spec);
          const isLower = spec.nodes.find(({ id }) => id === leaf)?.direction === 'lower';
          const better = {
            ...columns,
            [leaf]: (columns[leaf] ?? []).map((value, at) => (at === row ? value + (isLower ? -rise : rise) : value)),
          };
          const before = indexOverColumns(columns, { ...spec, calibration }).scores['all']?.[row] ?? NaN;
          const after = indexOverColumns(better, { ...spec, calibration }).scores['all']?.[row] ?? NaN;
          if (Number.isNaN(before)) expect(after).toBeNaN();
          else expect(after).toBeGreaterThanOrEqual(before - 1e-9);
        },
      ),
    );
  });

  it('turns a leaf round with its direction', () => {
    fc.assert(
      fc.property(columnsOf(holes), (columns) => {
        const single = (direction: 'higher' | 'lower'): number[] =>
          Array.from(
            indexOverColumns(columns, {
              nodes: [{ id: 'a', parent: null, direction }],
              normalise: { method: 'min-max' },
              aggregate: 'arithmetic',
              treat: TREAT,
            }).scores['a'] ?? [],
          );
        const lower = single('lower');
        single('higher').forEach((score, row) =>
          expect((lower[row] ?? NaN) + score).toSatisfy(
            (sum: number) => Number.isNaN(sum) || Math.abs(sum - 100) < 1e-9,
          ),
        );
      }),
    );
  });

  it('does not depend on the unit of a leaf', () => {
    fc.assert(
      fc.property(
        columnsOf(holes),
        specs,
        fc.constantFrom(0.25, 2, 1024),
        fc.integer({ min: -100, max: 100 }),
        (columns, spec, factor, shift) => {
          const converted = { ...columns, b: (columns['b'] ?? []).map((value) => value * factor + shift) };
          const before = indexOverColumns(columns, spec).scores['all'] ?? [];
          const after = indexOverColumns(converted, spec).scores['all'] ?? [];
          before.forEach((score, row) => {
            if (Number.isNaN(score)) expect(after[row]).toBeNaN();
            else expect(after[row]).toBeCloseTo(score, 6);
          });
        },
      ),
    );
  });

  it('calibrated on its own units is itself, and clamps nothing', () => {
    fc.assert(
      fc.property(columnsOf(holes), specs, (columns, spec) => {
        const own = indexOverColumns(columns, spec);
        const again = indexOverColumns(columns, { ...spec, calibration: own.calibration });
        expect(again.scores).toEqual(own.scores);
        for (const marks of Object.values(own.clamped)) expect(marks.every((mark) => mark === 0)).toBe(true);
      }),
    );
  });

  it('changes nothing it is given', () => {
    fc.assert(
      fc.property(columnsOf(holes), specs, (columns, spec) => {
        const frozen = Object.freeze(
          Object.fromEntries(Object.entries(columns).map(([id, values]) => [id, Object.freeze(values.slice())])),
        );
        const units = table({ unit: (columns['a'] ?? []).map((_, row) => `u${row}`), ...frozen });
        const { treated } = compositeIndex(
          units,
          Object.freeze({ ...spec, nodes: Object.freeze(spec.nodes.map((node) => Object.freeze(node))) }),
        );
        for (const id of LEAVES) {
          expect(Array.from(units.array(id))).toEqual(columns[id]);
          expect(treated.column(id)).not.toBe(units.column(id));
        }
      }),
    );
  });
});
