import { createContext } from 'react';
import type { View } from '../../model/index.ts';
import { DEFAULT_EMBED, type EmbedOptions } from '../../state/embed-options.ts';
import { createWaits, type Waits } from './waits.ts';

/** What all of an embed knows of itself. */
interface EmbedSurroundings {
  readonly options: EmbedOptions;
  /** The atlas at a View. */
  readonly linkTo: (view: View) => string;
  /** What of it is still to come. */
  readonly waits: Waits;
}

export const EmbedContext = createContext<EmbedSurroundings>({
  options: DEFAULT_EMBED,
  linkTo: () => '',
  waits: createWaits(),
});
