import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { timeOfDay } from '../../design/clock.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import {
  MAX_SLIDES,
  STORY_LIMITS,
  firstFigure,
  slideView,
  type Catalogue,
  type Page,
  type StorySlide,
} from '../../model/index.ts';
import { goToStory } from '../../state/stories/go-to-story.ts';
import type { ViewStore } from '../../state/index.ts';
import { withAdded, withMoved, withoutSlide } from '../../state/stories/story-edits.ts';
import { AddView } from './AddView.tsx';
import { PrintStory } from './paper/PrintStory.tsx';
import { ShareStory, saveStory } from './files/ShareStory.tsx';
import { newId, storyShelf, useShelf } from './shelf/shelf.ts';
import { SlideEditor } from './SlideEditor.tsx';
import { SlideList } from './SlideList.tsx';
import { PresentButtons } from './PresentButtons.tsx';
import { StoryField } from './StoryField.tsx';
import { StoryExport } from './files/StoryExport.tsx';
import type { OnPresent, OnTitle } from './StoryList.tsx';
import { BackToList } from './StoryReader.tsx';
import { copyTitle, headlineText, titleText } from './shelf/words.ts';

interface Props {
  readonly id: string;
  readonly slide: number;
  readonly store: ViewStore;
  readonly catalogue: Catalogue;
  readonly onPresent: OnPresent;
  readonly onTitle: OnTitle;
}

/** The keys of every text editor, wherever the focus is; all they do has a button too. */
function useUndoKeys(id: string): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      if (isRedo) storyShelf().redo(id);
      else storyShelf().undo(id);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [id]);
}

/** Asks before the page is closed while what was written is nowhere else. */
function useWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}

/** A story of the reader's own, written in place; every change is kept at once and can be undone. */
export function StoryEditor({ id, slide: wanted, store, catalogue, onPresent, onTitle }: Props): ReactNode {
  const { language, messages } = useMessages('stories');
  const { stories } = messages;
  const { status, isRecovered, stories: own } = useShelf();
  const shelf = storyShelf();
  const [news, setNews] = useState('');
  const kept = own.find((story) => story.id === id);
  const story = kept?.history.present;
  const at = Math.max(0, Math.min(wanted, (story?.slides.length ?? 0) - 1));
  const open = useCallback((slide: number) => goToStory({ kind: 'own', id, slide }, 'replace'), [id]);
  const title = story === undefined ? null : titleText(story.title, stories);
  useEffect(() => onTitle(title), [onTitle, title]);
  useUndoKeys(id);
  useWarning(status === 'refused' && (story?.slides.length ?? 0) > 0);
  if (kept === undefined || story === undefined)
    return status === 'opening' ? (
      <p role="status">{stories.opening}</p>
    ) : (
      <>
        <BackToList />
        <p className="alert" role="alert">
          {stories.gone}
        </p>
      </>
    );
  const slide = story.slides[at];
  const { history } = kept;
  const count = story.slides.length;
  const isFull = count >= MAX_SLIDES;

  const move = (slideId: string, place: number): void => {
    const entry = story.slides.find((other) => other.id === slideId);
    const to = Math.max(0, Math.min(place, count - 1));
    if (entry === undefined || story.slides[to]?.id === slideId) return;
    shelf.edit(id, (present) => withMoved(present, slideId, to), `move ${slideId}`);
    open(to);
    setNews(stories.moved({ headline: headlineText(entry, messages), at: to + 1, of: count }));
  };
  const add = (fresh: StorySlide): void => {
    shelf.edit(id, (present) => withAdded(present, fresh, slide?.id ?? null));
    open(count === 0 ? 0 : at + 1);
    setNews(stories.wasAdded({ at: count === 0 ? 1 : at + 2 }));
  };
  const addView = (page: Page): void => {
    const view = slideView(store.get(), page);
    add({ id: newId(), headline: '', text: '', notes: '', view, figure: firstFigure(view) });
  };
  const remove = (slide: StorySlide): void => {
    shelf.edit(id, (present) => withoutSlide(present, slide.id));
    open(Math.max(0, Math.min(at, count - 2)));
    setNews(stories.removedSlide({ headline: headlineText(slide, messages) }));
  };
  return (
    <>
      <BackToList />
      <h2 className="visually-hidden">{title}</h2>
      {status === 'refused' || isRecovered ? (
        <p className="alert" role="alert">
          {status === 'refused' ? stories.refused : stories.recovered}{' '}
          <button type="button" className="link-button" onClick={() => saveStory(story)}>
            {stories.saveFile}
          </button>
        </p>
      ) : null}
      <div className="story-head">
        <StoryField
          name={`${id} title`}
          className="story-title"
          label={stories.storyTitle}
          placeholder={stories.untitled}
          value={story.title}
          maxLength={STORY_LIMITS.title}
          onChange={(text) => shelf.edit(id, (present) => ({ ...present, title: text }), 'title')}
        />
        <div className="story-tools">
          <PresentButtons count={count} at={at} onPresent={(from) => onPresent(story, from)} />
          <button
            type="button"
            className="plain-button"
            disabled={history.past.length === 0}
            onClick={() => shelf.undo(id)}
          >
            {stories.undo}
          </button>
          <button
            type="button"
            className="plain-button"
            disabled={history.future.length === 0}
            onClick={() => shelf.redo(id)}
          >
            {stories.redo}
          </button>
          <ShareStory story={story} language={store.get().language} address={null} />
          <button
            type="button"
            className="link-button"
            onClick={() =>
              goToStory({ kind: 'own', id: shelf.add({ ...story, title: copyTitle(story.title, stories) }), slide: at })
            }
          >
            {stories.duplicate}
          </button>
        </div>
      </div>
      <p className="small quiet">
        {status === 'kept' ? stories.kept({ time: timeOfDay(language, kept.changed) }) : ''}
      </p>
      <div className="story-tools">
        <StoryExport story={story} />
        <PrintStory story={story} link={null} />
      </div>
      <p className="story-news" role="status">
        {news}
      </p>
      <div className="story-desk">
        <div>
          <SlideList story={story} at={at} onOpen={open} onMove={move} />
          <AddView store={store} isFull={isFull} onAdd={addView} />
        </div>
        {slide === undefined ? (
          <p>{stories.none}</p>
        ) : (
          <SlideEditor
            key={slide.id}
            storyId={id}
            slide={slide}
            place={at + 1}
            catalogue={catalogue}
            isFull={isFull}
            onDuplicate={() => add({ ...slide, id: newId() })}
            onRemove={() => remove(slide)}
            onChangeFigure={() =>
              store.set({ ...slide.view, language: store.get().language, appearance: store.get().appearance })
            }
          />
        )}
      </div>
    </>
  );
}
