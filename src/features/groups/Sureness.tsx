import type { ReactNode } from 'react';
import type { Engine } from '../../engine/questions.ts';
import { Computing } from '../../figure/answers/Computing.tsx';
import { askLate } from '../../figure/value/questions.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { GroupsQuestion } from '../../model/index.ts';

/**
 * Asks how sure the groups are, says how far that is, and can be stopped and taken up again. The figures of the page ask for
 * nothing late themselves, and have the answer when it has come.
 */
export function Sureness({ engine, asked }: { readonly engine: Engine; readonly asked: GroupsQuestion }): ReactNode {
  const { likeness } = useMessages('likeness').messages;
  return (
    <Computing
      engine={engine}
      asked={askLate('groupEvidence', asked)}
      label={likeness.resampling}
      cancel={likeness.cancel}
      cancelled={likeness.resamplingCancelled}
      resume={likeness.resume}
      done={likeness.resamplingDone}
    />
  );
}
