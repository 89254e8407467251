import type { MissingReason, SectorTableName, SectorTableNote } from '../model/index.ts';

export const SECTOR_VARIABLES = ['employment', 'wages', 'local-units'] as const;
export type SectorVariable = (typeof SECTOR_VARIABLES)[number];

/**
 * The figures of one sector table. Every column has a cell for each region × sector × year, at
 * `(region · sectors + sector) · years + year`, in the order of `note`. Employment in persons, wages in million EUR.
 */
export interface SectorTable {
  readonly name: SectorTableName;
  readonly note: SectorTableNote;
  /** NaN where there is no figure; all NaN for a variable the table does not have. */
  readonly values: (variable: SectorVariable) => Float64Array;
  /** Bits of STATUSES; 0 where there is no figure. */
  readonly statuses: (variable: SectorVariable) => Uint16Array;
  /** Null where there is a figure. */
  readonly reason: (variable: SectorVariable, cell: number) => MissingReason | null;
  /** The source's letters. */
  readonly flags: (variable: SectorVariable, cell: number) => string;
}
