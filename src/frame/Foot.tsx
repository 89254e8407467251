import { Suspense, type ReactNode } from 'react';
import { optionalPart } from '../design/fetched-part.ts';
import { useMessages } from '../language/speech/speech.tsx';
import type { Catalogue, ExploreResult, View } from '../model/index.ts';
import { sourceLineOf } from '../figure/words/exported.ts';
import { KeepingSlot } from './offline/KeepingSlot.tsx';
import type { Subject } from '../figure/words/subject.ts';
import { useIdle } from '../design/use-idle.ts';

/** With the style of paper, which a page on screen has no use for. */
const PrintFoot = optionalPart(
  () => import('./PrintFoot.tsx'),
  ({ PrintFoot: Part }) => Part,
);

interface Props {
  readonly catalogue: Catalogue;
  readonly view: View;
  readonly subject: Subject;
  readonly result: Pick<ExploreResult, 'leaves'> | null;
  readonly isAnswered: boolean;
}

/** Source and licence of what is shown, the notices that every map must carry, and what this device keeps. */
export function Foot({ catalogue, view, subject, result, isAnswered }: Props): ReactNode {
  const { messages, format } = useMessages();
  const isPrintable = useIdle();
  return (
    <footer className="page-foot">
      {result === null ? null : (
        <p>
          {messages.footer.source}: {sourceLineOf({ result, catalogue, subject, messages })}
        </p>
      )}
      <p>
        {messages.footer.boundaries}. {messages.footer.otherShapes}{' '}
        <a className="screen-only" href="licences.txt">
          {messages.footer.licences}
        </a>
      </p>
      <p className="asterisk-note">
        * {format.country('XK')}: {messages.footer.kosovo}
      </p>
      {isPrintable ? (
        <Suspense fallback={null}>
          <PrintFoot view={view} catalogue={catalogue} isDated={result !== null} />
        </Suspense>
      ) : null}
      <KeepingSlot catalogue={catalogue} isAnswered={isAnswered} />
    </footer>
  );
}
