import { Suspense, lazy, useEffect, useState, type ReactNode } from 'react';
import type { Catalogue } from '../../model/index.ts';
import { whenIdle } from '../when-idle.ts';

/** Without it nothing is kept, and nothing else is missing. */
const Keeping = lazy(() =>
  import('./Keeping.tsx').then(
    ({ Keeping }) => ({ default: Keeping }),
    () => ({ default: () => null }),
  ),
);

/** The place of what this device keeps: of a height from the start, filled in the built atlas once the page has answered. */
export function KeepingSlot({
  catalogue,
  isAnswered,
}: {
  readonly catalogue: Catalogue | null;
  readonly isAnswered: boolean;
}): ReactNode {
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => (import.meta.env.PROD && isAnswered ? whenIdle(() => setIsWanted(true)) : undefined), [isAnswered]);
  return (
    <div className="foot-keeping">
      {isWanted ? (
        <Suspense fallback={null}>
          <Keeping catalogue={catalogue} />
        </Suspense>
      ) : null}
    </div>
  );
}
