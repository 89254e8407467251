import { useState, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { MAX_SLIDES, firstFigure, slideView } from '../../model/index.ts';
import { goToStory } from '../../state/stories/go-to-story.ts';
import type { ViewStore } from '../../state/index.ts';
import { withAdded, withSlide } from '../../state/stories/story-edits.ts';
import { useStoryAddress } from './shelf/address.ts';
import { newId, storyShelf, useShelf } from './shelf/shelf.ts';
import { titleText } from './shelf/words.ts';
import './story-bar.css';

/** Over the pages of the atlas while a story is written: what is on screen becomes a slide. */
export function StoryBar({ store }: { readonly store: ViewStore }): ReactNode {
  const { messages } = useMessages('stories');
  const { stories } = messages;
  const address = useStoryAddress();
  const { stories: own } = useShelf();
  const [news, setNews] = useState('');
  const kept = address.kind === 'own' ? own.find(({ id }) => id === address.id) : undefined;
  if (address.kind !== 'own' || kept === undefined) return null;
  const { slides, title } = kept.history.present;
  const at = Math.max(0, Math.min(address.slide, slides.length - 1));
  const slide = slides[at];
  const put = (): void => {
    if (slide === undefined) return;
    const view = slideView(store.get());
    // Another page has other figures.
    storyShelf().edit(kept.id, (story) =>
      withSlide(story, slide.id, { view, figure: view.page === slide.view.page ? slide.figure : firstFigure(view) }),
    );
    setNews(stories.wasPut);
  };
  const add = (): void => {
    const view = slideView(store.get());
    storyShelf().edit(kept.id, (story) =>
      withAdded(
        story,
        { id: newId(), headline: '', text: '', notes: '', view, figure: firstFigure(view) },
        slide?.id ?? null,
      ),
    );
    const place = slide === undefined ? 0 : at + 1;
    goToStory({ ...address, slide: place }, 'replace');
    setNews(stories.wasAdded({ at: place + 1 }));
  };
  return (
    <section className="story-bar" aria-label={stories.bar}>
      <strong>{stories.barTitle({ title: titleText(title, stories), at: at + 1 })}</strong>
      <span role="status">{news}</span>
      {slide === undefined ? null : (
        <button type="button" className="plain-button" onClick={put}>
          {stories.put}
        </button>
      )}
      <button type="button" className="plain-button" disabled={slides.length >= MAX_SLIDES} onClick={add}>
        {stories.addHere}
      </button>
      <button type="button" className="plain-button" onClick={() => store.set({ page: 'stories' })}>
        {stories.backToStory}
      </button>
      <button type="button" className="link-button" onClick={() => goToStory({ kind: 'none' })}>
        {stories.leave}
      </button>
    </section>
  );
}
