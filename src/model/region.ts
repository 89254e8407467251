import type { CountryCode, RegionCode } from './ids.ts';

/** A NUTS 2 region of 2024, or an area of the programme without comparable figures (Moldova, four Ukrainian oblasts). */
export interface Region {
  readonly code: RegionCode;
  /** In Latin script. */
  readonly name: string;
  /** As written in the country. */
  readonly nationalName: string;
  readonly country: CountryCode;
  readonly isEu27: boolean;
  readonly isInSeeArea: boolean;
  readonly hasComparableFigures: boolean;
  /** Land and inland water, km², of the shape. */
  /** NaN outside the area, where nothing asks for it. */
  readonly areaKm2: number;
}
