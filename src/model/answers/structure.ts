import type { CountryCode, RegionCode } from '../ids.ts';

/** What structure is told in: blocks of variables that nobody changes in a few years. */
export const STRUCTURE_BLOCKS = ['size', 'income', 'economy', 'firms', 'age', 'education', 'place'] as const;
export type StructureBlock = (typeof STRUCTURE_BLOCKS)[number];

/**
 * The variables. Numbers of people spread over powers of ten enter as logarithms. Those of the place are 1 where it is so,
 * 0 where it is not. `decimals`: as on screen; `isShare`: in percent.
 */
export const STRUCTURE_VARIABLES = [
  { id: 'population', block: 'size', isLogarithm: true, decimals: 0, kind: 'number' },
  { id: 'density', block: 'size', isLogarithm: true, decimals: 0, kind: 'number' },
  { id: 'gdp', block: 'income', isLogarithm: false, decimals: 0, kind: 'number' },
  { id: 'sector-a', block: 'economy', isLogarithm: false, decimals: 1, kind: 'percent' },
  { id: 'sector-b-e', block: 'economy', isLogarithm: false, decimals: 1, kind: 'percent' },
  { id: 'sector-f', block: 'economy', isLogarithm: false, decimals: 1, kind: 'percent' },
  { id: 'sector-g-i', block: 'economy', isLogarithm: false, decimals: 1, kind: 'percent' },
  { id: 'sector-j', block: 'economy', isLogarithm: false, decimals: 1, kind: 'percent' },
  { id: 'sector-k', block: 'economy', isLogarithm: false, decimals: 1, kind: 'percent' },
  { id: 'sector-l', block: 'economy', isLogarithm: false, decimals: 1, kind: 'percent' },
  { id: 'sector-m-n', block: 'economy', isLogarithm: false, decimals: 1, kind: 'percent' },
  { id: 'sector-o-q', block: 'economy', isLogarithm: false, decimals: 1, kind: 'percent' },
  { id: 'sector-r-u', block: 'economy', isLogarithm: false, decimals: 1, kind: 'percent' },
  { id: 'local-unit-size', block: 'firms', isLogarithm: false, decimals: 1, kind: 'number' },
  { id: 'young', block: 'age', isLogarithm: false, decimals: 1, kind: 'percent' },
  { id: 'old', block: 'age', isLogarithm: false, decimals: 1, kind: 'percent' },
  { id: 'tertiary', block: 'education', isLogarithm: false, decimals: 1, kind: 'percent' },
  { id: 'upper-secondary', block: 'education', isLogarithm: false, decimals: 1, kind: 'percent' },
  { id: 'capital', block: 'place', isLogarithm: false, decimals: 0, kind: 'yes-no' },
  { id: 'border', block: 'place', isLogarithm: false, decimals: 0, kind: 'yes-no' },
  { id: 'coast', block: 'place', isLogarithm: false, decimals: 0, kind: 'yes-no' },
  { id: 'island', block: 'place', isLogarithm: false, decimals: 0, kind: 'yes-no' },
  { id: 'mountain', block: 'place', isLogarithm: false, decimals: 0, kind: 'yes-no' },
] as const satisfies readonly {
  readonly id: string;
  readonly block: StructureBlock;
  readonly isLogarithm: boolean;
  readonly decimals: number;
  readonly kind: 'number' | 'percent' | 'yes-no';
}[];
export type StructureVariable = (typeof STRUCTURE_VARIABLES)[number]['id'];

/** One figure of the structure of a region; NaN where there is none. */
export interface StructureCell {
  readonly value: number;
  readonly year: number;
  /** Bits of STATUSES. */
  readonly status: number;
}

/** The structure of regions of the EU27 and the area that have comparable figures, and what links countries today. */
export interface Structure {
  readonly regions: readonly RegionCode[];
  /** By variable, in the order of STRUCTURE_VARIABLES: a cell a region. */
  readonly cells: readonly (readonly StructureCell[])[];
  /** Joint projects of Horizon 2020 between countries of the area. */
  readonly horizon: readonly { readonly one: CountryCode; readonly other: CountryCode; readonly projects: number }[];
  /** What those are held against. */
  readonly populations: readonly {
    readonly country: CountryCode;
    readonly population: number;
    readonly year: number;
  }[];
}
