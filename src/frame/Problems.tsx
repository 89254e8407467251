import { useState, type ReactNode } from 'react';
import { useMessages } from '../design/messages/index.tsx';
import { LINK_PROBLEMS } from '../design/messages/link-words.ts';
import type { LinkProblem } from '../state/index.ts';

/** What of the link could not be followed; the rest of it holds. */
export function Problems({ problems }: { readonly problems: readonly LinkProblem[] }): ReactNode {
  const { language, messages } = useMessages();
  const words = LINK_PROBLEMS[language];
  const [isDismissed, setIsDismissed] = useState(false);
  if (problems.length === 0 || isDismissed) return null;
  const say = ({ kind, option, value }: LinkProblem): string => {
    switch (kind) {
      case 'unknown-theme':
        return words.unknownTheme(value);
      case 'unknown-indicator':
        return words.unknownIndicator(value);
      case 'removed-indicator':
        return words.removedIndicator(value);
      case 'unknown-region':
        return words.unknownRegion(value);
      case 'newer-version':
        return words.unknownVersion(value);
      case 'damaged-link':
        return words.damagedLink;
      case 'too-many-regions':
        return words.tooManyRegions(Number(value));
      case 'no-benchmark':
        return words.benchmarkUnavailable(value);
      case 'unknown-option':
        return words.unknownOption(option);
      case 'unknown-value':
        return words.unknownValue(option, value);
    }
  };
  return (
    <div className="alert alert-list" role="alert">
      <strong>{words.title(problems.length)}</strong>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.option} ${problem.value}`}>{say(problem)}</li>
        ))}
      </ul>
      <button type="button" className="link-button" onClick={() => setIsDismissed(true)}>
        {messages.app.dismiss}
      </button>
    </div>
  );
}
