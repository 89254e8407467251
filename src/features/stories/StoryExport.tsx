import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStoryMessages } from '../../design/messages/stories.ts';
import { download } from '../../figure/export/download.ts';
import type { FigureId, Story, StorySlide } from '../../model/index.ts';
import { SlideBench } from './SlideBench.tsx';
import type { DrawPage } from './SlideFigure.tsx';
import type { TakenSlide } from './story-files.ts';
import { titleText } from './words.ts';

type Told =
  | { readonly kind: 'none' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'slide'; readonly at: number; readonly of: number; readonly slides: readonly StorySlide[] }
  | { readonly kind: 'done' | 'failed'; readonly text: string };

/** So many slides are drawn while one before them is read off: what they ask is answered meanwhile. */
const AHEAD = 2;
/** Figures that say how sure ranks are, which takes thousands of draws; the others do not wait for them. */
const OF_RANKS: ReadonlySet<FigureId> = new Set([
  'map',
  'ranking',
  'gaps-overall',
  'gaps-differences',
  'region-profile',
]);

interface Props {
  readonly story: Story;
  readonly draw: DrawPage;
}

/** Takes a story away whole, as slides or as one file. Slide after slide is drawn out of sight and read off. */
export function StoryExport({ story, draw }: Props): ReactNode {
  const { language, messages, format } = useStoryMessages();
  const words = messages.stories.takeAway;
  const [told, setTold] = useState<Told>({ kind: 'none' });
  const first = useRef<HTMLButtonElement>(null);
  const benches = useRef<HTMLDivElement>(null);
  const queries = useQueryClient();
  /** The taking that goes on; another one, or none, calls it off. */
  const current = useRef<object | null>(null);
  useEffect(
    () => () => {
      current.current = null;
    },
    [],
  );
  const isBusy = told.kind === 'slide' || told.kind === 'writing';

  const take = async (kind: 'pptx' | 'html'): Promise<void> => {
    if (current.current !== null) return;
    const own = {};
    current.current = own;
    const isWanted = (): boolean => current.current === own;
    const { slides } = story;
    const title = titleText(story.title, messages.stories);
    const speech = { language, messages, format };
    let letGo = (): void => undefined;
    try {
      if (slides.length === 0) return;
      setTold({ kind: 'slide', at: 0, of: slides.length, slides });
      const { benchFigures, prepareSlides, storyFile } = await import('./story-files.ts');
      if (kind === 'pptx') letGo = prepareSlides();
      const taken: TakenSlide[] = [];
      for (const [at, slide] of slides.entries()) {
        if (!isWanted()) return;
        setTold({ kind: 'slide', at, of: slides.length, slides });
        const find = (): HTMLElement | null =>
          benches.current?.querySelector<HTMLElement>(`[data-at="${String(at)}"]`) ?? null;
        const isSure = slide.figure === null || OF_RANKS.has(slide.figure);
        const isBusy = (): boolean =>
          queries.isFetching({ predicate: ({ queryKey: [asked] }) => isSure || asked !== 'ranges' }) > 0;
        taken.push({
          slide,
          figures: await benchFigures(
            { find, isWhole: slide.figure === null, isBusy, how: kind === 'html' ? 'both' : 'as-shown' },
            speech,
            isWanted,
          ),
        });
      }
      if (!isWanted()) return;
      setTold({ kind: 'writing' });
      const { name, content } = await storyFile(kind, { title, taken, reason: words.noFigure }, speech);
      if (!isWanted()) return;
      download(content, name);
      const without = taken.flatMap(({ figures }, at) => (figures.length === 0 ? [at + 1] : []));
      setTold({
        kind: 'done',
        text: `${words.saved(name)}${without.length === 0 ? '' : ` ${words.without(without)}`}`,
      });
    } catch (fault) {
      if (isWanted())
        setTold({
          kind: 'failed',
          text: fault instanceof Error && fault.name === 'TooLarge' ? words.tooLarge : words.failed,
        });
    } finally {
      letGo();
      if (isWanted()) current.current = null;
    }
  };
  const cancel = (): void => {
    // The button that was pressed goes.
    first.current?.focus();
    current.current = null;
    setTold({ kind: 'done', text: words.cancelled });
  };
  const isEmpty = story.slides.length === 0;
  return (
    <>
      <button
        ref={first}
        type="button"
        className="plain-button"
        disabled={isEmpty}
        aria-disabled={isBusy}
        onClick={() => void take('pptx')}
      >
        {words.pptx}
      </button>
      <button
        type="button"
        className="plain-button"
        disabled={isEmpty}
        aria-disabled={isBusy}
        onClick={() => void take('html')}
      >
        {words.html}
      </button>
      <div className="story-taken">
        <p role="status" className={told.kind === 'failed' ? 'is-failed' : undefined}>
          {told.kind === 'none'
            ? ''
            : told.kind === 'slide'
              ? words.at(told.at + 1, told.of)
              : told.kind === 'writing'
                ? words.writing
                : told.text}
        </p>
        {isBusy ? (
          <button type="button" className="link-button" onClick={cancel}>
            {words.cancel}
          </button>
        ) : null}
      </div>
      {told.kind !== 'slide' ? null : (
        <div ref={benches}>
          {told.slides.map((slide, at) =>
            at < told.at || at > told.at + AHEAD ? null : (
              <SlideBench key={slide.id} at={at} view={slide.view} figure={slide.figure} draw={draw} />
            ),
          )}
        </div>
      )}
    </>
  );
}
