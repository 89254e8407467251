import { createContext } from 'react';
import type { CooperationList, RegionCode } from '../../../model/index.ts';

/** Opens why a region is proposed in the list beside the map, and leads there; null where the map stands alone. */
export const OpenReasonsContext = createContext<((list: CooperationList, region: RegionCode) => void) | null>(null);

/** What was to be opened in a list last. */
interface Opened {
  readonly region: RegionCode;
  /** Counts how often something was: what a list meets when it comes was opened before. */
  readonly time: number;
  /** Called by who opens it. */
  readonly onOpened: () => void;
}

/** The region whose reasons were asked for elsewhere on the page; null in lists of which none was. */
export const OpenedContext = createContext<Opened | null>(null);
