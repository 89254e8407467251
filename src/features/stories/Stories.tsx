import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useStoryMessages } from '../../design/messages/stories.ts';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { useCheckedView } from '../../frame/use-checked-view.ts';
import type { Story } from '../../model/index.ts';
import { goToStory, useStoryAddress } from './address.ts';
import { enterFullScreen, leaveFullScreen } from './full-screen.ts';
import { Presentation } from './Presentation.tsx';
import type { DrawPage } from './SlideFigure.tsx';
import { Speaker } from './Speaker.tsx';
import { StoryEditor } from './StoryEditor.tsx';
import { StoryList } from './StoryList.tsx';
import { LinkedStory, WrittenStoryPage } from './StoryReader.tsx';
import './stories.css';

/** What is being presented, and from which slide on. */
interface Show {
  readonly story: Story;
  readonly slide: number;
}

interface Props extends PageProps {
  readonly draw: DrawPage;
}

/** Stories: those of the reader and those that come with the atlas, to be written, presented and taken along. */
export function Stories({ store, catalogue, draw }: Props): ReactNode {
  const { messages } = useStoryMessages();
  const { view, problems } = useCheckedView(store, catalogue);
  const address = useStoryAddress();
  const [show, setShow] = useState<Show | null>(null);
  const isBack = useRef(false);
  const subject = useMemo(
    () => ({ ...subjectOf(catalogue, { ...view, indicator: null }, messages), title: messages.stories.title }),
    [catalogue, view, messages],
  );
  const { kind } = address;
  // A long link stays with its own page only.
  useEffect(
    () => () => {
      if (kind === 'link' && store.get().page !== 'stories' && location.hash.startsWith('#story=link'))
        history.replaceState(history.state, '', location.pathname + location.search);
    },
    [kind, store],
  );
  const onPresent = useCallback((story: Story, slide: number) => {
    if (story.slides.length === 0) return;
    setShow({ story, slide });
    void enterFullScreen();
  }, []);
  const onEnd = (slide: number): void => {
    setShow(null);
    isBack.current = true;
    void leaveFullScreen();
    if (address.kind !== 'none' && address.kind !== 'speaker') goToStory({ ...address, slide }, 'replace');
  };
  useEffect(() => {
    // Back to where it was started from, which stood nowhere meanwhile.
    if (show === null && isBack.current) document.querySelector<HTMLElement>('.story-head .is-first')?.focus();
    isBack.current = false;
  }, [show]);
  if (address.kind === 'speaker') return <Speaker channel={address.channel} draw={draw} />;
  if (show !== null)
    return <Presentation story={show.story} first={show.slide} draw={draw} language={view.language} onEnd={onEnd} />;
  return (
    <PageFrame
      store={store}
      view={view}
      problems={problems}
      catalogue={catalogue}
      subject={subject}
      result={null}
      controls={[]}
      drawn={null}
      bar={<></>}
      downloads={{ onCsv: null }}
      announcement=""
      className="stories"
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
          draw={draw}
          onPresent={onPresent}
        />
      ) : address.kind === 'written' ? (
        <WrittenStoryPage address={address} view={view} catalogue={catalogue} draw={draw} onPresent={onPresent} />
      ) : (
        <LinkedStory
          key={address.text}
          address={address}
          view={view}
          catalogue={catalogue}
          draw={draw}
          onPresent={onPresent}
        />
      )}
    </PageFrame>
  );
}
