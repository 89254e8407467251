// The combobox pattern of ARIA needs these roles: no element of its own offers what comes from several kinds.
// Keys are heard by the field, which keeps the focus.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { codesQuery, namesQuery } from '../../datasets/queries.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { KOSOVO, type Catalogue, type OldCode } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { publishedBase } from './published-base.ts';
import { placeEntries, subjectEntries } from './entries.ts';
import { goTo } from './go-to.ts';
import { isKosovoAsked, search, type Match } from './matching.ts';
import { oldCodeText } from './old-codes.ts';
import { SlashKey } from './SlashKey.tsx';
import './search.css';

export interface PanelProps {
  /** Of the field. */
  readonly id: string;
  readonly store: ViewStore;
  readonly catalogue: Catalogue;
  readonly query: string;
  readonly isWhole: boolean;
  readonly label: string;
  /** Told what the field is to hand its keys to. */
  readonly onKeys: (hear: ((event: KeyboardEvent) => void) | null) => void;
  /** Told the id of the option that Enter takes; null where there is none. */
  readonly onActive: (id: string | null) => void;
  /** Something was taken. */
  readonly onDone: () => void;
}

const NO_CODES: readonly OldCode[] = [];
const NOTHING = search([], '');

/** What answers the field above it, by groups: arrows move, Enter takes. */
export function SearchPanel(props: PanelProps): ReactNode {
  const { id, store, catalogue, query: asked, isWhole, label, onKeys, onActive, onDone } = props;
  const speech = useMessages('search', 'sectors', 'writtenStories');
  const { messages, format } = speech;
  const words = messages.search;
  const names = useQuery(namesQuery(publishedBase(), catalogue));
  const codes = useQuery(codesQuery(publishedBase(), catalogue));
  const known = codes.data ?? NO_CODES;
  const searched = useMemo(
    () => ({ catalogue, names: names.data ?? null, codes: known, messages, format }),
    [catalogue, names.data, known, messages, format],
  );
  const entries = useMemo(
    () => [...placeEntries(searched), ...(isWhole ? subjectEntries(searched) : [])],
    [searched, isWhole],
  );
  const isKosovo = isKosovoAsked(asked, names.data ?? null);
  const found = useMemo(() => {
    const all = search(entries, asked);
    // It is spelled right.
    return isKosovo && all.isNear ? NOTHING : all;
  }, [entries, asked, isKosovo]);
  const options = found.groups.flatMap(({ matches }) => matches);
  const [chosen, setChosen] = useState({ asked, at: 0 });
  const at = chosen.asked === asked ? Math.min(chosen.at, options.length - 1) : 0;
  const list = useRef<HTMLDivElement>(null);
  const optionId = (index: number): string => `${id}-${String(index)}`;

  const take = (match: Match | undefined): void => {
    if (match === undefined) return;
    onDone();
    goTo(match.entry.target, store);
  };
  useEffect(() => {
    onKeys((event) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (options.length === 0) return;
      if (step !== 0) setChosen({ asked, at: (at + step + options.length) % options.length });
      else if (event.key === 'Enter' && !event.nativeEvent.isComposing) take(options[at]);
      else return;
      event.preventDefault();
    });
    return () => onKeys(null);
  });
  const activeId = options.length === 0 ? null : optionId(at);
  useLayoutEffect(() => {
    onActive(activeId);
    if (activeId !== null) list.current?.ownerDocument.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' });
    return () => onActive(null);
  }, [activeId, onActive]);

  const isAsked = asked.trim() !== '';
  const isNone = isAsked && options.length === 0 && !isKosovo;
  const kosovo = isKosovo ? words.kosovo({ country: format.country(KOSOVO) }) : '';
  const text = asked.trim();
  const said = !isAsked
    ? ''
    : isNone
      ? words.none({ text })
      : [
          kosovo,
          ...(options.length > 0
            ? [found.isNear ? words.near({ text }) : '', words.count({ count: found.count })]
            : []),
        ]
          .filter((part) => part !== '')
          .join(' ');
  return (
    <div className="search-panel">
      {isAsked ? null : (
        <div className="search-about small quiet">
          <p>{isWhole ? words.about : words.aboutRegions}</p>
          {isWhole ? <SlashKey /> : null}
        </div>
      )}
      {isKosovo ? (
        <div className="search-note small">
          <p>{kosovo}</p>
          <p className="quiet">* {messages.footer.kosovo}</p>
        </div>
      ) : null}
      {isNone && names.isLoading ? <p className="search-note small">{messages.app.loading}</p> : null}
      {isNone && !names.isLoading ? <p className="search-note small">{words.none({ text })}</p> : null}
      {found.isNear && options.length > 0 ? <p className="search-note small">{words.near({ text })}</p> : null}
      <div
        id={`${id}-list`}
        ref={list}
        role="listbox"
        aria-label={label}
        className="search-list"
        hidden={options.length === 0}
      >
        {found.groups.map(({ group, matches, count }) => (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <div id={`${id}-${group}`} role="presentation" className="search-group small quiet">
              {words.groups[group]}
            </div>
            {matches.map((match) => {
              const index = options.indexOf(match);
              const { entry, by, old } = match;
              return (
                <div
                  key={entry.id}
                  id={optionId(index)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === at}
                  className="search-option"
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => take(match)}
                >
                  <span>{entry.label}</span>{' '}
                  <span className="small quiet">{by === null ? entry.detail : `${by} · ${entry.detail}`}</span>{' '}
                  {old === null ? null : <span className="small search-old">{oldCodeText(old, known, speech)}</span>}
                </div>
              );
            })}
            {count > matches.length ? (
              <div role="presentation" className="search-more small quiet">
                {words.more({ count: count - matches.length })}
              </div>
            ) : null}
          </div>
        ))}
      </div>
      {names.isError || codes.isError ? <p className="search-note small quiet">{words.withoutNames}</p> : null}
      <span className="visually-hidden" role="status">
        {isNone && names.isLoading ? messages.app.loading : said}
      </span>
    </div>
  );
}
