import { memo, useCallback, useDeferredValue, useState, type ReactNode } from 'react';
import type { IndustryPortfolio } from '../../model/index.ts';
import { Areas } from './Areas.tsx';
import { Measures } from './Measures.tsx';
import type { PartProps } from './part-props.ts';
import { Shares } from './Shares.tsx';
import { Shifts } from './Shifts.tsx';

/** What a region is made up of: who works where, held against the reference, and what made its sectors grow or shrink. */
export const StructurePart = memo(
  ({ words, sector, onSector, portfolio }: PartProps & { readonly portfolio: IndustryPortfolio }): ReactNode => {
    const [hovered, setHovered] = useState<string | null>(null);
    // What stands below the first figure is drawn after it.
    const later = useDeferredValue(portfolio);
    const onSelect = useCallback(
      (id: string): void => {
        const found = portfolio.sectors.find((position) => position.sector === id);
        if (found !== undefined) onSector(found.sector);
      },
      [portfolio, onSector],
    );
    const shared = { words, sector, hovered, onSector, onSelect, onHover: setHovered };
    return (
      <>
        <Areas portfolio={portfolio} {...shared} />
        <Shares portfolio={later} {...shared} />
        <Shifts portfolio={later} {...shared} />
        <Measures portfolio={later} words={words} />
      </>
    );
  },
);
