import { useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { isAdding, type Choices } from '../choices.ts';
import { focusOn } from '../focus/focus-on.ts';
import { directionOf, nearestInDirection } from './direction.ts';
import { useDismissing } from './use-dismissing.ts';
import { useStop } from './use-stop.ts';

interface Marks extends Omit<Choices, 'hovered'> {
  /** What can be pointed at, the first for the keyboard first; each one's element carries `data-mark` with the id. */
  readonly ids: readonly string[];
  /** Where a key leads from a mark; null for a key that leads nowhere. */
  readonly next: (id: string, key: string) => string | null;
  /** Called for a mark reached by keyboard, which may not be in view. */
  readonly onReach?: (id: string) => void;
}

interface Events {
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent<Element>) => void;
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: (event: PointerEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

interface Reached {
  /** The one mark that the tab key stops at. */
  readonly stop: string | null;
  /** The mark that a keyboard has reached. */
  readonly ringed: string | null;
  readonly events: Events;
}

/**
 * One tab stop for all marks of a drawing: keys lead from one to the next, Enter and Space select, Escape leaves, and ends
 * what a pointer shows wherever the focus is. The events
 * are heard by what holds the marks, so that pointing at one draws none of the others anew.
 */
export function useMarks({ ids, next, selected, onSelect, onHover, onReach }: Marks): Reached {
  const [stop, setLastFocused] = useStop(ids, selected);
  const [ringed, setRinged] = useState<string | null>(null);
  const isPointed = useRef(false);
  useDismissing(() => {
    if (isPointed.current) onHover(null);
  });
  const pressKey = (event: KeyboardEvent<Element>): void => {
    const from = markAt(event);
    if (from === null || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(from, isAdding(event));
    } else if (event.key === 'Escape') leave(event.currentTarget);
    else if (!event.ctrlKey && !event.metaKey) {
      const to = next(from, event.key);
      if (to !== null || directionOf(event.key) !== null) event.preventDefault();
      if (to !== null) elementOf(event.currentTarget, to)?.focus();
    }
  };
  return {
    stop,
    ringed,
    events: {
      onClick: (event) => {
        const id = markAt(event);
        if (id !== null) onSelect(id, isAdding(event));
      },
      onKeyDown: pressKey,
      onPointerOver: (event) => {
        isPointed.current = true;
        if (!isOnTip(event)) onHover(markAt(event) ?? reachedIn(event.currentTarget));
      },
      onPointerLeave: (event) => {
        isPointed.current = false;
        onHover(reachedIn(event.currentTarget));
      },
      onFocus: (event) => {
        const id = markAt(event);
        const isReached = event.target.matches(':focus-visible');
        setLastFocused(id);
        setRinged(isReached ? id : null);
        onHover(id);
        if (id !== null && isReached) onReach?.(id);
      },
      onBlur: () => {
        setRinged(null);
        onHover(null);
      },
    },
  };
}

/** To the drawing as a whole. */
function leave(marks: Element): void {
  const drawing = marks.closest('svg');
  if (drawing !== null) focusOn(drawing);
}

/** Where an arrow key leads among marks placed on a plane: to the nearest that way. */
export function nearestMark(
  marks: readonly { readonly id: string; readonly x: number; readonly y: number }[],
  id: string,
  key: string,
): string | null {
  const [from, direction] = [marks.find((mark) => mark.id === id), directionOf(key)];
  return from === undefined || direction === null
    ? null
    : (nearestInDirection(marks, from, direction, ({ x, y }) => [x, y])?.id ?? null);
}

/** The id of the mark in which an event happened. */
export function markAt(event: { readonly target: EventTarget }): string | null {
  return event.target instanceof Element
    ? (event.target.closest('[data-mark]')?.getAttribute('data-mark') ?? null)
    : null;
}

/** Whether a pointer is on what is told of the mark that it was on before (WCAG 1.4.13). */
export function isOnTip({ target }: { readonly target: EventTarget }): boolean {
  return target instanceof Element && target.closest('.chart-tip') !== null;
}

/** The mark inside that a keyboard has reached: it is pointed at while nothing else is. */
function reachedIn(holder: EventTarget): string | null {
  const reached = holder instanceof Element ? holder.querySelector('[data-mark]:focus-visible') : null;
  return reached?.getAttribute('data-mark') ?? null;
}

function elementOf(holder: Element, id: string): SVGElement | null {
  return (
    [...holder.querySelectorAll<SVGElement>('[data-mark]')].find(
      (element) => element.getAttribute('data-mark') === id,
    ) ?? null
  );
}
