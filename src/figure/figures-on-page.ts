import { useEffect, type RefObject } from 'react';
import type { Speech } from '../design/messages/index.tsx';
import type { SnapshotFigure } from './snapshot/snapshot.ts';

/** `as-shown`: as it stands, in light colours, as a slide has it. `both`: in the dark and as narrow as a phone too. */
export type TakenAs = 'as-shown' | 'both';

/** Takes a figure off its page with all that a snapshot shows of it, or with what a slide does. */
export type FigureTaker = (speech: Speech, how?: TakenAs) => Promise<SnapshotFigure>;

const takers = new Map<Element, FigureTaker>();

/** Lets the figure in a box be taken together with the others of its page; null where it cannot be. */
export function useFigureTaker(box: RefObject<Element | null>, take: FigureTaker | null): void {
  useEffect(() => {
    const element = box.current;
    if (element === null || take === null) return undefined;
    takers.set(element, take);
    return () => void takers.delete(element);
  });
}

/** The figures that stand in a part of the page, in its order. */
export function figureTakersIn(part: ParentNode & Node): readonly FigureTaker[] {
  return [...takers]
    .filter(([element]) => part.contains(element))
    .toSorted(([one], [other]) =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1,
    )
    .map(([, take]) => take);
}
