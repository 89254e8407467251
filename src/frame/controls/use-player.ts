import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { DEFAULT_FILL_BACK, LAST_YEAR, type View, type YearChoice } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';

/** How long a year stands. */
const YEAR_MS = 1200;

export interface Player {
  readonly isPlaying: boolean;
  /** Which it stands at, ascending. */
  readonly years: readonly number[];
  readonly toggle: () => void;
  /** Shows one year, or the next of those there are, and stops. */
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
export function usePlayer(store: ViewStore, isLate: boolean, years: readonly number[]): Player {
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
    const from = year.kind === 'fixed' && year.year < (years.at(-1) ?? 0) ? year.year : 0;
    const first = years.find((own) => own >= from);
    if (first === undefined) return;
    step(first);
    setIsPlaying(true);
  }, [isPlaying, step, store, years]);
  const show = useCallback(
    (wanted: number) => {
      setIsPlaying(false);
      const isForward = wanted > (shown ?? LAST_YEAR);
      const year = isForward ? years.find((own) => own >= wanted) : years.findLast((own) => own <= wanted);
      if (year !== undefined) store.set({ year: yearChoice(store.get(), year) }, 'replace');
    },
    [store, shown, years],
  );

  useEffect(() => {
    if (!isPlaying) return undefined;
    const next = years.find((year) => year > (shown ?? LAST_YEAR));
    if (shown !== expected.current || next === undefined) {
      setIsPlaying(false);
      return undefined;
    }
    if (isLate) return undefined;
    const timer = setTimeout(() => step(next), YEAR_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, isLate, shown, step, years]);

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

  return { isPlaying, years, toggle, show };
}
