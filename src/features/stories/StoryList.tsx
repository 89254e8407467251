import { useRef, useState, type ReactNode } from 'react';
import { dayAndTime } from '../../design/clock.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { KeepingSlot } from '../../frame/offline/KeepingSlot.tsx';
import type { Catalogue, Story } from '../../model/index.ts';
import { goToStory } from '../../state/stories/go-to-story.ts';
import { WRITTEN_STORIES, writeStoryAddress, type StoryAddress } from '../../state/stories/story-address.ts';
import type { OwnStory } from '../../state/stories/story-shelf.ts';
import { MAX_STORY_LENGTH, readStoryFile, type StoryFault, type StoryRead } from '../../state/stories/story-text.ts';
import { Faults, NewerStory, SlideProblems } from './shelf/Faults.tsx';
import { newId, storyShelf, useShelf } from './shelf/shelf.ts';
import { copyTitle, faultText, headlineText, titleText } from './shelf/words.ts';
import { writtenStory } from './shelf/written.ts';

export type OnPresent = (story: Story, slide: number) => void;
/** Told how the story that is open is called, for the title of the page. */
export type OnTitle = (title: string | null) => void;

/** A story on the shelf, at its first slide. */
type StoryOfShelf = Extract<StoryAddress, { kind: 'own' | 'written' }>;

/** More than a card has room for. */
const MOST_LISTED = 8;

interface LinkProps {
  readonly address: StoryAddress;
  readonly children: ReactNode;
}

function StoryLink({ address, children }: LinkProps): ReactNode {
  return (
    <a
      href={writeStoryAddress(address)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        goToStory(address);
      }}
    >
      {children}
    </a>
  );
}

interface CardProps {
  readonly story: Story;
  readonly note: string;
  readonly address: StoryOfShelf;
  readonly onPresent: OnPresent;
  readonly children?: ReactNode;
}

function Card({ story, note, address, onPresent, children }: CardProps): ReactNode {
  const { messages } = useMessages('stories');
  const { stories } = messages;
  const title = titleText(story.title, stories);
  return (
    <li className="story-card">
      <h3>
        <StoryLink address={address}>{title}</StoryLink>
      </h3>
      <p className="small quiet">
        {[stories.slides({ count: story.slides.length }), note].filter((part) => part !== '').join(' · ')}
      </p>
      <ol className="story-contents small">
        {story.slides.slice(0, MOST_LISTED).map((slide, index) => (
          <li key={slide.id}>
            <StoryLink address={{ ...address, slide: index }}>{headlineText(slide, messages)}</StoryLink>
          </li>
        ))}
      </ol>
      {story.slides.length > MOST_LISTED ? (
        <p className="small quiet">{stories.slidesMore({ count: story.slides.length - MOST_LISTED })}</p>
      ) : null}
      <div className="story-tools">
        <button
          type="button"
          className="plain-button"
          data-present={writeStoryAddress(address)}
          disabled={story.slides.length === 0}
          aria-label={`${stories.present}: ${title}`}
          onClick={() => onPresent(story, 0)}
        >
          {stories.present}
        </button>
        {children}
      </div>
    </li>
  );
}

type News =
  | { readonly kind: 'file-fault'; readonly name: string; readonly faults: readonly StoryFault[] }
  | { readonly kind: 'opened'; readonly title: string; readonly read: Extract<StoryRead, { kind: 'valid' }> }
  | { readonly kind: 'deleted'; readonly story: OwnStory };

