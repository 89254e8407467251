import { useLayoutEffect, useState, type RefObject } from 'react';

/** What of a page can stand alone. */
const FIGURES = '.explore-map, .figure-section';
const MARK = 'data-slide';

function figuresIn(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(FIGURES)];
}

function mark(element: Element, text: string | null): void {
  if (element.getAttribute(MARK) === text) return;
  if (text === null) element.removeAttribute(MARK);
  else element.setAttribute(MARK, text);
}

/** Marks the figure and what it stands in, so that the style sheet leaves out the rest; nothing is marked where it is not there. */
export function markFigure(box: HTMLElement, figure: number | null): void {
  const chosen = figure === null ? undefined : figuresIn(box)[figure - 1];
  const path = new Set<Element>();
  for (let at = chosen?.parentElement ?? null; at !== null && at !== box; at = at.parentElement) path.add(at);
  for (const element of box.querySelectorAll(`[${MARK}]`)) if (element !== chosen && !path.has(element)) mark(element, null);
  if (chosen !== undefined) mark(chosen, 'chosen');
  for (const element of path) mark(element, 'path');
}

/** What the figures found, from the top. */
export function findingsIn(box: HTMLElement): readonly string[] {
  return figuresIn(box).map((figure) => figure.querySelector('h2, h3')?.textContent ?? '');
}

/**
 * Keeps one figure of what is drawn in the box on the slide while pages come and change, and tells which there are. The
 * answer names the one that stands there now: empty until it has come.
 */
export function useOneFigure(box: RefObject<HTMLElement | null>, figure: number | null, onFindings: ((findings: readonly string[]) => void) | undefined): string {
  const [stands, setStands] = useState('');
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = (): void => {
      markFigure(element, figure);
      const findings = findingsIn(element);
      onFindings?.(findings);
      setStands(figure === null ? `${String(findings.length)} figures` : findings[figure - 1] ?? '');
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [box, figure, onFindings]);
  return stands;
}
