import type { ReactNode } from 'react';
import { useMessages } from '../language/speech/speech.tsx';
import { useFigureSurroundings } from '../figure/surroundings/sources.ts';
import { LoadFault } from './LoadFault.tsx';

/** In place of a map whose shapes are still to come, or did not. */
export function MissingMap(): ReactNode {
  const { messages } = useMessages();
  const { map } = useFigureSurroundings();
  return map.fault === null ? (
    <p role="status">{messages.app.loadingMap}</p>
  ) : (
    <LoadFault error={map.fault} onRetry={map.onRetry} />
  );
}
