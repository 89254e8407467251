import { createContext, type ComponentType, type ReactNode } from 'react';
import type { Classes } from '../design/drawing/classes.ts';
import type { Catalogue, ExploreResult, View } from '../model/index.ts';
import type { LinkProblem, ViewStore } from '../state/index.ts';
import type { Control } from './controls/ControlBar.tsx';
import type { Downloads } from './ShareAndDownload.tsx';
import type { Subject } from '../figure/words/subject.ts';
import type { Player } from './controls/use-player.ts';

/** What a page hands to its frame. */
export interface PageFrameProps {
  readonly store: ViewStore;
  readonly view: View;
  readonly problems: readonly LinkProblem[];
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  /** What the page shows, for sources; null while none is there. */
  readonly result: Pick<ExploreResult, 'leaves'> | null;
  /** Whether it shows what was asked for, where no result says so; then this device can keep the atlas. */
  readonly isAnswered?: boolean;
  readonly controls: readonly Control[];
  /** The bar of a page that asks other things than themes and measures. */
  readonly bar?: ReactNode;
  /** The classes on screen, where there is a map. */
  readonly drawn: Classes | null;
  readonly downloads: Downloads;
  /** What of the page is open, where its View does not say it: a story, a part of the page. */
  readonly title?: string;
  /** What a screen reader hears when the figures change. */
  readonly announcement: string;
  /** Of the body. */
  readonly className: string;
  readonly panel?: string;
  /** Whether figures of what is asked for are still to come: the years wait for them. */
  readonly isLate?: boolean;
  /** The years that can be played, where they are not those offered; ascending, and the same list as long as they are. */
  readonly years?: readonly number[];
  readonly children: ReactNode;
}

export interface FrameProps extends PageFrameProps {
  readonly player: Player;
}

/** What stands around the pages of the atlas. Not a part of every page, since embeds do without. */
export const FrameContext = createContext<{ readonly Frame: ComponentType<FrameProps> } | null>(null);
