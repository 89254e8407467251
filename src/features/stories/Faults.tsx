import { useMemo, type ReactNode } from 'react';
import { useStoryMessages } from '../../design/messages/stories.ts';
import type { Catalogue, View } from '../../model/index.ts';
import { checkView } from '../../state/index.ts';
import type { SlideProblem, StoryFault } from '../../state/story-text.ts';
import { faultText } from './words.ts';

/** Why there is no story: each fault with its place. */
export function Faults({
  title,
  faults,
}: {
  readonly title: string;
  readonly faults: readonly StoryFault[];
}): ReactNode {
  const { messages } = useStoryMessages();
  return (
    <div className="alert" role="alert">
      <strong>{title}</strong>
      <ul>
        {faults
          .map((fault) => faultText(fault, messages.stories))
          .map((text) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
    </div>
  );
}

/** What of the figures of a story could not be followed. */
export function SlideProblems({ problems }: { readonly problems: readonly SlideProblem[] }): ReactNode {
  const { messages } = useStoryMessages();
  const { stories } = messages;
  if (problems.length === 0) return null;
  const texts = [
    ...new Set(problems.map(({ slide, problem }) => stories.viewProblem(slide, problem.option, problem.value))),
  ];
  return (
    <div className="alert" role="alert">
      <strong>{stories.viewProblems}</strong>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** What of a slide's View this atlas does not know, since it was made with another one. */
export function ViewProblems({
  view,
  slide,
  catalogue,
}: {
  readonly view: View;
  readonly slide: number;
  readonly catalogue: Catalogue;
}): ReactNode {
  const problems = useMemo(
    () => checkView(view, catalogue).problems.map((problem) => ({ slide, problem })),
    [view, slide, catalogue],
  );
  return <SlideProblems problems={problems} />;
}
