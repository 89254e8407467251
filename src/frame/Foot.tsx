import { use, type ReactNode } from 'react';
import { useMessages } from '../design/messages/index.tsx';
import type { Catalogue, ExploreResult } from '../model/index.ts';
import { sourceLineOf } from './exported.ts';
import { KeepingSlot } from './offline/KeepingSlot.tsx';
import { Still } from './still.ts';
import type { Subject } from './subject.ts';

/** Source and licence of what is shown, the notices that every map must carry, and what this device keeps. */
export function Foot({ catalogue, subject, result }: { readonly catalogue: Catalogue; readonly subject: Subject; readonly result: Pick<ExploreResult, 'leaves'> | null }): ReactNode {
  const { messages, format } = useMessages();
  return (
    <footer className="page-foot">
      {result === null ? null : (
        <p>{messages.footer.source}: {sourceLineOf({ result, catalogue, subject, messages })}</p>
      )}
      <p>{messages.footer.boundaries}. {messages.footer.otherShapes}</p>
      <p>* {format.country('XK')}: {messages.footer.kosovo}</p>
      {use(Still) ? null : <KeepingSlot catalogue={catalogue} isAnswered={result !== null} />}
    </footer>
  );
}
