import { Suspense, lazy, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Classes } from '../../design/classes.ts';
import { EMBEDS } from '../../design/messages/embeds.ts';
import { useMessages } from '../../design/messages/index.tsx';
import { useFigureSurroundings } from '../../figure/sources.ts';
import type { Subject } from '../../figure/words/subject.ts';
import type { Control } from '../../frame/ControlBar.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PAGE_CONTROLS } from '../../frame/page-controls.ts';
import type { Player } from '../../frame/use-player.ts';
import { FIGURES, presetOf, type FiguredPage, type View } from '../../model/index.ts';
import type { LinkProblem, ViewStore } from '../../state/index.ts';
import { EmbedContext } from './embed-context.ts';
import { nameProblems } from './name-problems.ts';
import { stand } from './stand.ts';

/** Most embeds have nothing to be chosen by. */
const ControlBar = lazy(async () => ({ default: (await import('../../frame/ControlBar.tsx')).ControlBar }));

const IndustryBar = lazy(async () => ({
  default: (await import('../../features/industry/IndustryBar.tsx')).IndustryBar,
}));

interface Props {
  readonly store: ViewStore;
  readonly view: View;
  readonly problems: readonly LinkProblem[];
  readonly subject: Subject;
  readonly player: Player;
  /** The classes of its colours, where there are any. */
  readonly drawn: Classes | null;
  readonly isLate: boolean;
  readonly error: Error | null;
  readonly onRetry: () => void;
  readonly announcement: string;
  /** The figure; null where it is not there. */
  readonly children: ReactNode;
}

/** What the body of each page is called, for the looks of its figures. */
const BODIES: Readonly<Record<FiguredPage, string>> = {
  explore: '',
  region: 'portrait',
  gaps: 'gaps',
  change: 'change',
  industry: 'industry',
  method: 'method',
};

/** Names in the console what of the View could not be followed, each once. */
function useNamedProblems(store: ViewStore, problems: readonly LinkProblem[]): void {
  const named = useRef(new Set<string>());
  useEffect(() => {
    // Those of the address itself have been named before there was a catalogue.
    const isNew = (problem: LinkProblem): boolean =>
      !store.problems().includes(problem) && !named.current.has(`${problem.option} ${problem.value}`);
    const found = problems.filter(isNew);
    for (const { option, value } of found) named.current.add(`${option} ${value}`);
    nameProblems(found);
  }, [problems, store]);
}

/** What stands around a figure in another page: what it may be chosen by, and always its notices and the way to the atlas. */
export function EmbedFrame(props: Props): ReactNode {
  const { store, view, problems, subject, player, drawn, isLate, error, onRetry, announcement, children } = props;
  const { language, messages, format } = useMessages();
  const { options, linkTo } = useContext(EmbedContext);
  const { catalogue, engine } = useFigureSurroundings();
  const words = EMBEDS[language];
  const [element, setElement] = useState<HTMLElement | null>(null);
  const { page, regions } = FIGURES[options.figure];
  useEffect(
    () => (element === null || options.isInteractive ? undefined : stand(element)),
    [element, options.isInteractive],
  );
  useNamedProblems(store, problems);
  const preset = presetOf(view.method);
  const shown = PAGE_CONTROLS[page].filter(
    (control): control is Control => control !== 'industry' && options.controls.some((wanted) => wanted === control),
  );
  const isIndustry = page === 'industry';
  const hasBar =
    options.isInteractive &&
    (isIndustry ? options.controls.includes('industry') : shown.length > 0 || !options.isThemeLocked);
  const isThere = children !== null;
  return (
    <div className={`embed${options.isInteractive ? '' : ' is-static'}`} data-figure={options.figure}>
      <header className="visually-hidden">
        <h1>{messages.app.title}</h1>
      </header>
      {!hasBar ? null : (
        <Suspense fallback={null}>
          {isIndustry ? (
            <IndustryBar {...{ store, catalogue, engine }} isAlone />
          ) : (
            <ControlBar
              {...{ store, view, catalogue, subject, drawn, player }}
              controls={shown}
              isThemeLocked={options.isThemeLocked}
            />
          )}
        </Suspense>
      )}
      <main ref={setElement} className={`embed-figure ${BODIES[page]}${isLate && isThere ? ' is-late' : ''}`}>
        {children}
      </main>
      {error === null ? null : <LoadFault error={error} onRetry={onRetry} />}
      {isThere || error !== null ? null : (
        <p className="embed-wait" role="status" data-waiting={isLate ? '' : undefined}>
          {isLate
            ? messages.app.computing
            : view.selected.length < regions
              ? words.needsRegions(regions)
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
      <div className="visually-hidden" role="status" aria-live="polite">
        {player.isPlaying || !options.isInteractive ? '' : announcement}
      </div>
    </div>
  );
}
