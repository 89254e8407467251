import { useEffect, useState, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Catalogue, Story, View } from '../../model/index.ts';
import { goToStory } from '../../state/stories/go-to-story.ts';
import type { StoryAddress } from '../../state/stories/story-address.ts';
import { readStoryLink } from '../../state/stories/story-link.ts';
import type { StoryRead } from '../../state/stories/story-text.ts';
import { addressOf } from './shelf/address.ts';
import { Faults, NewerStory, SlideProblems, ViewProblems } from './shelf/Faults.tsx';
import { ShareStory } from './files/ShareStory.tsx';
import { PrintStory } from './paper/PrintStory.tsx';
import { newId, storyShelf } from './shelf/shelf.ts';
import { SlideFigure } from './slide/SlideFigure.tsx';
import { SlideStage } from './slide/SlideStage.tsx';
import { StoryExport } from './files/StoryExport.tsx';
import type { OnPresent, OnTitle } from './StoryList.tsx';
import { copyTitle, headlineText, titleText } from './shelf/words.ts';
import { PresentButtons } from './PresentButtons.tsx';
import { writtenStory } from './shelf/written.ts';

type Read = Extract<StoryAddress, { readonly kind: 'written' | 'link' }>;

interface Props<Address extends Read> {
  readonly address: Address;
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly onPresent: OnPresent;
  readonly onTitle: OnTitle;
}

export function BackToList(): ReactNode {
  const { messages } = useMessages('stories');
  return (
    <button type="button" className="link-button" onClick={() => goToStory({ kind: 'none' })}>
      ← {messages.stories.back}
    </button>
  );
}

/** A story that is not the reader's own: to be read and presented, and made one's own. */
function StoryReader({
  story,
  address,
  view,
  catalogue,
  onPresent,
  onTitle,
}: Props<Read> & { readonly story: Story }): ReactNode {
  const { messages } = useMessages('stories');
  const { stories } = messages;
  const at = Math.min(address.slide, story.slides.length - 1);
  const slide = story.slides[at];
  const title = titleText(story.title, stories);
  useEffect(() => onTitle(title), [onTitle, title]);
  const link = address.kind === 'written' ? addressOf({ ...address, slide: 0 }, view.language) : null;
  const go = (to: number): void => goToStory({ ...address, slide: to }, 'replace');
  return (
    <>
      <BackToList />
      <div className="story-head">
        <h2>{title}</h2>
        <div className="story-tools">
          <PresentButtons count={story.slides.length} at={at} onPresent={(from) => onPresent(story, from)} />
          <button
            type="button"
            className="plain-button"
            onClick={() =>
              goToStory({
                kind: 'own',
                id: storyShelf().add({ ...story, title: copyTitle(story.title, stories) }),
                slide: at,
              })
            }
          >
            {stories.makeOwn}
          </button>
          <ShareStory story={story} language={view.language} address={link} />
          <StoryExport story={story} />
          <PrintStory story={story} link={link} />
        </div>
      </div>
      <div className="story-desk">
        <nav aria-label={stories.slideList}>
          <ol className="slide-list">
            {story.slides.map((entry, index) => (
              <li key={entry.id} className={index === at ? 'is-open' : ''}>
                <button type="button" className="slide-open" aria-current={index === at} onClick={() => go(index)}>
                  <span className="slide-number">{index + 1}</span> <span>{headlineText(entry, messages)}</span>
                </button>
              </li>
            ))}
          </ol>
        </nav>
        {slide === undefined ? (
          <p>{stories.none}</p>
        ) : (
          <div className="slide-desk">
            <ViewProblems view={slide.view} slide={at + 1} catalogue={catalogue} />
            <SlideStage
              isFilling={false}
              headline={<h2>{slide.headline}</h2>}
              text={slide.text === '' ? null : <p>{slide.text}</p>}
              figure={<SlideFigure key={slide.id} view={slide.view} figure={slide.figure} />}
            />
            <h3>{stories.notes}</h3>
            <p className="slide-notes">{slide.notes === '' ? stories.notesNone : slide.notes}</p>
          </div>
        )}
      </div>
    </>
  );
}

/** A story that comes with the atlas. */
export function WrittenStoryPage(props: Props<Extract<Read, { readonly kind: 'written' }>>): ReactNode {
  const written = useMessages('writtenStories').messages.writtenStories;
  return <StoryReader {...props} story={writtenStory(props.address.name, written)} />;
}

/** The story that a link carries. */
export function LinkedStory(props: Props<Extract<Read, { readonly kind: 'link' }>>): ReactNode {
  const { messages } = useMessages('stories');
  const { text } = props.address;
  const [read, setRead] = useState<StoryRead | null>(null);
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const found = await readStoryLink(text, newId);
      if (isWanted) setRead(found);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [text]);
  if (read === null) return <p role="status">{messages.app.loading}</p>;
  if (read.kind === 'invalid')
    return (
      <>
        <BackToList />
        <Faults title={messages.stories.linkFault} faults={read.faults} />
      </>
    );
  return (
    <>
      <NewerStory version={read.newerVersion} />
      <SlideProblems problems={read.problems} />
      <StoryReader {...props} story={read.story} />
    </>
  );
}
