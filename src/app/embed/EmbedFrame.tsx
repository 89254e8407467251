import { useIsFetching } from '@tanstack/react-query';
import { Suspense, lazy, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { EMBEDS } from '../../design/messages/embeds.ts';
import { useMessages } from '../../design/messages/index.tsx';
import type { Control } from '../../frame/ControlBar.tsx';
import type { FrameProps } from '../../frame/frame-context.ts';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { FIGURES, presetOf } from '../../model/index.ts';
import type { LinkProblem } from '../../state/index.ts';
import { EmbedContext, FigurePlacementContext } from './embed-context.ts';
import { nameProblems } from './name-problems.ts';
import { stand } from './stand.ts';
import { useQueryFault } from './use-query-fault.ts';

/** Most embeds have nothing to be chosen by. */
const ControlBar = lazy(async () => ({ default: (await import('../../frame/ControlBar.tsx')).ControlBar }));

/** What stands around a figure in another page: what it may be chosen by, and always its notices and the way to the atlas. */
export function EmbedFrame({
  store,
  view,
  problems,
  catalogue,
  subject,
  controls,
  bar,
  drawn,
  player,
  announcement,
  className,
  children,
}: FrameProps): ReactNode {
  const { language, messages, format } = useMessages();
  const { options, linkTo } = useContext(EmbedContext);
  const words = EMBEDS[language];
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [isShown, setIsShown] = useState(false);
  const placement = useMemo(() => (element === null ? null : { element, onShown: setIsShown }), [element]);
  const isWaiting = useIsFetching() > 0 || element === null;
  const fault = useQueryFault();
  useEffect(
    () => (element === null || options.isInteractive ? undefined : stand(element)),
    [element, options.isInteractive],
  );
  const named = useRef(new Set<string>());
  useEffect(() => {
    // Those of the address itself have been named before there was a catalogue.
    const isNew = (problem: LinkProblem): boolean =>
      !store.problems().includes(problem) && !named.current.has(`${problem.option} ${problem.value}`);
    const found = problems.filter(isNew);
    for (const { option, value } of found) named.current.add(`${option} ${value}`);
    nameProblems(found);
  }, [problems, store]);

  const preset = presetOf(view.method);
  const shown = controls.filter((control): control is Control => options.controls.some((wanted) => wanted === control));
  const hasBar =
    options.isInteractive &&
    (bar === undefined ? shown.length > 0 || !options.isThemeLocked : options.controls.includes('industry'));
  return (
    <div className={`embed${options.isInteractive ? '' : ' is-static'}`} data-figure={options.figure}>
      <header className="visually-hidden">
        <h1>{messages.app.title}</h1>
      </header>
      {!hasBar
        ? null
        : (bar ?? (
            <Suspense fallback={null}>
              <ControlBar
                store={store}
                view={view}
                catalogue={catalogue}
                subject={subject}
                drawn={drawn}
                controls={shown}
                player={player}
                isThemeLocked={options.isThemeLocked}
              />
            </Suspense>
          ))}
      <main ref={setElement} className={`embed-figure ${className}`} />
      {fault === null ? null : <LoadFault error={fault.error} onRetry={fault.onRetry} />}
      {isShown || fault !== null ? null : (
        <p className="embed-wait" role="status" data-waiting={isWaiting ? '' : undefined}>
          {isWaiting
            ? messages.app.computing
            : view.selected.length < FIGURES[options.figure].regions
              ? words.needsRegions(FIGURES[options.figure].regions)
              : words.nothing}
        </p>
      )}
      <footer className="embed-foot">
        {preset === 'atlas-default' ? null : (
          <p>{messages.method.holds(preset === null ? messages.presets.own : messages.presets[preset])}</p>
        )}
        <p>
          {messages.footer.boundaries}. {messages.footer.otherShapes}
        </p>
        <p>
          * {format.country('XK')}: {messages.footer.kosovo}
        </p>
        <p>
          <a href={linkTo(view)} target="_blank" rel="noopener">
            {words.openAtlas(messages.app.title)}
          </a>
        </p>
      </footer>
      {/* The rest of the page is computed with it and shown nowhere. */}
      {placement === null ? null : (
        <FigurePlacementContext value={placement}>
          <div hidden>{children}</div>
        </FigurePlacementContext>
      )}
      <div className="visually-hidden" role="status" aria-live="polite">
        {player.isPlaying || !options.isInteractive ? '' : announcement}
      </div>
    </div>
  );
}
