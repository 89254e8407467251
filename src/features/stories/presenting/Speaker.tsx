import { useEffect, useRef, useState, type ReactNode } from 'react';
import { elapsed, timeOfDay } from '../../../design/clock.ts';
import { useMessages } from '../../../language/speech/speech.tsx';
import { openSpeakerEnd, type Shown, type SpeakerEnd } from './show-channel.ts';
import { commandOf, isUsed, type Command } from './show-keys.ts';
import { SlideFigure } from '../slide/SlideFigure.tsx';
import { SlideStage } from '../slide/SlideStage.tsx';
import { headlineText, titleText } from '../shelf/words.ts';
import '../../../frame/page-loading.css';
import './presentation.css';

const SECOND = 1000;
const STEP = 1.15;
const NOTES_SIZE = 1.25;

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function Clock({ started }: { readonly started: number }): ReactNode {
  const { language, messages } = useMessages('stories');
  const { show: words } = messages.stories;
  const [from, setFrom] = useState(started);
  const now = useNow();
  return (
    <>
      <dl>
        <div>
          <dt>{words.clock}</dt>
          <dd>{timeOfDay(language, now)}</dd>
        </div>
        <div>
          <dt>{words.elapsed}</dt>
          <dd>{elapsed(now - from)}</dd>
        </div>
      </dl>
      <button type="button" className="link-button" onClick={() => setFrom(Date.now())}>
        {words.restart}
      </button>
    </>
  );
}

/** The second window of who presents: notes, what comes next, the time; its keys and buttons move the audience's window. */
export function Speaker({ channel }: { readonly channel: string }): ReactNode {
  const { messages } = useMessages('stories');
  const { stories } = messages;
  const { show: words } = stories;
  const [shown, setShown] = useState<Shown | null>(null);
  const [isEnded, setIsEnded] = useState(false);
  const [size, setSize] = useState(1);
  const line = useRef<SpeakerEnd | null>(null);
  useEffect(() => {
    const opened = openSpeakerEnd(
      channel,
      (next) => {
        setIsEnded(false);
        // What was read already stays the same value, so that its figures are not drawn anew.
        setShown((known) =>
          known !== null && JSON.stringify(known.story) === JSON.stringify(next.story)
            ? { ...next, story: known.story }
            : next,
        );
      },
      () => setIsEnded(true),
    );
    line.current = opened;
    return () => opened.close();
  }, [channel]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const command = commandOf(event, isUsed(event.target));
      if (command === null || command === 'speaker' || command === 'full-screen') return;
      event.preventDefault();
      line.current?.ask(command);
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
  const title = shown === null ? words.speaker : `${titleText(shown.story.title, stories)} · ${words.speaker}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (isEnded)
    return (
      <main className="page-loading" role="status">
        <p>{words.ended}</p>
      </main>
    );
  const slide = shown?.story.slides[shown.at];
  if (shown === null || slide === undefined)
    return (
      <main className="page-loading" role="status">
        <p>{words.waiting}</p>
      </main>
    );
  const after = shown.story.slides[shown.at + 1];
  const button = (command: Command, text: string): ReactNode => (
    <button type="button" className="plain-button" onClick={() => line.current?.ask(command)}>
      {text}
    </button>
  );
  return (
    <main className="speaker" aria-label={words.speaker}>
      <div className="speaker-top">
        <strong>{words.of({ at: shown.at + 1, of: shown.story.slides.length })}</strong>
        <Clock started={shown.started} />
        <div className="speaker-tools">
          {button('previous', stories.previous)}
          {button('next', stories.next)}
          {button('black', shown.isBlack ? words.light : words.black)}
          {button('end', words.end)}
        </div>
      </div>
      <section className="speaker-slide" aria-live="polite">
        <SlideStage
          isFilling={false}
          isPreview
          headline={<h2>{slide.headline}</h2>}
          text={slide.text === '' ? null : <p>{slide.text}</p>}
          figure={<SlideFigure key={slide.id} view={slide.view} figure={slide.figure} />}
        />
        <h2>{after === undefined ? words.last : `${words.after}: ${headlineText(after, messages)}`}</h2>
        {after === undefined ? null : (
          <div className="speaker-next" aria-hidden inert>
            <SlideStage
              isFilling={false}
              isPreview
              headline={<h2>{after.headline}</h2>}
              text={after.text === '' ? null : <p>{after.text}</p>}
              figure={<SlideFigure key={after.id} view={after.view} figure={after.figure} />}
            />
          </div>
        )}
      </section>
      <section className="speaker-notes" aria-label={stories.notes}>
        <p style={{ fontSize: `${String(NOTES_SIZE * size)}rem` }}>
          {slide.notes === '' ? stories.notesNone : slide.notes}
        </p>
        <div className="speaker-tools">
          <button type="button" className="plain-button" onClick={() => setSize((now) => now * STEP)}>
            {words.larger}
          </button>
          <button type="button" className="plain-button" onClick={() => setSize((now) => now / STEP)}>
            {words.smaller}
          </button>
        </div>
      </section>
    </main>
  );
}
