import type { BenchmarkChoice, IndicatorId, RegionCode } from '../model/index.ts';

/** How sentences call what they speak of, in the language of the reader. */
export interface Names {
  region(code: RegionCode): string;
  indicator(id: IndicatorId): string;
  /** A benchmark that is a group of regions: as the bar calls it, and as it stands in a sentence. */
  group?(choice: Extract<BenchmarkChoice, { kind: 'group' }>): { readonly name: string; readonly held: string } | null;
}

/** Name, unit and definition of an indicator in a language other than the catalogue's. */
export interface IndicatorText {
  readonly label: string;
  readonly unit: string;
  readonly definition: string;
}

/** What can go wrong with a data file; `src/datasets` throws these kinds. */
const DATASET_ERROR_KINDS = ['network', 'http', 'not-data', 'truncated', 'tampered', 'invalid'] as const;
export type DatasetErrorKind = (typeof DATASET_ERROR_KINDS)[number];
