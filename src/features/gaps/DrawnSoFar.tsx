import type { ReactNode } from 'react';
import { useGapMessages } from '../../design/messages/gap-words.ts';
import { useProgress, type Progress } from '../../figure/answers/progress.ts';

/** How many of the draws are done: a few words that change dozens of times, beside hundreds of marks that do not. */
export function DrawnSoFar({ progress }: { readonly progress: Progress }): ReactNode {
  const { messages, format } = useGapMessages();
  return messages.gaps.drawing(format.percent(useProgress(progress)));
}
