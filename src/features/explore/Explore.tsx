import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useFigure } from '../../figure/use-figure.ts';
import type { PageProps } from '../../frame/page-props.ts';
import { useCheckedView } from '../../frame/view/use-checked-view.ts';
import { ExplorePage } from './ExplorePage.tsx';
import { mapMade } from './content/map-made.ts';
import { MapShownContext, type MapShown } from './map-shown.ts';

/**
 * The first view: map, ranking, table, region and sentence, all of one selection and of one figure. The map is painted
 * first, in the frame in which its figures come, together with its caption and its key; the rest of the page follows as
 * a transition, and asks for what takes long.
 */
export function Explore({ store, catalogue, engine }: PageProps): ReactNode {
  const { view, problems } = useCheckedView(store, catalogue);
  const { made, isLate: isComing, fault: failed, retry } = useFigure(mapMade, view, true);
  const fault = isComing ? failed : null;
  const isLate = isComing && fault === null;
  const value = fault === null && made?.value.kind === 'value' ? made.value : null;
  const shown = useMemo((): MapShown => ({ view, value, fault, isLate }), [view, value, fault, isLate]);
  const page = useMemo(
    () => <ExplorePage {...{ store, engine, catalogue, problems }} onRetry={retry} {...shown} />,
    [store, engine, catalogue, problems, retry, shown],
  );
  return <MapShownContext value={shown}>{useDeferredValue(page)}</MapShownContext>;
}
