import type { ReactNode } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { measures } from './figures/measures.tsx';
import { shares } from './figures/shares.tsx';
import { shifts } from './figures/shifts.tsx';
import { treemap } from './figures/treemap.tsx';
import { HoveredTogether } from './content/hovered-sector.tsx';
import type { PartProps } from './part-props.ts';

/** What a region is made up of: who works where, held against the reference, and what made its sectors grow or shrink. */
export function StructurePart({ view, acts }: PartProps): ReactNode {
  return (
    <HoveredTogether>
      <Figure figure={treemap} view={view} acts={acts} />
      <Figure figure={shares} view={view} acts={acts} isDeferred />
      <Figure figure={shifts} view={view} acts={acts} isDeferred />
      <Figure figure={measures} view={view} acts={acts} isDeferred />
    </HoveredTogether>
  );
}
