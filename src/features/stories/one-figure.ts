import { useLayoutEffect, useState, type RefObject } from 'react';
import { isFigureId, type FigureId } from '../../model/index.ts';

/** What of a page can stand alone. */
const FIGURES = '[data-figure]';
const MARK = 'data-slide';

function figuresIn(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(FIGURES)];
}

/** A figure of a page as it stands. */
export interface FoundFigure {
  readonly id: FigureId;
  readonly finding: string;
}

function mark(element: Element, text: string | null): void {
  if (element.getAttribute(MARK) === text) return;
  if (text === null) element.removeAttribute(MARK);
  else element.setAttribute(MARK, text);
}

/** Marks the figure and what it stands in, so that the style sheet leaves out the rest; nothing is marked where it is not there. */
export function markFigure(box: HTMLElement, figure: FigureId | null): void {
  const chosen = figuresIn(box).find((element) => element.dataset['figure'] === figure);
  const path = new Set<Element>();
  for (let at = chosen?.parentElement ?? null; at !== null && at !== box; at = at.parentElement) path.add(at);
  for (const element of box.querySelectorAll(`[${MARK}]`))
    if (element !== chosen && !path.has(element)) mark(element, null);
  if (chosen !== undefined) mark(chosen, 'chosen');
  for (const element of path) mark(element, 'path');
}

/** The figures of the page and what each found, from the top. */
export function findingsIn(box: HTMLElement): readonly FoundFigure[] {
  return figuresIn(box).flatMap((element) => {
    const id = element.dataset['figure'] ?? '';
    return isFigureId(id) ? [{ id, finding: element.querySelector('h2, h3')?.textContent ?? '' }] : [];
  });
}

/**
 * Keeps one figure of what is drawn in the box on the slide while pages come and change, and tells which there are. The
 * answer names the one that stands there now: empty until it has come.
 */
export function useOneFigure(
  box: RefObject<HTMLElement | null>,
  figure: FigureId | null,
  onFindings: ((findings: readonly FoundFigure[]) => void) | undefined,
): string {
  const [stands, setStands] = useState('');
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = (): void => {
      markFigure(element, figure);
      const findings = findingsIn(element);
      onFindings?.(findings);
      setStands(
        figure === null
          ? `${String(findings.length)} figures`
          : (findings.find(({ id }) => id === figure)?.finding ?? ''),
      );
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [box, figure, onFindings]);
  return stands;
}
