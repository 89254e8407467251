import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '../../../language/speech/speech.tsx';
import { Toggle } from '../../../design/controls/Toggle.tsx';
import { download } from '../../../figure/export/download.ts';
import { useFigureSurroundings } from '../../../figure/surroundings/sources.ts';
import type { Story } from '../../../model/index.ts';
import { titleText } from '../shelf/words.ts';

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
  const speech = useMessages('stories');
  const { messages, format } = speech;
  const words = messages.stories.takeAway;
  const [report, setReport] = useState<Report>({ kind: 'none' });
  const [isDark, setIsDark] = useState(false);
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
    const appearance = isDark ? 'dark' : 'light';
    const own = {};
    current.current = own;
    const isWanted = (): boolean => current.current === own;
    const { slides } = story;
    const title = titleText(story.title, messages.stories);
    let letGo = (): void => undefined;
    try {
      if (slides.length === 0) return;
      setReport({ kind: 'slide', at: 0, of: slides.length });
      const [{ prepareSlides, storyWriter }, { figuresForSlide, madeOfSlide }] = await Promise.all([
        import('./story-files.ts'),
        import('../slide/slide-figures.ts'),
      ]);
      if (kind === 'pptx') letGo = prepareSlides();
      const surroundings = { figures, speech, queries };
      // All is asked at once; then slide after slide is drawn.
      const made = slides.map((slide) => madeOfSlide(slide, surroundings));
      const writer = await storyWriter(kind, { title, reason: words.noFigure, appearance }, speech);
      const without: number[] = [];
      for (const [at, slide] of slides.entries()) {
        if (!isWanted()) return;
        setReport({ kind: 'slide', at, of: slides.length });
        const drawn = await figuresForSlide((await made[at]) ?? [], kind, surroundings, {
          appearance,
          text: slide.text,
        });
        if (drawn.length === 0) without.push(at + 1);
        await writer.add({ slide, figures: drawn });
      }
      if (!isWanted()) return;
      setReport({ kind: 'writing' });
      const { name, content } = await writer.file();
      if (!isWanted()) return;
      download(content, name);
      setReport({
        kind: 'done',
        text: `${words.saved({ name })}${without.length === 0 ? '' : ` ${words.without({ slides: format.list(without.map(String)) })}`}`,
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
      <Toggle label={words.dark} isOn={isDark} onChange={setIsDark} />
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
        {/* Heard are the beginning and the end; slide by slide is for the eye. */}
        {report.kind === 'slide' ? <p aria-hidden="true">{words.at({ at: report.at + 1, of: report.of })}</p> : null}
        <p
          role="status"
          className={report.kind === 'failed' ? 'is-failed' : report.kind === 'slide' ? 'visually-hidden' : undefined}
        >
          {report.kind === 'none' ? '' : 'text' in report ? report.text : words.writing}
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
