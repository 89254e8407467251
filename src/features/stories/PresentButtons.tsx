import type { ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';

interface Props {
  /** How many slides there are. */
  readonly count: number;
  /** The slide that is open, counted from 0. */
  readonly at: number;
  readonly onPresent: (slide: number) => void;
}

/** Presents a story from its first slide on, or from the one that is open. */
export function PresentButtons({ count, at, onPresent }: Props): ReactNode {
  const { stories } = useMessages('stories').messages;
  return (
    <>
      <button
        type="button"
        className="plain-button is-first"
        data-present="first"
        disabled={count === 0}
        onClick={() => onPresent(0)}
      >
        {stories.present}
      </button>
      {at === 0 ? null : (
        <button type="button" className="plain-button" data-present="open" onClick={() => onPresent(at)}>
          {stories.presentFrom({ at: at + 1 })}
        </button>
      )}
    </>
  );
}
