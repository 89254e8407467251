import type { ReactNode } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { compared } from './figures/compared.tsx';
import { portfolio } from './figures/portfolio.tsx';
import { strongest } from './figures/strongest.tsx';
import type { PartProps } from './part-props.ts';

interface Props extends PartProps {
  /** Whether regions are held against one another; else those without figures are named. */
  readonly isCompared: boolean;
  readonly without: readonly string[];
}

/** The clusters of a region: each sector by how strong it is and how it grows, the strongest as a list, and beside them those of the other regions selected. */
export function PortfolioPart({ view, acts, isCompared, without }: Props): ReactNode {
  return (
    <>
      <Figure figure={portfolio} view={view} acts={acts} />
      <Figure figure={strongest} view={view} acts={acts} />
      {isCompared ? (
        <Figure figure={compared} view={view} acts={acts} />
      ) : (
        without.map((text) => (
          <p key={text} className="small quiet">
            {text}
          </p>
        ))
      )}
    </>
  );
}
