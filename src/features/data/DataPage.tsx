import type { ReactNode } from 'react';
import { fetchedPart } from '../../design/fetched-part.ts';
import type { PageProps } from '../../frame/page-props.ts';
import { useCheckedView } from '../../frame/view/use-checked-view.ts';

// Fetched when they are shown: each is a page of its own, and what they need is named here and not by every page.
const Catalogue = fetchedPart(
  () => import('./CataloguePart.tsx'),
  ({ CataloguePart: Part }) => Part,
);
const Card = fetchedPart(
  () => import('./CardPart.tsx'),
  ({ CardPart: Part }) => Part,
);

/** Which data there are: the catalogue of all indicators, or the card of the one that is chosen. */
export function DataPage(props: PageProps): ReactNode {
  const { view } = useCheckedView(props.store, props.catalogue);
  return view.indicator === null ? <Catalogue {...props} /> : <Card {...props} />;
}
