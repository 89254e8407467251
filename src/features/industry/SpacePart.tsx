import type { ReactNode } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { opportunities } from './figures/opportunities.tsx';
import { space } from './figures/space.tsx';
import { HoveredTogether } from './content/hovered-sector.tsx';
import type { PartProps } from './part-props.ts';

/** What is near to what a region has: how industries hang together, and those it does not have. */
export function SpacePart({ view, acts }: PartProps): ReactNode {
  return (
    <HoveredTogether>
      <Figure figure={space} view={view} acts={acts} />
      <Figure figure={opportunities} view={view} acts={acts} isDeferred />
    </HoveredTogether>
  );
}
