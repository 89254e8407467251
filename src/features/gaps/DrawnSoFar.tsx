import type { ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { useProgress, type Progress } from '../../figure/answers/progress.ts';

/** How many of the draws are done: a few words that change dozens of times, beside hundreds of marks that do not. */
export function DrawnSoFar({ progress }: { readonly progress: Progress }): ReactNode {
  const { messages, format } = useMessages('gaps');
  return <span aria-hidden="true">{messages.gaps.drawing({ share: format.percent(useProgress(progress)) })}</span>;
}
