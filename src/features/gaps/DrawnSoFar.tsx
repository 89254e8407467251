import { skipToken, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { progressKey } from '../../figure/answers/questions.ts';
import type { Asked } from '../../figure/value/questions.ts';

/** How many of the draws are done: a few words that change dozens of times, beside hundreds of marks that do not. */
export function DrawnSoFar({ asked: { kind, question } }: { readonly asked: Asked<'ranges'> }): ReactNode {
  const { messages, format } = useMessages('gaps');
  const { data: share = 0 } = useQuery<number>({ queryKey: progressKey(kind, question), queryFn: skipToken });
  return <span aria-hidden="true">{messages.gaps.drawing({ share: format.percent(share) })}</span>;
}
