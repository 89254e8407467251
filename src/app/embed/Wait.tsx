import { use, useLayoutEffect, type ReactNode } from 'react';
import { EmbedContext } from './embed-context.ts';

/** Says what an embed waits for, and that it does: its height is not told meanwhile. */
export function Wait({ children }: { readonly children: ReactNode }): ReactNode {
  const { waits } = use(EmbedContext);
  useLayoutEffect(() => waits.begin(), [waits]);
  return (
    <p className="embed-wait" role="status">
      {children}
    </p>
  );
}
