import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '../../../language/speech/speech.tsx';
import { useFigureSurroundings } from '../../../figure/surroundings/sources.ts';
import { linkTo } from '../../../figure/words/link.ts';
import type { Story } from '../../../model/index.ts';
import { figuresReady } from '../slide/slide-figures.ts';
import { SlideFigure } from '../slide/SlideFigure.tsx';
import { Unbroken } from './Unbroken.tsx';
import { headlineText, titleText } from '../shelf/words.ts';
import '../slide/slide.css';

/** How long a slide may take; then it is printed as it stands. */
const LIMIT = 20_000;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Once to be drawn, once to be drawn as large as there is room. Nothing is painted while the page is hidden. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise<void>((resolve) => {
      if (document.hidden) setTimeout(resolve);
      else requestAnimationFrame(() => setTimeout(resolve));
    });
}

interface Props {
  readonly story: Story;
  readonly hasNotes: boolean;
  /** The address that shows the story again; null where only a link that holds it whole would. */
  readonly link: string | null;
  /** Told which slide is being drawn, counted from 0. */
  readonly onSlide: (at: number) => void;
  readonly onDone: () => void;
}

/** All slides of a story beside the page, for paper only: one is drawn after the other, then the browser is asked to print. */
export function StorySheets({ story, hasNotes, link, onSlide, onDone }: Props): ReactNode {
  const { language, messages, format } = useMessages('stories');
  const { stories } = messages;
  const words = stories.paper;
  const [drawn, setDrawn] = useState(1);
  const figures = useFigureSurroundings();
  const queries = useQueryClient();
  const surroundings = useMemo(
    () => ({ figures, queries, speech: { language, messages, format } }),
    [figures, queries, language, messages, format],
  );
  const { slides } = story;
  const isReady = drawn > slides.length;
  useEffect(() => {
    if (isReady) {
      window.addEventListener('afterprint', onDone);
      window.print();
      return () => window.removeEventListener('afterprint', onDone);
    }
    onSlide(drawn - 1);
    const slide = slides[drawn - 1];
    let isWanted = true;
    const wait = async (): Promise<void> => {
      if (slide !== undefined) await Promise.race([figuresReady(slide, surroundings), pause(LIMIT)]);
      await painted();
      if (isWanted) setDrawn(drawn + 1);
    };
    void wait();
    return () => {
      isWanted = false;
    };
  }, [drawn, isReady, slides, surroundings, onSlide, onDone]);
  const sheets = (
    <div className={`story-sheets${isReady ? ' is-ready' : ''}`} aria-hidden={!isReady} inert={!isReady}>
      <header className="sheet-title">
        <h1>{titleText(story.title, stories)}</h1>
        <ol>
          {slides.map((slide) => (
            <li key={slide.id}>{headlineText(slide, messages)}</li>
          ))}
        </ol>
        <p className="small quiet">
          {messages.app.title}
          {link === null ? (
            ''
          ) : (
            <>
              : <a href={link}>{link}</a>
            </>
          )}
        </p>
        <p className="small quiet">
          {messages.footer.boundaries}. {messages.footer.otherShapes}
        </p>
        <p className="small quiet asterisk-note">
          * {format.country('XK')}: {messages.footer.kosovo}
        </p>
      </header>
      {slides.slice(0, drawn).map((slide, at) => (
        <Sheet
          key={slide.id}
          slide={slide}
          at={at}
          notes={!hasNotes ? null : slide.notes === '' ? '' : words.notes({ text: slide.notes })}
          linkWord={words.figure}
        />
      ))}
    </div>
  );
  return createPortal(sheets, document.body);
}

interface SheetProps {
  readonly slide: Story['slides'][number];
  readonly at: number;
  readonly notes: string | null;
  readonly linkWord: string;
}

function Sheet({ slide: { headline, text, view, figure }, at, notes, linkWord }: SheetProps): ReactNode {
  const [isBroken, setBroken] = useState(false);
  const link = linkTo(view);
  return (
    <article
      className={`slide sheet${text === '' ? ' is-wide' : ''}`}
      data-sheet={at}
      data-broken={isBroken ? '' : undefined}
    >
      <div className="slide-head">
        <h2>{headline}</h2>
      </div>
      {text === '' ? null : (
        <div className="slide-text">
          <p>{text}</p>
        </div>
      )}
      <Unbroken onFault={() => setBroken(true)}>
        <SlideFigure view={view} figure={figure} />
      </Unbroken>
      <div className="sheet-foot">
        {notes === null || notes === '' ? null : <p className="sheet-notes">{notes}</p>}
        <p className="sheet-link">
          {linkWord}: <a href={link}>{link}</a>
        </p>
      </div>
    </article>
  );
}
