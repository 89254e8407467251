import { Suspense, useCallback, useState, type ReactNode } from 'react';
import { Toggle } from '../../../design/controls/Toggle.tsx';
import { useMessages } from '../../../language/speech/speech.tsx';
import type { Story } from '../../../model/index.ts';
import { fetchedPart } from '../../../design/fetched-part.ts';
import '../slide/slide.css';
import './story-print.css';

const StorySheets = fetchedPart(
  () => import('./StorySheets.tsx'),
  ({ StorySheets: Part }) => Part,
);

interface Props {
  readonly story: Story;
  /** The address that shows the story again, where it has one of its own. */
  readonly link: string | null;
}

/** Puts all slides of a story on paper, with what is said of them where that is wanted. */
export function PrintStory({ story, link }: Props): ReactNode {
  const { messages } = useMessages('stories');
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
        {/* Heard is that it begins; slide by slide is for the eye. */}
        {at === null ? null : (
          <p aria-hidden="true">{messages.stories.takeAway.at({ at: at + 1, of: story.slides.length })}</p>
        )}
        <p className="visually-hidden" role="status">
          {at === null ? '' : messages.app.computing}
        </p>
        {at === null ? null : (
          <button type="button" className="link-button" onClick={onDone}>
            {messages.stories.takeAway.cancel}
          </button>
        )}
      </div>
      {at === null ? null : (
        <Suspense fallback={null}>
          <StorySheets story={story} hasNotes={hasNotes} link={link} onSlide={setAt} onDone={onDone} />
        </Suspense>
      )}
    </>
  );
}
