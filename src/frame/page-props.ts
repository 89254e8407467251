import type { Engine } from '../engine/transport/client.ts';
import type { Catalogue } from '../model/index.ts';
import type { ViewStore } from '../state/index.ts';

/** What every page is given. */
export interface PageProps {
  readonly store: ViewStore;
  readonly catalogue: Catalogue;
  readonly engine: Engine;
}
