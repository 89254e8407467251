import { Suspense, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Classes } from '../../design/drawing/classes.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { useFigureSurroundings } from '../../figure/surroundings/sources.ts';
import type { Figure } from '../../figure/value/definition.ts';
import type { Subject } from '../../figure/words/subject.ts';
import type { Control } from '../../frame/controls/ControlBar.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { controlsOf } from '../../frame/controls/page-controls.ts';
import { FIGURES, presetOf, type FiguredPage, type View } from '../../model/index.ts';
import type { LinkProblem, ViewStore } from '../../state/index.ts';
import { ClosedFrame } from './closed-frame.ts';
import { EmbedContext } from './embed-context.ts';
import { nameProblems } from './name-problems.ts';
import { stand } from './stand.ts';
import { Wait } from './Wait.tsx';
import { fetchedPart } from '../../design/fetched-part.ts';

/** Most embeds have nothing to be chosen by. */
const EmbedBar = fetchedPart(
  () => import('./EmbedBar.tsx'),
  ({ EmbedBar: Part }) => Part,
);

const IndustryBar = fetchedPart(
  () => import('../../features/industry/IndustryBar.tsx'),
  ({ IndustryBar: Part }) => Part,
);

interface Props {
  readonly store: ViewStore;
  readonly figure: Figure;
  readonly view: View;
  readonly problems: readonly LinkProblem[];
  readonly subject: Subject;
  /** The classes of its colours, where there are any. */
  readonly drawn: Classes | null;
  readonly isLate: boolean;
  readonly error: Error | null;
  readonly onRetry: () => void;
  readonly announcement: string;
  /** The figure; null where it is not there. */
  readonly children: ReactNode;
}

/** What the body of a page is called, for the looks of its figures. */
const bodyOf = (page: FiguredPage): string =>
  page === 'explore' ? '' : page === 'region' ? 'portrait' : page === 'data' ? 'data table-result' : page;

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
  const { store, figure, view, problems, subject, drawn, isLate, error, onRetry, announcement, children } = props;
  const { messages, format } = useMessages('embed');
  const { options, linkTo } = useContext(EmbedContext);
  const { catalogue, engine } = useFigureSurroundings();
  const words = messages.embed;
  const [isPlaying, setPlaying] = useState(false);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const { page, regions } = FIGURES[options.figure];
  useEffect(
    () => (element === null || options.isInteractive ? undefined : stand(element)),
    [element, options.isInteractive],
  );
  useNamedProblems(store, problems);
  const preset = presetOf(view.method);
  const shown = controlsOf(options.figure).filter(
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
            <EmbedBar
              {...{ store, catalogue, figure, subject, drawn, isLate }}
              controls={shown}
              isThemeLocked={options.isThemeLocked}
              onPlaying={setPlaying}
            />
          )}
        </Suspense>
      )}
      <main ref={setElement} className={`embed-figure ${bodyOf(page)}${isLate && isThere ? ' is-late' : ''}`}>
        {children}
      </main>
      {error === null ? null : error instanceof ClosedFrame ? (
        <p className="embed-wait" role="status">
          {words.closedFrame}{' '}
          <a href={linkTo(view)} target="_blank" rel="noopener">
            {words.openAtlas({ title: messages.app.title })}
          </a>
        </p>
      ) : (
        <LoadFault error={error} onRetry={onRetry} />
      )}
      {isThere || error !== null ? null : isLate ? (
        <Wait>{messages.app.computing}</Wait>
      ) : (
        <p className="embed-wait" role="status">
          {view.selected.length < regions ? words.needsRegions({ count: regions }) : words.nothing}
        </p>
      )}
      <footer className="embed-foot">
        {preset === 'atlas-default' ? null : (
          <p>
            {messages.methodNote.holds({ name: preset === null ? messages.presets.own : messages.presets[preset] })}
          </p>
        )}
        <p>
          {messages.footer.boundaries}. {messages.footer.otherShapes}
        </p>
        <p className="asterisk-note">
          * {format.country('XK')}: {messages.footer.kosovo}
        </p>
        <p>
          <a href={linkTo(view)} target="_blank" rel="noopener">
            {words.openAtlas({ title: messages.app.title })}
          </a>
        </p>
      </footer>
      <div className="visually-hidden" role="status" aria-live="polite">
        {isPlaying || !options.isInteractive ? '' : announcement}
      </div>
    </div>
  );
}
