import { speechIn } from '../fixtures/words.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { vi } from 'vitest';
import { PageOf } from '../../src/app/App.tsx';
import { figureNamed } from '../../src/app/figures.ts';
import { fetchCatalogue, fetchEntry } from '../../src/datasets/catalogue.ts';
import { fetchGeometry } from '../../src/datasets/geometry.ts';
import { DataTable } from '../../src/design/controls/DataTable.tsx';
import { LanguageProvider, useMessages } from '../../src/language/speech/speech.tsx';
import { type Messages } from '../../src/language/speech/words.ts';
import { createLocalEngine } from '../../src/engine/transport/local-engine.ts';
import type { Figure as FigureOnPage } from '../../src/figure/Figure.tsx';
import { questionQuery } from '../../src/figure/answers/questions.ts';
import { useFigure } from '../../src/figure/use-figure.ts';
import type { KnownAnswers } from '../../src/figure/value/definition.ts';
import { MOST_ROUNDS as MOST_QUESTIONS } from '../../src/figure/value/context-of.ts';
import { screenTable } from '../../src/figure/value/written.ts';
import { exploreQuery } from '../../src/figure/answers/questions.ts';
import {
  FIGURE_IDS,
  LANGUAGES,
  isOnPage,
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
    await Promise.all(LANGUAGES.map(async (language) => [language, speechIn(language).messages] as const)),
  );
  const complaints: string[] = [];
  vi.spyOn(console, 'error').mockImplementation(
    (...said: unknown[]) => void complaints.push(said.map(String).join(' ')),
  );

  /** Answers what the figures of the page declare they need, so that the page is drawn with most of it at once. */
  const answer = async (view: View, hasRanges: boolean): Promise<void> => {
    const ids = FIGURE_IDS.filter((id) => isOnPage(id, view));
    for (const figure of await Promise.all(ids.map(figureNamed))) {
      let known: KnownAnswers = {};
      for (let round = 0; round < MOST_QUESTIONS; round += 1) {
        const open = Object.entries(figure.ask(view, catalogue, known)).filter(([name]) => !(name in known));
        if (open.length === 0) break;
        const found = await Promise.all(
          open.map(async ([name, asked]) => {
            if (asked === null || (asked.kind === 'ranges' && !hasRanges)) return [name, null] as const;
            if (asked.kind === 'geometry') return [name, geometry] as const;
            const { kind, question } = asked;
            // What fails says so on the page.
            return [name, await queries.fetchQuery(questionQuery(engine, kind, question)).catch(() => null)] as const;
          }),
        );
        known = { ...known, ...Object.fromEntries(found) };
      }
    }
  };

  return async (view, hasRanges) => {
    const language: Language = view.language === 'auto' ? 'en' : view.language;
    const messages = words[language];
    if (messages === undefined) throw new Error(`There are no messages in ${language}.`);
    const props: Props = { view, catalogue, geometry, engine, queries, language };
    await answer(view, hasRanges);
    for (let round = 1; ; round += 1) {
      complaints.length = 0;
      const markup = withoutStacks(() => renderToStaticMarkup(<Drawn {...props} />));
      const asked = queries
        .getQueryCache()
        .getAll()
        .filter(
          ({ state, options, queryKey: [kind] }) =>
            state.status === 'pending' && isAsked(options) && (hasRanges || kind !== 'ranges'),
        );
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

/** A question that a part of the page holds back is not asked for it. */
function isAsked(options: object): boolean {
  return !('enabled' in options) || options.enabled !== false;
}

/**
 * React notes for every element where in the code it was made, which takes a third of the time of drawing. A limit that
 * is no plain value keeps the engine from it. What is thrown is thrown once more, with its stack.
 */
function withoutStacks<Made>(make: () => Made): Made {
  const limit = Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit');
  if (limit === undefined) return make();
  Object.defineProperty(Error, 'stackTraceLimit', { configurable: true, get: () => 0, set: () => {} });
  try {
    return make();
  } catch {
    Object.defineProperty(Error, 'stackTraceLimit', limit);
    return make();
  } finally {
    Object.defineProperty(Error, 'stackTraceLimit', limit);
  }
}

interface Props {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly geometry: MapGeometry;
  readonly engine: ReturnType<typeof createLocalEngine>;
  readonly queries: QueryClient;
  readonly language: Language;
}

function Drawn({ view, catalogue, geometry, engine, queries, language }: Props): ReactNode {
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider language={language}>
        <PageOf
          page={view.page}
          isWorkingOpen={view.working !== null}
          store={createFixedStore(view)}
          catalogue={catalogue}
          engine={engine}
          map={{ geometry, fault: null, onRetry: () => undefined }}
        />
      </LanguageProvider>
    </QueryClientProvider>
  );
}
