import { memo, useMemo, useRef, useState, type ReactNode } from 'react';
import { Still } from '../../figure/still.ts';
import type { FigureId, View } from '../../model/index.ts';
import { createFixedStore } from '../../state/index.ts';
import { useOneFigure } from './one-figure.ts';
import type { DrawPage } from './SlideFigure.tsx';
import { Unbroken } from './Unbroken.tsx';
import './slide.css';
import './story-export.css';

interface Props {
  /** Which slide of the story stands here, counted from 0. */
  readonly at: number;
  readonly view: View;
  readonly figure: FigureId | null;
  readonly draw: DrawPage;
}

/** A slide's figure out of sight, in its own size and in no other, to be read off. */
export const SlideBench = memo(function SlideBench({ at, view, figure, draw }: Props): ReactNode {
  const store = useMemo(() => createFixedStore(view), [view]);
  const box = useRef<HTMLDivElement>(null);
  const [isBroken, setBroken] = useState(false);
  const stands = useOneFigure(box, figure, undefined);
  return (
    <div
      className="slide-bench"
      inert
      aria-hidden
      data-at={at}
      data-stands={stands}
      data-broken={isBroken ? '' : undefined}
    >
      <Still value>
        <div ref={box} className="slide-figure" data-single={figure === null ? undefined : ''}>
          <div className="slide-fit">
            <Unbroken onFault={() => setBroken(true)}>{draw(store)}</Unbroken>
          </div>
        </div>
      </Still>
    </div>
  );
});
