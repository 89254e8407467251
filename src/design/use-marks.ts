import { useState } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { directionOf, nearestInDirection } from './direction.ts';

/** Something drawn that can be pointed at; its element carries `data-mark` with the id. */
export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Choices {
  readonly marks: readonly Mark[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  /** Called for a mark reached by keyboard, which may not be in view. */
  readonly onReach?: (mark: Mark) => void;
}

interface Events {
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent<Element>) => void;
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: (event: PointerEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * One tab stop for all marks of a drawing: arrows lead to the nearest that way, Enter and Space select, Escape leaves. The
 * events are heard by what holds the marks, so that pointing at one draws none of the others anew.
 */
export function useMarks({ marks, selected, onSelect, onHover, onReach }: Choices): { readonly stop: string | null; readonly events: Events } {
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  const stop = [lastFocused, selected].find((id) => marks.some((mark) => mark.id === id)) ?? marks[0]?.id ?? null;
  const pressKey = (event: KeyboardEvent<Element>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = marks.find(({ id }) => id === markAt(event));
    if (from === undefined) return;
    const direction = directionOf(event.key);
    if (direction !== null) {
      event.preventDefault();
      const next = nearestInDirection(marks, from, direction, ({ x, y }) => [x, y]);
      if (next !== null) elementOf(event.currentTarget, next.id)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(from.id);
    } else if (event.key === 'Escape' && event.target instanceof SVGElement) event.target.blur();
  };
  return {
    stop,
    events: {
      onClick: (event) => {
        const id = markAt(event);
        if (id !== null) onSelect(id);
      },
      onKeyDown: pressKey,
      onPointerOver: (event) => onHover(markAt(event) ?? reachedIn(event.currentTarget)),
      onPointerLeave: (event) => onHover(reachedIn(event.currentTarget)),
      onFocus: (event) => {
        const id = markAt(event);
        setLastFocused(id);
        onHover(id);
        const mark = marks.find((candidate) => candidate.id === id);
        if (mark !== undefined && event.target.matches(':focus-visible')) onReach?.(mark);
      },
      onBlur: () => onHover(null),
    },
  };
}

/** The id of the mark in which an event happened. */
export function markAt(event: { readonly target: EventTarget }): string | null {
  return event.target instanceof Element ? (event.target.closest('[data-mark]')?.getAttribute('data-mark') ?? null) : null;
}

/** The mark inside that a keyboard has reached: it is pointed at while nothing else is. */
function reachedIn(holder: EventTarget): string | null {
  const reached = holder instanceof Element ? holder.querySelector('[data-mark]:focus-visible') : null;
  return reached?.getAttribute('data-mark') ?? null;
}

function elementOf(holder: Element, id: string): SVGElement | null {
  return [...holder.querySelectorAll<SVGElement>('[data-mark]')].find((element) => element.getAttribute('data-mark') === id) ?? null;
}
