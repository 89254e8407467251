// The combobox pattern of ARIA needs these roles: a native datalist cannot search names in three scripts.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import './controls.css';

export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  /** Small beside the label: a code, a country. */
  readonly detail: string;
}

interface Props {
  readonly label: string;
  readonly hint: string;
  /** What answers a query, best first. */
  readonly find: (query: string) => readonly ComboboxOption[];
  readonly onChoose: (id: string) => void;
  /** Said where nothing answers. */
  readonly noneText: (query: string) => string;
  readonly countText: (count: number) => string;
}

const MOST = 12;

/** A field that offers what answers it: arrows move, Enter chooses, Escape closes. */
export function Combobox({ label, hint, find, onChoose, noneText, countText }: Props): ReactNode {
  const id = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = query.trim() === '' ? [] : find(query);
  const offered = found.slice(0, MOST);
  const isShown = isOpen && offered.length > 0;

  const choose = (option: ComboboxOption | undefined): void => {
    if (option === undefined) return;
    onChoose(option.id);
    setQuery('');
    setIsOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      if (!isOpen) setQuery('');
      setIsOpen(false);
    } else if (event.key === 'Enter' && isShown) {
      event.preventDefault();
      choose(offered[active]);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && offered.length > 0) {
      event.preventDefault();
      setIsOpen(true);
      setActive((active + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length);
    }
  };

  return (
    <div className="combobox">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        placeholder={hint}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown ? `${id}-${String(active)}` : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setIsOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setIsOpen(false)}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className="combobox-list" hidden={!isShown}>
        {offered.map((option, index) => (
          <div
            key={option.id}
            id={`${id}-${String(index)}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(option);
            }}
          >
            <span>{option.label}</span> <span className="small quiet">{option.detail}</span>
          </div>
        ))}
      </div>
      <span
        className={isOpen && query.trim() !== '' && found.length === 0 ? 'small quiet' : 'visually-hidden'}
        role="status"
      >
        {query.trim() === '' ? '' : found.length === 0 ? noneText(query.trim()) : countText(found.length)}
      </span>
    </div>
  );
}
