import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { useCheckedView } from '../../frame/view/use-checked-view.ts';
import type { Story } from '../../model/index.ts';
import { goToStory } from '../../state/stories/go-to-story.ts';
import { writeStoryAddress, type StoryAddress } from '../../state/stories/story-address.ts';
import { addressBar } from '../../state/address-bar.ts';
import { useStoryAddress } from './shelf/address.ts';
import { enterFullScreen, leaveFullScreen } from './presenting/full-screen.ts';
import { focusBack, presentedBy } from './presenting/focus-back.ts';
import { Presentation } from './presenting/Presentation.tsx';
import { Speaker } from './presenting/Speaker.tsx';
import { StoryEditor } from './StoryEditor.tsx';
import { StoryList } from './StoryList.tsx';
import { LinkedStory, WrittenStoryPage } from './StoryReader.tsx';
import './stories.css';

/** What is being presented, and from which slide on. */
interface Show {
  readonly story: Story;
  readonly slide: number;
  /** The address it was started at, whatever slide that named. */
  readonly startedAt: string;
  /** The button it was started by. */
  readonly startedBy: string | null;
}

/** Which story an address opens. */
const placeOf = (address: StoryAddress): string =>
  writeStoryAddress(address.kind === 'none' || address.kind === 'speaker' ? address : { ...address, slide: 0 });

/** Stories: those of the reader and those that come with the atlas, to be written, presented and taken along. */
export function Stories({ store, catalogue }: PageProps): ReactNode {
  const { messages } = useMessages('stories');
  const { view, problems } = useCheckedView(store, catalogue);
  const address = useStoryAddress();
  const [show, setShow] = useState<Show | null>(null);
  const [title, setTitle] = useState<string | null>(null);
  /** What the focus goes back to. */
  const back = useRef<string | null>(null);
  const subject = useMemo(
    () => ({ ...subjectOf(catalogue, { ...view, indicator: null }, messages), title: messages.stories.title }),
    [catalogue, view, messages],
  );
  const { kind } = address;
  const place = placeOf(address);
  // A long link stays with its own page only.
  useEffect(
    () => () => {
      if (
        kind === 'link' &&
        store.get().page !== 'stories' &&
        addressBar(window).parts().hash.startsWith('#story=link')
      )
        addressBar(window).write({ hash: '' }, 'replace');
    },
    [kind, store],
  );
  const onPresent = useCallback(
    (story: Story, slide: number) => {
      if (story.slides.length === 0) return;
      setShow({ story, slide, startedAt: place, startedBy: presentedBy() });
      void enterFullScreen();
    },
    [place],
  );
  const onEnd = (slide: number): void => {
    back.current = show?.startedBy ?? null;
    setShow(null);
    void leaveFullScreen();
    if (!hasLeft && address.kind !== 'none' && address.kind !== 'speaker') goToStory({ ...address, slide }, 'replace');
  };
  const hasLeft = show !== null && show.startedAt !== place;
  // Who goes back in the middle of a show has left its story.
  if (hasLeft) setShow(null);
  useEffect(() => {
    if (show === null) void leaveFullScreen();
  }, [show]);
  useEffect(() => {
    const name = back.current;
    if (show !== null || name === null) return undefined;
    back.current = null;
    return focusBack(name);
  }, [show]);
  if (address.kind === 'speaker') return <Speaker channel={address.channel} />;
  if (show !== null && !hasLeft)
    return <Presentation story={show.story} first={show.slide} language={view.language} onEnd={onEnd} />;
  return (
    <PageFrame
      store={store}
      view={view}
      problems={problems}
      catalogue={catalogue}
      subject={subject}
      result={null}
      // The list says itself what this device keeps.
      isAnswered={address.kind !== 'none'}
      controls={[]}
      drawn={null}
      bar={<></>}
      downloads={{ onCsv: null }}
      announcement=""
      className="stories"
      {...(address.kind === 'none' || title === null ? {} : { title })}
    >
      {address.kind === 'none' ? (
        <StoryList catalogue={catalogue} onPresent={onPresent} />
      ) : address.kind === 'own' ? (
        <StoryEditor
          key={address.id}
          id={address.id}
          slide={address.slide}
          store={store}
          catalogue={catalogue}
          onPresent={onPresent}
          onTitle={setTitle}
        />
      ) : address.kind === 'written' ? (
        <WrittenStoryPage
          address={address}
          view={view}
          catalogue={catalogue}
          onPresent={onPresent}
          onTitle={setTitle}
        />
      ) : (
        <LinkedStory
          key={address.text}
          address={address}
          view={view}
          catalogue={catalogue}
          onPresent={onPresent}
          onTitle={setTitle}
        />
      )}
    </PageFrame>
  );
}
