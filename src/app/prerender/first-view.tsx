import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { geometryQuery } from '../../datasets/queries.ts';
import { createEngine } from '../../engine/transport/client.ts';
import { exploreQuery } from '../../figure/answers/questions.ts';
import {
  DEFAULT_VIEW,
  questionOf,
  type Catalogue,
  type Entry,
  type ExploreResult,
  type Language,
  type MapGeometry,
} from '../../model/index.ts';
import { createFixedStore } from '../../state/index.ts';
import { App } from '../App.tsx';
import { atlasQuery } from '../queries.ts';
import { FIRST_AREAS, fetchWords } from '../../language/speech/words.ts';

/** Nothing is fetched from it: all that is shown is given. */
const BASE = 'https://atlas.invalid/data/';

interface FirstView {
  readonly entry: Entry;
  readonly catalogue: Catalogue;
  readonly geometry: MapGeometry;
  readonly answer: ExploreResult;
}

/** The first view in a language as markup, drawn by the components that draw it in the browser. */
export async function drawFirstView(
  { entry, catalogue, geometry, answer }: FirstView,
  language: Language,
): Promise<string> {
  await fetchWords(language, FIRST_AREAS);
  const queries = new QueryClient();
  const engine = createEngine(BASE, catalogue, entry.firstAnswer);
  queries.setQueryData(atlasQuery(BASE).queryKey, { catalogue, engine });
  queries.setQueryData(geometryQuery(BASE, catalogue).queryKey, geometry);
  queries.setQueryData(exploreQuery(engine, questionOf(DEFAULT_VIEW)).queryKey, answer);
  return renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <App store={createFixedStore()} base={BASE} languages={[language]} language={language} />
    </QueryClientProvider>,
  );
}
