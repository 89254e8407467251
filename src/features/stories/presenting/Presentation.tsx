import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '../../../language/speech/speech.tsx';
import { whenIdle } from '../../../design/when-idle.ts';
import type { Story, View } from '../../../model/index.ts';
import { addressOf } from '../shelf/address.ts';
import { oneMoreDrawn } from './ahead.ts';
import { enterFullScreen, isFullScreen, leaveFullScreen } from './full-screen.ts';
import { Laser } from './Laser.tsx';
import { moveMarks } from './move-marks.ts';
import { newId } from '../shelf/shelf.ts';
import { openShowEnd, type ShowEnd } from './show-channel.ts';
import { commandOf, isUsed, slideAfter, type Command } from './show-keys.ts';
import { SlideFigure } from '../slide/SlideFigure.tsx';
import { SlideStage } from '../slide/SlideStage.tsx';
import { headlineText, titleText } from '../shelf/words.ts';
import './presentation.css';

interface Props {
  readonly story: Story;
  readonly first: number;
  readonly language: View['language'];
  /** With the slide that was shown last. */
  readonly onEnd: (slide: number) => void;
}

/** A story before an audience. The slides around the one shown are drawn already, so that the next stands at once. */
export function Presentation({ story, first, language, onEnd }: Props): ReactNode {
  const { messages } = useMessages('stories');
  const { stories } = messages;
  const words = stories.show;
  const [at, setAt] = useState(first);
  const [drawn, setDrawn] = useState<ReadonlySet<number>>(() => new Set([first]));
  const [isBlack, setIsBlack] = useState(false);
  const [hasLaser, setHasLaser] = useState(false);
  const [isBlocked, setIsBlocked] = useState(false);
  const [channel] = useState(newId);
  const [started] = useState(Date.now);
  const root = useRef<HTMLDivElement>(null);
  const speaker = useRef<Window | null>(null);
  const end = useRef<ShowEnd | null>(null);
  const { slides } = story;

  const run = useCallback(
    (command: Command) => {
      switch (command) {
        case 'next':
        case 'previous':
        case 'first':
        case 'last':
          setIsBlack(false);
          return setAt((now) => slideAfter(command, now, slides.length));
        case 'black':
          return setIsBlack((was) => !was);
        case 'laser':
          return setHasLaser((had) => !had);
        case 'full-screen':
          return void (isFullScreen() ? leaveFullScreen() : enterFullScreen());
        case 'speaker':
          // By its name: a second press brings the same window to the front.
          speaker.current = window.open(
            addressOf({ kind: 'speaker', channel }, language),
            `atlas-speaker-${channel}`,
            'popup,width=1100,height=760',
          );
          return setIsBlocked(speaker.current === null);
        case 'end':
          return onEnd(at);
      }
    },
    [slides.length, channel, language, onEnd, at],
  );

  // With the slide that is shown: a key pressed before the page has come to rest goes on from there.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const command = commandOf(event, isUsed(event.target));
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      // Any key brings a black screen back, and does nothing else.
      if (isBlack && command !== 'end') return setIsBlack(false);
      return run(command);
    };
    // Before the figures: the map has arrow keys of its own.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [run, isBlack]);
  useEffect(() => {
    const leave = (): void => {
      // The speaker's window takes the full screen away when it opens; else it was Escape.
      if (!isFullScreen() && (speaker.current === null || speaker.current.closed)) onEnd(at);
    };
    document.addEventListener('fullscreenchange', leave);
    return () => document.removeEventListener('fullscreenchange', leave);
  }, [onEnd, at]);
  useLayoutEffect(() => {
    root.current?.focus();
    const { overflow } = document.documentElement.style;
    document.documentElement.style.overflow = 'hidden';
    return () => {
      document.documentElement.style.overflow = overflow;
    };
  }, []);
  useEffect(() => whenIdle(() => setDrawn(oneMoreDrawn(drawn, at, slides.length))), [at, drawn, slides.length]);

  const before = useRef(first);
  useLayoutEffect(() => {
    const [was, is] = [before.current, at].map(
      (place) => root.current?.querySelector(`.show-slide[data-at="${String(place)}"]`) ?? null,
    );
    before.current = at;
    if (was !== is && was !== null && was !== undefined && is !== null && is !== undefined) moveMarks(was, is);
  }, [at]);

  const shown = useRef({ story, at, isBlack, started });
  useEffect(() => {
    shown.current = { story, at, isBlack, started };
    end.current?.show(shown.current);
  }, [story, at, isBlack, started]);
  const runNow = useRef(run);
  useEffect(() => {
    runNow.current = run;
  }, [run]);
  useEffect(() => {
    const opened = openShowEnd(
      channel,
      () => opened.show(shown.current),
      (command) => runNow.current(command),
    );
    end.current = opened;
    const close = (): void => opened.close();
    window.addEventListener('pagehide', close);
    return () => {
      window.removeEventListener('pagehide', close);
      end.current = null;
      close();
    };
  }, [channel]);

  const slide = slides[at];
  const button = (command: Command, label: string, text: string, isOn?: boolean): ReactNode => (
    <button
      type="button"
      className="show-button"
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      onClick={() => run(command)}
    >
      {text}
    </button>
  );
  return (
    <div
      ref={root}
      className={`show${hasLaser ? ' has-laser' : ''}`}
      role="dialog"
      aria-modal="true"
      aria-label={words.label({ title: titleText(story.title, stories) })}
      tabIndex={-1}
    >
      {slides.map(({ id, headline, text, view, figure }, index) =>
        index !== at && !drawn.has(index) ? null : (
          <div
            key={id}
            className={`show-slide${index === at ? ' is-shown' : ''}`}
            data-at={index}
            inert={index !== at}
            aria-hidden={index !== at}
          >
            <SlideStage
              isFilling
              headline={<h2>{headline}</h2>}
              text={text === '' ? null : <p>{text}</p>}
              figure={<SlideFigure view={view} figure={figure} />}
            />
          </div>
        ),
      )}
      {isBlack ? (
        <button type="button" className="show-black" aria-label={words.isBlack} onClick={() => setIsBlack(false)} />
      ) : null}
      {hasLaser ? <Laser /> : null}
      <div className="show-controls" role="toolbar" aria-label={words.controls} aria-describedby="show-keys">
        {button('previous', stories.previous, '←')}
        <span className="show-place">{words.of({ at: at + 1, of: slides.length })}</span>
        {button('next', stories.next, '→')}
        {button('laser', words.laser, words.laser, hasLaser)}
        {button('black', isBlack ? words.light : words.black, words.black, isBlack)}
        {button('speaker', words.speaker, words.speaker)}
        {button('full-screen', words.fullScreen, words.fullScreen)}
        {button('end', words.end, words.end)}
        <p id="show-keys" className="visually-hidden">
          {words.keys}
        </p>
        {isBlocked ? (
          <p className="show-note" role="alert">
            {words.blocked}
          </p>
        ) : null}
      </div>
      <p className="visually-hidden" role="status">
        {isBlack
          ? words.isBlack
          : slide === undefined
            ? ''
            : stories.slide({ at: at + 1, of: slides.length, headline: headlineText(slide, messages) })}
      </p>
    </div>
  );
}
