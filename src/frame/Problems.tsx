import { Suspense, useState, type ReactNode } from 'react';
import { optionalPart } from '../design/fetched-part.ts';
import { useMessages } from '../language/speech/speech.tsx';
import type { Catalogue } from '../model/index.ts';
import type { LinkProblem } from '../state/index.ts';

const ReleaseNote = optionalPart(
  () => import('./ReleaseNote.tsx'),
  ({ ReleaseNote: Part }) => Part,
);

interface Props {
  readonly problems: readonly LinkProblem[];
  readonly catalogue: Catalogue;
}

/** What of the link could not be followed, and what became of the figures it was made on; the rest of it holds. */
export function Problems({ problems, catalogue }: Props): ReactNode {
  const [isDismissed, setIsDismissed] = useState(false);
  const faults = problems.filter(({ kind }) => kind !== 'release');
  const release = problems.find(({ kind }) => kind === 'release');
  // One after the other, since both stand in the same place.
  return (
    <Suspense fallback={null}>
      {faults.length > 0 && !isDismissed ? (
        <ProblemList problems={faults} onDismiss={() => setIsDismissed(true)} />
      ) : release === undefined ? null : (
        <ReleaseNote date={release.value} catalogue={catalogue} />
      )}
    </Suspense>
  );
}

function ProblemList({
  problems,
  onDismiss,
}: {
  readonly problems: readonly LinkProblem[];
  readonly onDismiss: () => void;
}): ReactNode {
  const { messages } = useMessages('linkProblems');
  const words = messages.linkProblems;
  const say = ({ kind, option, value }: LinkProblem): string => {
    switch (kind) {
      case 'unknown-theme':
        return words.unknownTheme({ text: value });
      case 'unknown-indicator':
        return words.unknownIndicator({ text: value });
      case 'removed-indicator':
        return words.removedIndicator({ text: value });
      case 'unknown-region':
        return words.unknownRegion({ text: value });
      case 'newer-version':
        return words.unknownVersion({ text: value });
      case 'damaged-link':
        return words.damagedLink;
      case 'too-many-regions':
        return words.tooManyRegions({ most: Number(value) });
      case 'no-benchmark':
        return words.benchmarkUnavailable({ benchmark: value });
      case 'unknown-option':
        return words.unknownOption({ option });
      case 'unknown-value':
        return words.unknownValue({ option, text: value });
      case 'release':
        return '';
    }
  };
  return (
    <div className="alert alert-list" role="alert">
      <strong>{words.title({ count: problems.length })}</strong>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.option} ${problem.value}`}>{say(problem)}</li>
        ))}
      </ul>
      <button type="button" className="link-button" onClick={onDismiss}>
        {messages.app.dismiss}
      </button>
    </div>
  );
}
