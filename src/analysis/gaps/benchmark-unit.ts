import type { ColumnTable } from 'arquero';
import type { IndexSpec } from '../composite/specification.ts';
import { readTree } from '../composite/tree.ts';
import { readUnits, type UnitColumns } from '../composite/unit-table.ts';
import { quantileOf } from '../quantile.ts';
import type { Benchmark } from './benchmark.ts';

/** What a benchmark makes of the values of one leaf. */
type Rule = (id: string, values: readonly number[], direction: 'higher' | 'lower') => number;

/**
 * The values of a benchmark, one a leaf, in the leaf's unit; NaN where none can be made.
 *
 * @param units column `unit` and one a leaf, in the leaf's unit; NaN where missing.
 * @throws RangeError naming `benchmark` for an unknown unit, a negative weight, a share outside 0-1 or a target that is
 * no leaf or no finite number; naming `units` or the specification as `compositeIndex` does.
 */
export function benchmarkUnit(units: ColumnTable, spec: IndexSpec, benchmark: Benchmark): Record<string, number> {
  return benchmarkValues(readUnits(units, spec), spec, benchmark);
}

/** The same on units already read from their table. */
export function benchmarkValues(
  { names, columns }: UnitColumns,
  spec: IndexSpec,
  benchmark: Benchmark,
): Record<string, number> {
  const { leaves } = readTree(spec);
  const rule = readRule(names, spec, benchmark);
  return Object.fromEntries(leaves.map(({ id, direction }) => [id, rule(id, columns[id] ?? [], direction)]));
}

function readRule(names: readonly string[], spec: IndexSpec, benchmark: Benchmark): Rule {
  switch (benchmark.kind) {
    case 'eu-average':
    case 'country':
      return weightedMeanRule(names, spec, benchmark.weights);
    case 'median': {
      const rows = rowsOf(names, benchmark.units);
      return (_id, values) => quantileOf(presentIn(values, rows), 0.5);
    }
    case 'frontier': {
      const rows = rowsOf(names, benchmark.units);
      const share = benchmark.share ?? 0.1;
      if (!(share > 0 && share <= 1))
        throw new RangeError(`benchmark.share: is ${share}; give a share above 0 and up to 1`);
      return (_id, values, direction) => {
        const ascending = presentIn(values, rows);
        // Without the allowance 70·0.1 would round up to 8.
        const best = Math.ceil(ascending.length * share - 1e-9);
        return mean(direction === 'lower' ? ascending.slice(0, best) : ascending.slice(ascending.length - best));
      };
    }
    case 'unit': {
      const [row = -1] = rowsOf(names, [benchmark.unit]);
      return (_id, values) => values[row] ?? NaN;
    }
    case 'mean-of': {
      const rows = rowsOf(names, benchmark.units);
      return (_id, values) => mean(presentIn(values, rows));
    }
    case 'target':
      return targetRule(spec, benchmark.values);
  }
}

function weightedMeanRule(names: readonly string[], spec: IndexSpec, weights: ColumnTable | UnitColumns): Rule {
  const read = 'names' in weights ? weights : readUnits(weights, spec, 'benchmark.weights');
  const rows = rowsOf(names, read.names);
  return (id, values) => {
    let sum = 0;
    let total = 0;
    rows.forEach((row, position) => {
      const weight = read.columns[id]?.[position] ?? NaN;
      const value = values[row] ?? NaN;
      if (weight < 0)
        throw new RangeError(
          `benchmark.weights: column "${id}", row ${position} is ${weight}; give weights of 0 or more`,
        );
      if (Number.isNaN(weight) || Number.isNaN(value)) return;
      sum += weight * value;
      total += weight;
    });
    return total > 0 ? sum / total : NaN;
  };
}

function targetRule(spec: IndexSpec, values: Readonly<Record<string, number>>): Rule {
  const { leaves } = readTree(spec);
  for (const [id, value] of Object.entries(values)) {
    if (!leaves.some((leaf) => leaf.id === id))
      throw new RangeError(`benchmark.values: "${id}" is not a leaf of the nodes`);
    if (value === Infinity || value === -Infinity)
      throw new RangeError(`benchmark.values: "${id}" is ${value}; give a finite number, NaN for none`);
  }
  return (id) => (Object.hasOwn(values, id) ? (values[id] ?? NaN) : NaN);
}

function rowsOf(names: readonly string[], wanted: readonly string[]): number[] {
  const rows = new Map(names.map((name, row) => [name, row]));
  return wanted.map((name) => {
    const row = rows.get(name);
    if (row === undefined) throw new RangeError(`benchmark: the unit "${name}" is not among the units`);
    return row;
  });
}

/** The values present in these rows, ascending. */
function presentIn(values: readonly number[], rows: readonly number[]): number[] {
  return rows
    .map((row) => values[row] ?? NaN)
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
