import { useMemo, type ReactNode } from 'react';
import { useMessages } from '../../../language/speech/speech.tsx';
import type { Catalogue, View } from '../../../model/index.ts';
import { checkView } from '../../../state/index.ts';
import type { SlideProblem, StoryFault } from '../../../state/stories/story-text.ts';
import { faultText } from './words.ts';

/** Why there is no story: each fault with its place. */
export function Faults({
  title,
  faults,
}: {
  readonly title: string;
  readonly faults: readonly StoryFault[];
}): ReactNode {
  const { messages } = useMessages('stories');
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

/** That a story is of a newer atlas, whose additions are not shown here. */
export function NewerStory({ version }: { readonly version: number | null }): ReactNode {
  const { messages } = useMessages('stories');
  if (version === null) return null;
  return (
    <p className="alert" role="alert">
      {faultText({ kind: 'newer-version', version }, messages.stories)}
    </p>
  );
}

/** What of the figures of a story could not be followed. */
export function SlideProblems({ problems }: { readonly problems: readonly SlideProblem[] }): ReactNode {
  const { messages } = useMessages('stories');
  const { stories } = messages;
  if (problems.length === 0) return null;
  const texts = [
    ...new Set(
      problems.map(({ slide, problem }) =>
        stories.viewProblem({ slide, option: problem.option, value: problem.value }),
      ),
    ),
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
