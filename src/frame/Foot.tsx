import { Suspense, lazy, use, useEffect, useState, type ReactNode } from 'react';
import { useMessages } from '../design/messages/index.tsx';
import type { Catalogue, ExploreResult, View } from '../model/index.ts';
import { sourceLineOf } from '../figure/words/exported.ts';
import { KeepingSlot } from './offline/KeepingSlot.tsx';
import { Still } from '../figure/still.ts';
import type { Subject } from '../figure/words/subject.ts';
import { whenIdle } from './when-idle.ts';

/** With the style of paper, which a page on screen has no use for. */
const PrintFoot = lazy(() =>
  import('./PrintFoot.tsx').then(
    ({ PrintFoot: Drawn }) => ({ default: Drawn }),
    () => ({ default: () => null }),
  ),
);

interface Props {
  readonly catalogue: Catalogue;
  readonly view: View;
  readonly subject: Subject;
  readonly result: Pick<ExploreResult, 'leaves'> | null;
}

/** Source and licence of what is shown, the notices that every map must carry, and what this device keeps. */
export function Foot({ catalogue, view, subject, result }: Props): ReactNode {
  const { messages, format } = useMessages();
  const [isPrintable, setIsPrintable] = useState(false);
  useEffect(() => whenIdle(() => setIsPrintable(true)), []);
  return (
    <footer className="page-foot">
      {result === null ? null : (
        <p>
          {messages.footer.source}: {sourceLineOf({ result, catalogue, subject, messages })}
        </p>
      )}
      <p>
        {messages.footer.boundaries}. {messages.footer.otherShapes}
      </p>
      <p>
        * {format.country('XK')}: {messages.footer.kosovo}
      </p>
      {isPrintable ? (
        <Suspense fallback={null}>
          <PrintFoot view={view} catalogue={catalogue} isDated={result !== null} />
        </Suspense>
      ) : null}
      {use(Still) ? null : <KeepingSlot catalogue={catalogue} isAnswered={result !== null} />}
    </footer>
  );
}
