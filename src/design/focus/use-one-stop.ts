import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { moveFocus } from './move-focus.ts';

interface OneStop<Holder extends HTMLElement> {
  readonly ref: RefObject<Holder | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * One tab stop for all buttons of a list or a table that match `rows`: the one that had the focus last, else the one
 * chosen, else the first. Keys move between them, and what is typed leads to the row of that name.
 */
export function useOneStop<Holder extends HTMLElement>(rows: string): OneStop<Holder> {
  const ref = useRef<Holder>(null);
  const last = useRef<Element>(null);
  const settle = (): void => {
    const all = [...(ref.current?.querySelectorAll<HTMLElement>(rows) ?? [])];
    const stop =
      all.find((row) => row === last.current) ??
      all.find((row) => row.getAttribute('aria-pressed') === 'true') ??
      all[0];
    for (const row of all) {
      const index = row === stop ? 0 : -1;
      if (row.tabIndex !== index || !row.hasAttribute('tabindex')) row.tabIndex = index;
    }
  };
  // After every drawing, since each may have other rows.
  useLayoutEffect(settle);
  return {
    ref,
    onFocus: ({ target }) => {
      if (!target.matches(rows)) return;
      last.current = target;
      settle();
    },
    onKeyDown: (event) => moveFocus(event, rows),
  };
}
