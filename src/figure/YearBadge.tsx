import type { ReactNode } from 'react';
import { useMessages } from '../language/speech/speech.tsx';
import { LAST_YEAR } from '../model/index.ts';
import './year-badge.css';

/** Figures of fewer years before the latest are not called old. */
const OLD_AFTER = 5;

/** The year of figures that are older than five years, where it cannot be overlooked; nothing for newer ones. */
export function YearBadge({ newest }: { readonly newest: number | undefined }): ReactNode {
  const { messages } = useMessages();
  if (newest === undefined || !(newest <= LAST_YEAR - OLD_AFTER)) return null;
  return (
    <span className="year-badge">
      <span className="visually-hidden">{messages.table.year} </span>
      {newest}
    </span>
  );
}
