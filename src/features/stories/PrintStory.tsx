import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { Toggle } from '../../design/controls/Toggle.tsx';
import { useStoryMessages } from '../../design/messages/stories.ts';
import type { Story } from '../../model/index.ts';
import type { DrawPage } from './SlideFigure.tsx';
import './slide.css';
import './story-print.css';

const StorySheets = lazy(async () => ({ default: (await import('./StorySheets.tsx')).StorySheets }));

interface Props {
  readonly story: Story;
  readonly draw: DrawPage;
  /** The address that shows the story again, where it has one of its own. */
  readonly link: string | null;
}

/** Puts all slides of a story on paper, with what is said of them where that is wanted. */
export function PrintStory({ story, draw, link }: Props): ReactNode {
  const { messages } = useStoryMessages();
  const words = messages.stories.paper;
  const [hasNotes, setHasNotes] = useState(false);
  /** The slide that is being drawn, counted from 0; null where nothing is printed. */
  const [at, setAt] = useState<number | null>(null);
  const onDone = useCallback(() => setAt(null), []);
  return (
    <>
      <button
        type="button"
        className="plain-button"
        disabled={story.slides.length === 0}
        aria-disabled={at !== null}
        onClick={() => setAt((now) => now ?? 0)}
      >
        {words.print}
      </button>
      <Toggle label={words.withNotes} isOn={hasNotes} onChange={setHasNotes} />
      <div className="story-taken">
        <p role="status">{at === null ? '' : messages.stories.takeAway.at(at + 1, story.slides.length)}</p>
        {at === null ? null : (
          <button type="button" className="link-button" onClick={onDone}>
            {messages.stories.takeAway.cancel}
          </button>
        )}
      </div>
      {at === null ? null : (
        <Suspense fallback={null}>
          <StorySheets story={story} draw={draw} hasNotes={hasNotes} link={link} onSlide={setAt} onDone={onDone} />
        </Suspense>
      )}
    </>
  );
}
