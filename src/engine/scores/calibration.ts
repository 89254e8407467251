import {
  calibrateColumns,
  indexOverColumns,
  principalWeights,
  type Calibration,
  type IndexSpec,
} from '../../analysis/index.ts';
import type { Indicator, IndicatorId, Region, ThemeId } from '../../model/index.ts';
import type { CellOf } from '../figures/cells.ts';
import { pickCell, type Figures } from '../figures/figures.ts';
import { referenceRegions } from '../figures/regions.ts';

/** The figures of regions, one column a leaf: plain columns, since a board is made at every step of a slider. */
export function valuesOf(
  regions: readonly Region[],
  leaves: readonly Indicator[],
  cellOf: CellOf,
): Readonly<Record<string, number[]>> {
  return Object.fromEntries(leaves.map((leaf) => [leaf.id, regions.map((region) => cellOf(region, leaf).value)]));
}

const calibrations = new WeakMap<Figures, Map<string, Calibration>>();

const latestOf =
  (figures: Figures): CellOf =>
  (region, leaf) =>
    pickCell(figures.series(leaf.id), region, leaf, { kind: 'latest' });

/** Treatment and bounds of the leaves from the latest figures since 2014, the same for every year and benchmark. */
export function calibrationOf(figures: Figures, leaves: readonly Indicator[], spec: IndexSpec): Calibration {
  const known = calibrations.get(figures) ?? new Map<string, Calibration>();
  calibrations.set(figures, known);
  const key = JSON.stringify([leaves.map(({ id }) => id), spec.normalise, spec.treat]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = calibrateColumns(valuesOf(referenceRegions(figures), leaves, latestOf(figures)), spec);
  known.set(key, made);
  return made;
}

/** By indicator: what the first component of its theme says it weighs, over the reference regions' latest scores. */
export function principalOf(
  figures: Figures,
  leaves: readonly Indicator[],
  themes: readonly ThemeId[],
  spec: IndexSpec,
): ReadonlyMap<IndicatorId, number> {
  const scores = indexOverColumns(valuesOf(referenceRegions(figures), leaves, latestOf(figures)), spec).normalised;
  return new Map(
    themes.flatMap((theme) => {
      const within = leaves.filter((leaf) => leaf.theme === theme);
      const weights = within.length === 0 ? [] : principalWeights(within.map(({ id }) => scores[id] ?? []));
      return within.map(({ id }, index) => [id, weights[index] ?? 0] as const);
    }),
  );
}
