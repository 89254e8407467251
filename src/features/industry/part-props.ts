import type { RegionCode, SectorCode, View } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import type { Words } from './words.ts';

/** What every part of the page that tells of one region is given. */
export interface PartProps {
  readonly store: ViewStore;
  readonly view: View;
  readonly words: Words;
  readonly region: RegionCode;
  /** The sector marked. */
  readonly sector: SectorCode | null;
  readonly onSector: (code: SectorCode) => void;
}
