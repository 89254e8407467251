import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { geometryQuery } from '../../datasets/queries.ts';
import { applyAppearance } from '../../design/look/appearance.ts';
import { LanguageProvider } from '../../language/speech/speech.tsx';
import { speechOf } from '../../language/speech/words.ts';
import { FigureSurroundingsContext } from '../../figure/surroundings/sources.ts';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { useView } from '../../frame/view/use-view.ts';
import type { Language, View } from '../../model/index.ts';
import type { Embed } from '../../state/embed-options.ts';
import { createEmbedStore } from '../../state/embed-store.ts';
import { serialiseView, type LinkProblem } from '../../state/index.ts';
import { ErrorBoundary } from '../../frame/ErrorBoundary.tsx';
import { useLanguage } from '../use-language.ts';
import { EmbedContext } from './embed-context.ts';
import { EmbeddedFigure } from './EmbeddedFigure.tsx';
import { embedQuery } from './embed-query.ts';
import { deckStyles, figureNamed } from '../figures.ts';
import { asksForShapes } from './shapes.ts';
import { Wait } from './Wait.tsx';
import type { Waits } from './waits.ts';
import './embed.css';

interface Props {
  readonly embed: Embed;
  /** What of the address could not be followed. */
  readonly problems: readonly LinkProblem[];
  /** Where the atlas stands, ending in a slash. */
  readonly atlas: string;
  readonly languages: readonly string[];
  /** The one whose words are there. */
  readonly language: Language;
  readonly waits: Waits;
}

/** One figure of the atlas with its source and notices, for a page of another site. */
export function EmbedApp({ embed, problems, atlas, languages, language: first, waits }: Props): ReactNode {
  const { figure: id } = embed.options;
  const base = `${atlas}data/`;
  const linkTo = useMemo(
    () =>
      (view: View): string =>
        `${atlas}?${serialiseView(view, 'spell-out')}`,
    [atlas],
  );
  const [store] = useState(() =>
    createEmbedStore(embed, problems, (view) => void window.open(linkTo(view), '_blank', 'noopener')),
  );
  const view = useView(store);
  const language = useLanguage(view.language, languages, first);
  const known = useQuery(embedQuery(base, id));
  const { catalogue, figure } = known.data ?? {};
  const geometry = useQuery({
    ...geometryQuery(base, catalogue),
    enabled: catalogue !== undefined && figure !== undefined && asksForShapes(figure, view, catalogue),
  });
  useEffect(
    () => applyAppearance(view.appearance, view.isOutlined, document.documentElement),
    [view.appearance, view.isOutlined],
  );

  const around = useMemo(() => ({ options: embed.options, linkTo, waits }), [embed, linkTo, waits]);
  const surroundings = useMemo(
    () =>
      known.data === undefined
        ? null
        : {
            catalogue: known.data.catalogue,
            engine: known.data.engine,
            map: {
              geometry: geometry.data ?? null,
              fault: geometry.error,
              onRetry: () => void geometry.refetch(),
            },
            figure: figureNamed,
            deckStyles,
          },
    [known.data, geometry],
  );
  const { app } = speechOf(language).messages;
  const body =
    surroundings !== null && figure !== undefined ? (
      <FigureSurroundingsContext value={surroundings}>
        <EmbeddedFigure figure={figure} store={store} />
      </FigureSurroundingsContext>
    ) : known.error !== null ? (
      <LoadFault error={known.error} onRetry={() => void known.refetch()} />
    ) : (
      <Wait>{app.loading}</Wait>
    );
  return (
    <LanguageProvider language={language}>
      <ErrorBoundary words={app}>
        <EmbedContext value={around}>{body}</EmbedContext>
      </ErrorBoundary>
    </LanguageProvider>
  );
}
