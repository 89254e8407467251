import type { IndustryChoice, RegionCode, SectorCode } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import type { Words } from './words.ts';

/** What every part of the page that tells of one region is given. */
export interface PartProps {
  readonly store: ViewStore;
  readonly choice: IndustryChoice;
  readonly words: Words;
  /** Of which the figures are: for a moment that chosen before. */
  readonly region: RegionCode;
  /** The sector marked. */
  readonly sector: SectorCode | null;
  readonly onSector: (code: SectorCode) => void;
}
