import { useState, type ReactNode } from 'react';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import type { RegionCode } from '../../../model/index.ts';
import { Ranking } from '../content/Ranking.tsx';
import { askRegions, rankingOf, regionsContext, type RegionAnswers, type RegionsContext } from '../content/context.ts';
import './explore-figures.css';

function Draw({ shown, view, acts }: DrawProps<RegionsContext>): ReactNode {
  const [hovered, setHovered] = useState<RegionCode | null>(null);
  return (
    <Ranking shown={shown} selected={view.selected} hovered={hovered} onHover={setHovered} onSelect={acts.select} />
  );
}

/** Every region by its figure, the best first. */
export const ranking = defineFigure<RegionAnswers, RegionsContext>({
  id: 'ranking',
  ask: (view, _, known) => askRegions(view, known),
  make: (context) => rankingOf(regionsContext(context)),
  Draw,
  onRow: selectRegion,
});
