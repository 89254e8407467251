// The combobox pattern of ARIA needs these roles: no element of its own offers what comes from several kinds.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { Suspense, useCallback, useEffect, useId, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { fetchWords, type Area } from '../../language/speech/words.ts';
import type { Catalogue } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import type { PanelProps } from './SearchPanel.tsx';
import { isSlashOn } from './slash-key.ts';

const WORDS: readonly Area[] = ['search', 'sectors', 'writtenStories'];

/** Where the key / means the letter, or something else has the page. */
function isForAnother(event: KeyboardEvent): boolean {
  const { target } = event;
  if (document.querySelector('dialog[open]') !== null) return true;
  if (event.ctrlKey || event.metaKey) return false;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
}

const isOpening = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey
    ? event.key.toLowerCase() === 'k' && !event.altKey && !event.shiftKey
    : event.key === '/' && !event.altKey && isSlashOn();

/**
 * The search: of the whole atlas with keys that open it from anywhere, or of regions alone. What answers, its names and its
 * words are fetched when it is first entered.
 */
export function SearchField({
  store,
  catalogue,
  label,
  isWhole = true,
}: {
  readonly store: ViewStore;
  readonly catalogue: Catalogue;
  readonly label: string;
  readonly isWhole?: boolean;
}): ReactNode {
  const { language, messages } = useMessages();
  const { app, controls } = messages;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const keys = useRef<Parameters<PanelProps['onKeys']>[0]>(null);
  const onKeys = useCallback<PanelProps['onKeys']>((hear) => {
    keys.current = hear;
  }, []);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const [Panel, setPanel] = useState<ComponentType<PanelProps> | null>(null);
  const [isBroken, setBroken] = useState(false);

  const wake = (): void => {
    setOpen(true);
    if (Panel !== null) return;
    setBroken(false);
    Promise.all([import('./SearchPanel.tsx'), fetchWords(language, WORDS)]).then(
      ([{ SearchPanel }]) => setPanel(() => SearchPanel),
      () => setBroken(true),
    );
  };
  const onDone = useCallback(() => {
    setQuery('');
    setOpen(false);
  }, []);
  useEffect(() => {
    if (!isWhole) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !isOpening(event) || isForAnother(event) || field.current === null) return;
      event.preventDefault();
      if (document.activeElement !== field.current) cameFrom.current = document.activeElement;
      field.current.focus();
      field.current.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isWhole]);

  const onEscape = (): void => {
    if (query !== '') {
      // What was found closes first, what was typed goes next.
      if (!isOpen) setQuery('');
      return setOpen(false);
    }
    setOpen(false);
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
    cameFrom.current = null;
    return undefined;
  };
  return (
    // What is heard here comes from the field and from what stands beneath it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={isWhole ? 'search-field combobox is-whole' : 'search-field combobox'}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEscape();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        placeholder={controls.searchHint}
        aria-expanded={isOpen && active !== null}
        aria-controls={isOpen && Panel !== null ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? (active ?? undefined) : undefined}
        aria-keyshortcuts={isWhole ? '/ Control+K Meta+K' : undefined}
        value={query}
        onFocus={wake}
        onChange={(event) => {
          setQuery(event.target.value);
          wake();
        }}
        onKeyDown={(event) => keys.current?.(event)}
      />
      {!isOpen ? null : Panel === null ? (
        <p className="search-panel small" role="status">
          {isBroken ? app.broken : app.loading}
        </p>
      ) : (
        <Suspense fallback={null}>
          <Panel {...{ id, store, catalogue, query, isWhole, onKeys, label }} onActive={setActive} onDone={onDone} />
        </Suspense>
      )}
    </div>
  );
}
