import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { vi } from 'vitest';
import { PageOf } from '../../src/app/App.tsx';
import { fetchCatalogue, fetchEntry } from '../../src/datasets/catalogue.ts';
import { fetchGeometry } from '../../src/datasets/geometry.ts';
import { DataTable } from '../../src/design/controls/DataTable.tsx';
import { MessagesProvider, loadMessages, useMessages, type Messages } from '../../src/design/messages/index.tsx';
import { createLocalEngine } from '../../src/engine/transport/local-engine.ts';
import type { Figure as FigureOnPage } from '../../src/figure/Figure.tsx';
import { useFigure } from '../../src/figure/use-figure.ts';
import { screenTable } from '../../src/figure/value/written.ts';
import { exploreQuery } from '../../src/figure/answers/use-figures.ts';
import {
  LANGUAGES,
  questionOf,
  type Catalogue,
  type ExploreResult,
  type Language,
  type MapGeometry,
  type View,
} from '../../src/model/index.ts';
import { createFixedStore } from '../../src/state/index.ts';

// Nobody presses the button that shows a figure as a table: here the table stands beneath it.
vi.mock('../../src/figure/Figure.tsx', async (original) => {
  const { FigureMade } = await original<typeof import('../../src/figure/Figure.tsx')>();
  const Both = ({ figure, ...props }: Parameters<typeof FigureMade>[0]): ReactNode => {
    const { format } = useMessages();
    const { value } = props.made;
    const table = value.kind === 'absence' || value.isTable ? null : screenTable(value.table, format, () => false);
    // Drawn once, as text.
    // oxlint-disable-next-line react/no-unstable-nested-components
    const Draw: typeof figure.Draw = (given) => (
      <>
        <div data-walk="figure">
          <figure.Draw {...given} />
        </div>
        {table === null || value.kind === 'absence' ? null : (
          <div data-walk="table">
            <DataTable caption={value.finding} columns={table.columns} rows={table.rows} />
          </div>
        )}
      </>
    );
    return <FigureMade figure={{ ...figure, Draw }} {...props} />;
  };
  const Figure = ({ figure, view, acts, isHeld, above }: Parameters<typeof FigureOnPage>[0]): ReactNode => {
    const { made } = useFigure(figure, view, isHeld);
    return made === null ? null : <Both {...{ figure, made, view, acts, above }} />;
  };
  return { Figure, FigureMade: Both };
});

const BASE = 'http://atlas.test/data/';
/** Enough for ranges to be there; how good they are is another test's. */
const DRAWS = 20;
/** A page asks, what has come asks again, and parts of it are fetched. */
const MOST_ROUNDS = 8;

export interface Drawing {
  readonly view: View;
  readonly markup: string;
  readonly messages: Messages;
  readonly catalogue: Catalogue;
  /** What the map shows, where the page has one. */
  readonly answer: ExploreResult | null;
  /** What React had to say of it. */
  readonly complaints: readonly string[];
}

export interface Draw {
  /** The page of a View as it stands once every answer has come. `hasRanges`: those of the ranks too, else they stay pending. */
  (view: View, hasRanges: boolean): Promise<Drawing>;
}

/** Draws pages on the published figures, asking each question once. */
export async function startDrawing(): Promise<Draw> {
  const catalogue = await fetchCatalogue(BASE, await fetchEntry(BASE));
  const geometry = await fetchGeometry(BASE, catalogue);
  const local = createLocalEngine(BASE, catalogue);
  const engine: typeof local = {
    ...local,
    ask: (kind, question, asking) =>
      local.ask(kind, question !== null && 'draws' in question ? { ...question, draws: DRAWS } : question, asking),
  };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: Number.POSITIVE_INFINITY } } });
  const words = Object.fromEntries(
    await Promise.all(LANGUAGES.map(async (language) => [language, await loadMessages(language)] as const)),
  );
  const complaints: string[] = [];
  vi.spyOn(console, 'error').mockImplementation(
    (...said: unknown[]) => void complaints.push(said.map(String).join(' ')),
  );

  return async (view, hasRanges) => {
    const language: Language = view.language === 'auto' ? 'en' : view.language;
    const messages = words[language];
    if (messages === undefined) throw new Error(`There are no messages in ${language}.`);
    const props: Props = { view, catalogue, geometry, engine, queries, language, messages };
    for (let round = 1; ; round += 1) {
      complaints.length = 0;
      const markup = renderToStaticMarkup(<Drawn {...props} />);
      const asked = queries
        .getQueryCache()
        .getAll()
        .filter(({ state, queryKey: [kind] }) => state.status === 'pending' && (hasRanges || kind !== 'ranges'));
      const isComing = markup.includes(messages.app.loading) || (view.working !== null && !markup.includes('<dialog'));
      if ((asked.length === 0 && !isComing) || round === MOST_ROUNDS) {
        const answer =
          view.page === 'explore'
            ? (queries.getQueryData(exploreQuery(engine, questionOf(view)).queryKey) ?? null)
            : null;
        return { view, markup, messages, catalogue, answer, complaints: [...complaints] };
      }
      // What fails says so on the page.
      await Promise.allSettled(asked.map((query) => query.fetch()));
      // Pages and panels are fetched when they are first drawn.
      if (isComing) await vi.dynamicImportSettled();
    }
  };
}

interface Props {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly geometry: MapGeometry;
  readonly engine: ReturnType<typeof createLocalEngine>;
  readonly queries: QueryClient;
  readonly language: Language;
  readonly messages: Messages;
}

function Drawn({ view, catalogue, geometry, engine, queries, language, messages }: Props): ReactNode {
  return (
    <QueryClientProvider client={queries}>
      <MessagesProvider language={language} messages={messages}>
        <PageOf
          page={view.page}
          isWorkingOpen={view.working !== null}
          store={createFixedStore(view)}
          catalogue={catalogue}
          engine={engine}
          geometry={geometry}
          geometryFault={null}
          onGeometryRetry={() => undefined}
        />
      </MessagesProvider>
    </QueryClientProvider>
  );
}
