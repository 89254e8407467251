import { useState, type ReactNode } from 'react';
import { useMessages } from '../design/messages/index.tsx';
import type { LinkProblem } from '../state/index.ts';

/** What of the link could not be followed; the rest of it holds. */
export function Problems({ problems }: { readonly problems: readonly LinkProblem[] }): ReactNode {
  const { messages } = useMessages();
  const [isDismissed, setIsDismissed] = useState(false);
  if (problems.length === 0 || isDismissed) return null;
  const say = ({ kind, option, value }: LinkProblem): string => {
    switch (kind) {
      case 'unknown-theme':
        return messages.linkProblems.unknownTheme(value);
      case 'unknown-indicator':
        return messages.linkProblems.unknownIndicator(value);
      case 'removed-indicator':
        return messages.linkProblems.removedIndicator(value);
      case 'unknown-region':
        return messages.linkProblems.unknownRegion(value);
      case 'newer-version':
        return messages.linkProblems.unknownVersion(value);
      case 'damaged-link':
        return messages.linkProblems.damagedLink;
      case 'too-many-regions':
        return messages.linkProblems.tooManyRegions(Number(value));
      case 'no-benchmark':
        return messages.linkProblems.benchmarkUnavailable(value);
      case 'unknown-option':
        return messages.linkProblems.unknownOption(option);
      case 'unknown-value':
        return messages.linkProblems.unknownValue(option, value);
    }
  };
  return (
    <div className="alert alert-list" role="alert">
      <strong>{messages.linkProblems.title(problems.length)}</strong>
      <ul>{problems.map((problem) => <li key={`${problem.option} ${problem.value}`}>{say(problem)}</li>)}</ul>
      <button type="button" className="link-button" onClick={() => setIsDismissed(true)}>{messages.app.dismiss}</button>
    </div>
  );
}
