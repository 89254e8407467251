import { useContext, useLayoutEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { FigurePlacementContext } from './embed-context.ts';

/** The figure, taken out of its page and put where the embed wants it. */
export function PlacedFigure({ children }: { readonly children: ReactNode }): ReactNode {
  const placement = useContext(FigurePlacementContext);
  useLayoutEffect(() => {
    placement?.onShown(true);
    return () => placement?.onShown(false);
  }, [placement]);
  return placement === null ? null : createPortal(children, placement.element);
}
