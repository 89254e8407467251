import { useCallback, useState, type ComponentType, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { fetchWords, type Area } from '../../language/speech/words.ts';

interface Props<Given> {
  readonly label: string;
  /** Of the fold. */
  readonly className: string;
  readonly describedBy?: string;
  /** Whether it hangs over the page, and is the only one open; else it is a part of the page. */
  readonly isHanging?: boolean;
  /** Fetches what it opens, when it is first pressed, and again where that failed. */
  readonly load: () => Promise<ComponentType<Given & { readonly onClose: () => void }>>;
  /** The areas of words it is written in besides those of every page: they are fetched with it. */
  readonly words?: readonly Area[];
  readonly given: Given;
}

const NONE: readonly Area[] = [];

/** A button whose menu is fetched when it is first opened. */
export function FetchedMenu<Given>({
  label,
  className,
  describedBy,
  isHanging = true,
  load,
  words = NONE,
  given,
}: Props<Given>): ReactNode {
  const {
    language,
    messages: { app },
  } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const [Menu, setMenu] = useState<ComponentType<Given & { readonly onClose: () => void }> | null>(null);
  const [isBroken, setBroken] = useState(false);
  const onClose = useCallback(() => setOpen(false), []);
  const onToggle = (isNow: boolean): void => {
    setOpen(isNow);
    if (isNow && Menu === null) {
      setBroken(false);
      Promise.all([load(), fetchWords(language, words)]).then(
        ([loaded]) => setMenu(() => loaded),
        () => setBroken(true),
      );
    }
  };
  return (
    // Of those with one name the browser keeps one open.
    <details
      name={isHanging ? 'menu' : undefined}
      className={className}
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary
        className={isHanging ? 'plain-button' : undefined}
        aria-describedby={describedBy}
        // Before the menu is there it would go past it.
        onKeyDown={(event) => {
          if (event.key === 'Tab' && isOpen && Menu === null && !isBroken) event.preventDefault();
        }}
      >
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
