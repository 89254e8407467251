import { useState, type ReactNode } from 'react';
import { optionalPart } from '../../design/fetched-part.ts';
import type { Catalogue, View } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { isKnown, setKnown } from './visited.ts';

const FirstSteps = optionalPart(
  () => import('./FirstSteps.tsx'),
  ({ FirstSteps: Part }) => Part,
);

interface Props {
  readonly store: ViewStore;
  readonly view: View;
  readonly catalogue: Catalogue;
}

/** Who comes by a link to a region or to some regions was told by who sent it. */
const isFirst = ({ page, selected, filter, working }: View): boolean =>
  page === 'explore' && selected.length === 0 && filter === null && working === null && !isKnown();

/** At a first visit to the map, three steps over it, until they are taken or left. */
export function FirstVisit(props: Props): ReactNode {
  const [isShown, setShown] = useState(() => isFirst(props.view));
  const leave = (): void => {
    setKnown();
    setShown(false);
  };
  return isShown && props.view.page === 'explore' ? <FirstSteps {...props} onLeave={leave} /> : null;
}
