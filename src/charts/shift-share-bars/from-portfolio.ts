import type { IndustryPortfolio, SectorCode } from '../../model/index.ts';
import type { ChangeParts, ShiftInput } from './layout.ts';

export interface Shifts {
  readonly from: number;
  readonly to: number;
  readonly sectors: readonly ShiftInput[];
  readonly total: ChangeParts;
  /** Names of sectors without a figure in one of the two years. */
  readonly leftOut: readonly string[];
}

/** The change of a portfolio in its parts; null where it has but one year. `describe` names a sector. */
export function shiftsOf(
  { shiftShare }: Pick<IndustryPortfolio, 'shiftShare'>,
  describe: (sector: SectorCode) => { readonly label: string },
): Shifts | null {
  if (shiftShare === null) return null;
  const { from, to, sectors, total, leftOut } = shiftShare;
  const partsOf = ({ change, national, mix, regional }: ChangeParts): ChangeParts => ({
    change,
    national,
    mix,
    regional,
  });
  return {
    from,
    to,
    total: partsOf(total),
    sectors: sectors.map((parts) => ({ id: parts.sector, name: describe(parts.sector).label, ...partsOf(parts) })),
    leftOut: leftOut.map((sector) => describe(sector).label),
  };
}
