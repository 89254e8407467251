import { createContext, type ReactNode } from 'react';
import type { FigureId } from '../model/index.ts';

/** How one figure of a page stands alone, where it is not the atlas around it. */
export interface FigureSlot {
  /** A figure where it is to stand; nothing where it is another than the one wanted. */
  readonly draw: (figure: FigureId, section: ReactNode) => ReactNode;
  /** Whether the figure shows how sure ranks are, which takes thousands of draws. */
  readonly hasRanges: boolean;
}

/** Null on the pages of the atlas. */
export const FigureSlotContext = createContext<FigureSlot | null>(null);
