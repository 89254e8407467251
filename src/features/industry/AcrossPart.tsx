import type { ReactNode } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { borders } from './figures/borders.tsx';
import { map } from './figures/map.tsx';
import type { PartProps } from './part-props.ts';

/** One industry in all regions: its map, its list, and who shares it across a border. */
export function AcrossPart({ view, acts }: PartProps): ReactNode {
  return (
    <>
      <Figure figure={map} view={view} acts={acts} />
      <Figure figure={borders} view={view} acts={acts} />
    </>
  );
}
