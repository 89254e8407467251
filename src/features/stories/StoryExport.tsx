import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStoryMessages } from '../../design/messages/stories.ts';
import { download } from '../../frame/download.ts';
import type { Story, StorySlide } from '../../model/index.ts';
import { SlideBench } from './SlideBench.tsx';
import type { DrawPage } from './SlideFigure.tsx';
import type { TakenSlide } from './story-files.ts';
import { titleText } from './words.ts';

type Told =
  | { readonly kind: 'none' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'slide'; readonly at: number; readonly of: number; readonly slide: StorySlide }
  | { readonly kind: 'done' | 'failed'; readonly text: string };

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
  const bench = useRef<HTMLDivElement>(null);
  /** The taking that goes on; another one, or none, calls it off. */
  const current = useRef<object | null>(null);
  useEffect(() => () => {
    current.current = null;
  }, []);
  const isBusy = told.kind === 'slide' || told.kind === 'writing';

  const take = async (kind: 'pptx' | 'html'): Promise<void> => {
    if (current.current !== null) return;
    const own = {};
    current.current = own;
    const isWanted = (): boolean => current.current === own;
    const { slides } = story;
    const title = titleText(story.title, messages.stories);
    const speech = { language, messages, format };
    try {
      const [opening] = slides;
      if (opening === undefined) return;
      setTold({ kind: 'slide', at: 0, of: slides.length, slide: opening });
      const { benchFigures, storyFile } = await import('./story-files.ts');
      const taken: TakenSlide[] = [];
      for (const [at, slide] of slides.entries()) {
        if (!isWanted()) return;
        setTold({ kind: 'slide', at, of: slides.length, slide });
        const find = (): HTMLElement | null => (bench.current?.dataset['at'] === String(at) ? bench.current : null);
        taken.push({ slide, figures: await benchFigures(find, slide.figure === null, speech, isWanted) });
      }
      if (!isWanted()) return;
      setTold({ kind: 'writing' });
      const { name, content } = await storyFile(kind, { title, taken, reason: words.noFigure }, speech);
      if (!isWanted()) return;
      download(content, name);
      const without = taken.flatMap(({ figures }, at) => (figures.length === 0 ? [at + 1] : []));
      setTold({ kind: 'done', text: `${words.saved(name)}${without.length === 0 ? '' : ` ${words.without(without)}`}` });
    } catch (fault) {
      if (isWanted()) setTold({ kind: 'failed', text: fault instanceof Error && fault.name === 'TooLarge' ? words.tooLarge : words.failed });
    } finally {
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
      <button ref={first} type="button" className="plain-button" disabled={isEmpty} aria-disabled={isBusy} onClick={() => void take('pptx')}>{words.pptx}</button>
      <button type="button" className="plain-button" disabled={isEmpty} aria-disabled={isBusy} onClick={() => void take('html')}>{words.html}</button>
      <div className="story-taken">
        <p role="status" className={told.kind === 'failed' ? 'is-failed' : undefined}>
          {told.kind === 'none' ? '' : told.kind === 'slide' ? words.at(told.at + 1, told.of) : told.kind === 'writing' ? words.writing : told.text}
        </p>
        {isBusy ? <button type="button" className="link-button" onClick={cancel}>{words.cancel}</button> : null}
      </div>
      {told.kind === 'slide' ? <SlideBench key={told.slide.id} bench={bench} at={told.at} view={told.slide.view} figure={told.slide.figure} draw={draw} /> : null}
    </>
  );
}
