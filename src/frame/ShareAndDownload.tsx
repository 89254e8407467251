import { useCallback, useState, type ComponentType, type ReactNode } from 'react';
import { useMessages } from '../design/messages/index.tsx';
import type { View } from '../model/index.ts';

/** What a page can hand out; what it cannot is not offered. */
export interface Downloads {
  /** Answers with the name of the file. */
  readonly onCsv: (() => Promise<string>) | null;
}

interface Props {
  readonly view: View;
  readonly downloads: Downloads;
}

type Menu = ComponentType<{ readonly view: View; readonly onClose: () => void }>;

/** The ways to share, fetched when first opened, and asked for again where that failed. */
function Share({ view }: { readonly view: View }): ReactNode {
  const { messages } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const [Loaded, setLoaded] = useState<Menu | null>(null);
  const [isBroken, setBroken] = useState(false);
  const onClose = useCallback(() => setOpen(false), []);
  const onToggle = (isNow: boolean): void => {
    setOpen(isNow);
    if (isNow && Loaded === null)
      import('./share/ShareMenu.tsx').then(({ ShareMenu }) => setLoaded(() => ShareMenu)).catch(() => setBroken(true));
  };
  return (
    <details className="download-menu" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className="plain-button">{messages.controls.share}</summary>
      {!isOpen ? null : (
        <div className="download-list">
          {Loaded === null ? (
            <p role="status">{isBroken ? messages.app.broken : messages.app.loading}</p>
          ) : (
            <Loaded view={view} onClose={onClose} />
          )}
        </div>
      )}
    </details>
  );
}

/** What is on screen to hand on: as a link, and all figures of the page as CSV. */
export function ShareAndDownload({ view, downloads: { onCsv } }: Props): ReactNode {
  const { messages } = useMessages();
  return (
    <div className="page-tools">
      <Share view={view} />
      {onCsv === null ? null : (
        <details className="download-menu">
          <summary className="plain-button">{messages.controls.download}</summary>
          <div className="download-list">
            <button type="button" className="link-button" onClick={() => void onCsv()}>
              {messages.controls.downloadCsv}
            </button>
          </div>
        </details>
      )}
    </div>
  );
}
