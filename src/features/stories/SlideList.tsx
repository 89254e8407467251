import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Story } from '../../model/index.ts';
import { headlineText } from './shelf/words.ts';

interface Props {
  readonly story: Story;
  /** The slide that is open, counted from 0. */
  readonly at: number;
  readonly onOpen: (slide: number) => void;
  readonly onMove: (id: string, place: number) => void;
}

/** Where among rows a pointer is: the row whose middle it has passed. */
export function placeAt(middles: readonly number[], from: number, y: number): number {
  let place = from;
  while (place > 0 && y < (middles[place - 1] ?? Number.NEGATIVE_INFINITY)) place -= 1;
  while (place < middles.length - 1 && y > (middles[place + 1] ?? Number.POSITIVE_INFINITY)) place += 1;
  return place;
}

/** The slides in their order, which keys, buttons and the pointer change. */
export function SlideList({ story, at, onOpen, onMove }: Props): ReactNode {
  const { messages } = useMessages('stories');
  const { stories } = messages;
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const { slides } = story;
  const follow = (event: PointerEvent): void => {
    const from = slides.findIndex((slide) => slide.id === dragged);
    if (dragged === null || from < 0) return;
    const middles = [...(list.current?.children ?? [])].map((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return (top + bottom) / 2;
    });
    const to = placeAt(middles, from, event.clientY);
    if (to !== from) onMove(dragged, to);
  };
  const onKeyDown = (event: KeyboardEvent, id: string, index: number): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (event.altKey) onMove(id, index + step);
    else list.current?.querySelectorAll<HTMLElement>('.slide-open')[index + step]?.focus();
  };
  if (slides.length === 0) return null;
  return (
    <nav aria-label={stories.slideList}>
      <ol
        ref={list}
        className="slide-list"
        aria-describedby="slide-list-hint"
        onPointerMove={follow}
        onPointerUp={() => setDragged(null)}
        onPointerCancel={() => setDragged(null)}
      >
        {slides.map((slide, index) => {
          const { id } = slide;
          const name = headlineText(slide, messages);
          return (
            <li key={id} className={`${index === at ? 'is-open' : ''}${dragged === id ? ' is-dragged' : ''}`}>
              <span
                className="slide-handle"
                aria-hidden="true"
                title={stories.drag({ headline: name })}
                onPointerDown={(event) => {
                  event.preventDefault();
                  // By the list: the row itself is taken out and put in again when it moves.
                  list.current?.setPointerCapture(event.pointerId);
                  setDragged(id);
                }}
              >
                ⠿
              </span>
              <button
                type="button"
                className="slide-open"
                aria-current={index === at}
                onClick={() => onOpen(index)}
                onKeyDown={(event) => onKeyDown(event, id, index)}
              >
                <span className="slide-number">{index + 1}</span> <span>{name}</span>
              </button>
              {index === at && slides.length > 1 ? (
                <span className="slide-moves">
                  <button
                    type="button"
                    className="plain-button"
                    aria-label={`${stories.moveUp}: ${name}`}
                    disabled={index === 0}
                    onClick={() => onMove(id, index - 1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    className="plain-button"
                    aria-label={`${stories.moveDown}: ${name}`}
                    disabled={index === slides.length - 1}
                    onClick={() => onMove(id, index + 1)}
                  >
                    ↓
                  </button>
                </span>
              ) : null}
            </li>
          );
        })}
      </ol>
      <p id="slide-list-hint" className="small quiet">
        {stories.reorderHint}
      </p>
    </nav>
  );
}
