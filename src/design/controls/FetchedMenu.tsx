import { useCallback, useState, type ComponentType, type ReactNode } from 'react';
import { useMessages } from '../messages/index.tsx';

interface Props<Given> {
  readonly label: string;
  /** Of the fold. */
  readonly className: string;
  readonly describedBy?: string;
  /** Fetches what it opens, when it is first pressed, and again where that failed. */
  readonly load: () => Promise<ComponentType<Given & { readonly onClose: () => void }>>;
  readonly given: Given;
}

/** A button whose menu is fetched when it is first opened. */
export function FetchedMenu<Given>({ label, className, describedBy, load, given }: Props<Given>): ReactNode {
  const { app } = useMessages().messages;
  const [isOpen, setOpen] = useState(false);
  const [Menu, setMenu] = useState<ComponentType<Given & { readonly onClose: () => void }> | null>(null);
  const [isBroken, setBroken] = useState(false);
  const onClose = useCallback(() => setOpen(false), []);
  const onToggle = (isNow: boolean): void => {
    setOpen(isNow);
    if (isNow && Menu === null) {
      setBroken(false);
      load().then(
        (loaded) => setMenu(() => loaded),
        () => setBroken(true),
      );
    }
  };
  return (
    <details className={className} open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className="plain-button" aria-describedby={describedBy}>
        {label}
      </summary>
      {!isOpen ? null : Menu === null ? (
        <p className="small" role="status">
          {isBroken ? app.broken : app.loading}
        </p>
      ) : (
        <Menu {...given} onClose={onClose} />
      )}
    </details>
  );
}
