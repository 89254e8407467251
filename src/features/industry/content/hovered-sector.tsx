import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { FigureActs } from '../../../figure/value/definition.ts';
import type { View } from '../../../model/index.ts';
import { chooseSector } from './context.ts';

interface HoveredSector {
  readonly hovered: string | null;
  readonly onHover: (id: string | null) => void;
}

const HoveredSectorContext = createContext<HoveredSector | null>(null);

/** Figures that point at the same sector together. */
export function HoveredTogether({ children }: { readonly children: ReactNode }): ReactNode {
  const [hovered, onHover] = useState<string | null>(null);
  return (
    <HoveredSectorContext value={useMemo(() => ({ hovered, onHover }), [hovered])}>{children}</HoveredSectorContext>
  );
}

/** The sector pointed at, in this figure or in one beside it, and what pressing one does. */
export function useSectors(acts: FigureActs, view: View): HoveredSector & { readonly onSelect: (id: string) => void } {
  const together = use(HoveredSectorContext);
  const [hovered, onHover] = useState<string | null>(null);
  const onSelect = useCallback((id: string) => chooseSector(id, acts, view), [acts, view]);
  return { ...(together ?? { hovered, onHover }), onSelect };
}
