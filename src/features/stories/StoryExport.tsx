import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStoryMessages } from '../../design/messages/stories.ts';
import { download } from '../../figure/download.ts';
import { useFigureSurroundings } from '../../figure/sources.ts';
import type { Story } from '../../model/index.ts';
import type { TakenSlide } from './story-files.ts';
import { titleText } from './words.ts';

type Report =
  | { readonly kind: 'none' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'slide'; readonly at: number; readonly of: number }
  | { readonly kind: 'done' | 'failed'; readonly text: string };

interface Props {
  readonly story: Story;
}

/** Takes a story away whole, as slides or as one file. Slide after slide is made; nothing on screen is waited for. */
export function StoryExport({ story }: Props): ReactNode {
  const { language, messages, format } = useStoryMessages();
  const words = messages.stories.takeAway;
  const [report, setReport] = useState<Report>({ kind: 'none' });
  const first = useRef<HTMLButtonElement>(null);
  const figures = useFigureSurroundings();
  const queries = useQueryClient();
  /** The taking that goes on; another one, or none, calls it off. */
  const current = useRef<object | null>(null);
  useEffect(
    () => () => {
      current.current = null;
    },
    [],
  );
  const isBusy = report.kind === 'slide' || report.kind === 'writing';

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
      setReport({ kind: 'slide', at: 0, of: slides.length });
      const { prepareSlides, storyFile } = await import('./story-files.ts');
      const { figuresOfSlide } = await import('./slide-figures.ts');
      if (kind === 'pptx') letGo = prepareSlides();
      const taken: TakenSlide[] = [];
      for (const [at, slide] of slides.entries()) {
        if (!isWanted()) return;
        setReport({ kind: 'slide', at, of: slides.length });
        taken.push({ slide, figures: await figuresOfSlide(slide, kind, { figures, speech, queries }) });
      }
      if (!isWanted()) return;
      setReport({ kind: 'writing' });
      const { name, content } = await storyFile(kind, { title, taken, reason: words.noFigure }, speech);
      if (!isWanted()) return;
      download(content, name);
      const without = taken.flatMap(({ figures }, at) => (figures.length === 0 ? [at + 1] : []));
      setReport({
        kind: 'done',
        text: `${words.saved(name)}${without.length === 0 ? '' : ` ${words.without(without)}`}`,
      });
    } catch (fault) {
      if (isWanted())
        setReport({
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
    setReport({ kind: 'done', text: words.cancelled });
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
        <p role="status" className={report.kind === 'failed' ? 'is-failed' : undefined}>
          {report.kind === 'none'
            ? ''
            : report.kind === 'slide'
              ? words.at(report.at + 1, report.of)
              : report.kind === 'writing'
                ? words.writing
                : report.text}
        </p>
        {isBusy ? (
          <button type="button" className="link-button" onClick={cancel}>
            {words.cancel}
          </button>
        ) : null}
      </div>
    </>
  );
}
