import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { geometryQuery } from '../../datasets/queries.ts';
import { createEngine } from '../../engine/transport/client.ts';
import { exploreQuery } from '../../figure/answers/use-figures.ts';
import {
  DEFAULT_VIEW,
  questionOf,
  type Catalogue,
  type Entry,
  type ExploreResult,
  type MapGeometry,
} from '../../model/index.ts';
import { createFixedStore } from '../../state/index.ts';
import { App } from '../App.tsx';
import { atlasQuery } from '../queries.ts';

/** Nothing is fetched from it: all that is shown is given. */
const BASE = 'https://atlas.invalid/data/';

export interface FirstView {
  readonly entry: Entry;
  readonly catalogue: Catalogue;
  readonly geometry: MapGeometry;
  readonly answer: ExploreResult;
}

/** The first view in English as markup, drawn by the components that draw it in the browser. */
export function drawFirstView({ entry, catalogue, geometry, answer }: FirstView): string {
  const queries = new QueryClient();
  const engine = createEngine(BASE, catalogue, entry.firstAnswer);
  queries.setQueryData(atlasQuery(BASE).queryKey, { catalogue, engine });
  queries.setQueryData(geometryQuery(BASE, catalogue).queryKey, geometry);
  queries.setQueryData(exploreQuery(engine, questionOf(DEFAULT_VIEW)).queryKey, answer);
  return renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <App store={createFixedStore()} base={BASE} languages={['en']} />
    </QueryClientProvider>,
  );
}
