import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useSize } from './use-size.ts';
import './slide.css';

/** What a slide measures before it is enlarged: with the letters of a page it reads from the back of a room. */
const WIDTH = 1200;
const HEIGHT = 675;
/** A narrower box shows the slide as a column of its own letters. */
const NARROW = 640;

interface Props {
  readonly headline: ReactNode;
  /** Null leaves the whole width to the figure. */
  readonly text: ReactNode;
  readonly figure: ReactNode;
  /** Fills the box it stands in; else the box takes the shape of a slide. */
  readonly isFilling: boolean;
  /** A slide however small, for who knows what it says. */
  readonly isPreview?: boolean;
}

/** A slide: headline, text and figure, laid out for one size and enlarged or made smaller to the box. */
export function SlideStage({ headline, text, figure, isFilling, isPreview = false }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const isNarrow = !isPreview && size !== null && size.width < NARROW && (!isFilling || size.height > size.width);
  useLayoutEffect(() => {
    const style = stage.current?.style;
    if (style === undefined) return;
    const scale =
      size === null || isNarrow || size.width === 0
        ? 1
        : isFilling
          ? Math.min(size.width / WIDTH, size.height / HEIGHT)
          : size.width / WIDTH;
    style.setProperty('--scale', String(scale));
    style.setProperty('--stage-width', size === null || isNarrow ? '100%' : `${String(size.width / scale)}px`);
    style.setProperty(
      '--stage-height',
      isNarrow || size === null ? 'auto' : `${String(isFilling ? size.height / scale : HEIGHT)}px`,
    );
  }, [size, isNarrow, isFilling]);
  return (
    <div ref={box} className={`slide-box${isFilling ? ' is-filling' : ''}${isNarrow ? ' is-narrow' : ''}`}>
      <div ref={stage} className={`slide${text === null ? ' is-wide' : ''}`}>
        <div className="slide-head">{headline}</div>
        {text === null ? null : <div className="slide-text">{text}</div>}
        {figure}
      </div>
    </div>
  );
}
