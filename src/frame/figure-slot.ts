import { createContext, type ComponentType, type ReactNode } from 'react';
import type { Classes } from '../design/classes.ts';
import type { Catalogue, FigureId, View } from '../model/index.ts';
import type { LinkProblem, ViewStore } from '../state/index.ts';
import type { Control } from './ControlBar.tsx';
import type { Subject } from './subject.ts';
import type { Player } from './use-player.ts';

/** What a page hands to whatever stands around it. */
export interface FramedPage {
  readonly store: ViewStore;
  readonly view: View;
  readonly problems: readonly LinkProblem[];
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  readonly controls: readonly Control[];
  readonly bar?: ReactNode;
  readonly drawn: Classes | null;
  readonly player: Player;
  readonly announcement: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** How one figure of a page stands alone, where it is not the atlas around it. */
export interface FigureSlot {
  /** In place of the frame of a page. */
  readonly Frame: ComponentType<FramedPage>;
  /** A figure where it is to stand; nothing where it is another than the one wanted. */
  readonly draw: (figure: FigureId, section: ReactNode) => ReactNode;
  /** Whether the figure shows how sure ranks are, which takes thousands of draws. */
  readonly hasRanges: boolean;
}

/** Null on the pages of the atlas. */
export const FigureSlotContext = createContext<FigureSlot | null>(null);