/** All stories there are, with what starts a new one. */
export function StoryList({
  catalogue,
  onPresent,
}: {
  readonly catalogue: Catalogue;
  readonly onPresent: OnPresent;
}): ReactNode {
  const { language, messages } = useMessages('stories');
  const { stories } = messages;
  const written = useMessages('writtenStories').messages.writtenStories;
  const { status, stories: own, damaged } = useShelf();
  const chooser = useRef<HTMLInputElement>(null);
  const [news, setNews] = useState<News | null>(null);
  const start = (story: Story): void => goToStory({ kind: 'own', id: storyShelf().add(story), slide: 0 });
  const copy = (story: Story): void => start({ ...story, title: copyTitle(story.title, stories) });
  const openFile = async (file: File): Promise<void> => {
    // Not even read where it is too long for a story.
    const read =
      file.size > 4 * MAX_STORY_LENGTH
        ? { kind: 'invalid' as const, faults: [{ kind: 'too-long' as const }] }
        : readStoryFile(await file.text(), newId);
    if (read.kind === 'invalid') return setNews({ kind: 'file-fault', name: file.name, faults: read.faults });
    storyShelf().add(read.story);
    return setNews({ kind: 'opened', title: titleText(read.story.title, stories), read });
  };
  return (
    <>
      <h2>{stories.title}</h2>
      <p className="stories-about">{stories.about}</p>
      <div className="story-tools">
        <button type="button" className="plain-button is-first" onClick={() => start({ title: '', slides: [] })}>
          {stories.fresh}
        </button>
        <button type="button" className="plain-button" onClick={() => chooser.current?.click()}>
          {stories.openFile}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={stories.openFile}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void openFile(file);
            target.value = '';
          }}
        />
      </div>
      <div className="story-news" role="status">
        {news?.kind === 'opened' ? <p>{stories.opened({ title: news.title })}</p> : null}
        {news?.kind === 'deleted' ? (
          <p>
            {stories.deleted({ title: titleText(news.story.history.present.title, stories) })}{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => {
                storyShelf().restore(news.story);
                setNews(null);
              }}
            >
              {stories.undoDelete}
            </button>
          </p>
        ) : null}
      </div>
      {news?.kind === 'file-fault' ? (
        <Faults title={stories.fileFault({ name: news.name })} faults={news.faults} />
      ) : null}
      {news?.kind === 'opened' ? (
        <>
          <NewerStory version={news.read.newerVersion} />
          <SlideProblems problems={news.read.problems} />
        </>
      ) : null}
      {status === 'refused' ? (
        <p className="alert" role="alert">
          {stories.refused}
        </p>
      ) : null}

      <section aria-labelledby="stories-own">
        <h2 id="stories-own">{stories.own}</h2>
        {status === 'opening' ? (
          <p role="status">{stories.opening}</p>
        ) : own.length === 0 ? (
          <p>{stories.ownNone}</p>
        ) : (
          <>
            {status === 'kept' ? <p className="small quiet">{stories.ownKept}</p> : null}
            <ul className="story-cards">
              {own.map((story) => {
                const { present } = story.history;
                const title = titleText(present.title, stories);
                return (
                  <Card
                    key={story.id}
                    story={present}
                    note={stories.changed({ when: dayAndTime(language, story.changed) })}
                    address={{ kind: 'own', id: story.id, slide: 0 }}
                    onPresent={onPresent}
                  >
                    <button
                      type="button"
                      className="link-button"
                      aria-label={`${stories.duplicate}: ${title}`}
                      onClick={() => copy(present)}
                    >
                      {stories.duplicate}
                    </button>
                    <button
                      type="button"
                      className="link-button"
                      aria-label={`${stories.remove}: ${title}`}
                      onClick={() => {
                        storyShelf().remove(story.id);
                        setNews({ kind: 'deleted', story });
                      }}
                    >
                      {stories.remove}
                    </button>
                  </Card>
                );
              })}
            </ul>
          </>
        )}
        {damaged.map(({ id, faults }) => (
          <p key={id} className="alert">
            {stories.damaged({ id })} {faults.map((fault) => faultText(fault, stories)).join(' ')}
          </p>
        ))}
      </section>
      <section aria-labelledby="stories-written">
        <h2 id="stories-written">{stories.written}</h2>
        <ul className="story-cards">
          {WRITTEN_STORIES.map((name) => {
            const story = writtenStory(name, written);
            return (
              <Card
                key={name}
                story={story}
                note={written[name].about}
                address={{ kind: 'written', name, slide: 0 }}
                onPresent={onPresent}
              >
                <button
                  type="button"
                  className="link-button"
                  aria-label={`${stories.makeOwn}: ${story.title}`}
                  onClick={() => copy(story)}
                >
                  {stories.makeOwn}
                </button>
              </Card>
            );
          })}
        </ul>
      </section>
      {/* A talk is often given where there is no network. */}
      <section className="small">
        <KeepingSlot catalogue={catalogue} isAnswered />
      </section>
    </>
  );
}
