import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { DEFAULT_FILL_BACK, FIRST_YEAR, LAST_YEAR, type View, type YearChoice } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';

/** How long a year stands. */
const YEAR_MS = 1200;

export interface Player {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
  /** Shows one year, and stops. */
  readonly show: (year: number) => void;
}

/** The year shown, filled back as before. */
function yearChoice({ year }: View, wanted: number): YearChoice {
  return { kind: 'fixed', year: wanted, fillBack: year.kind === 'fixed' ? year.fillBack : DEFAULT_FILL_BACK };
}

/** Keys that move or look around and change nothing. */
const QUIET_KEYS = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta']);

/**
 * Steps the View through the years, one after another once the figures of the last are there, with the limits of the
 * classes locked so that colours compare. It stops at the last year and at anything the reader does outside the element
 * marked `data-player`. Steps replace the entry in the history: Back leads to before the playing.
 */
export function usePlayer(store: ViewStore, isLate: boolean): Player {
  const [isPlaying, setIsPlaying] = useState(false);
  const expected = useRef<number | null>(null);
  // Of the store, since a page may follow it as a transition.
  const yearShown = (): number | null => {
    const { year } = store.get();
    return year.kind === 'fixed' ? year.year : null;
  };
  const shown = useSyncExternalStore(store.subscribe, yearShown, yearShown);

  const step = useCallback(
    (year: number) => {
      const now = store.get();
      expected.current = year;
      store.set({ year: yearChoice(now, year), classes: { ...now.classes, isLocked: true } }, 'replace');
    },
    [store],
  );
  const toggle = useCallback(() => {
    if (isPlaying) return setIsPlaying(false);
    const { year } = store.get();
    step(year.kind === 'fixed' && year.year < LAST_YEAR ? year.year : FIRST_YEAR);
    setIsPlaying(true);
  }, [isPlaying, step, store]);
  const show = useCallback(
    (year: number) => {
      setIsPlaying(false);
      store.set({ year: yearChoice(store.get(), year) }, 'replace');
    },
    [store],
  );

  useEffect(() => {
    if (!isPlaying) return undefined;
    if (shown !== expected.current || shown === null || shown >= LAST_YEAR) {
      setIsPlaying(false);
      return undefined;
    }
    if (isLate) return undefined;
    const timer = setTimeout(() => step(shown + 1), YEAR_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, isLate, shown, step]);

  useEffect(() => {
    if (!isPlaying) return undefined;
    const stop = (event: Event): void => {
      if (event instanceof KeyboardEvent && QUIET_KEYS.has(event.key)) return;
      const isOwn = event.target instanceof Element && event.target.closest('[data-player]') !== null;
      if (!isOwn || (event instanceof KeyboardEvent && event.key === 'Escape')) setIsPlaying(false);
    };
    document.addEventListener('pointerdown', stop, true);
    document.addEventListener('keydown', stop, true);
    return () => {
      document.removeEventListener('pointerdown', stop, true);
      document.removeEventListener('keydown', stop, true);
    };
  }, [isPlaying]);

  return { isPlaying, toggle, show };
}
