import { useState, type ReactNode } from 'react';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import type { RegionCode } from '../../../model/index.ts';
import { Ranking } from '../Ranking.tsx';
import { askRegions, regionsContext, regionsValue, type RegionAnswers, type RegionsContext } from './context.ts';
import '../explore-figures.css';

function Draw({ shown: { exported, classes }, view, acts }: DrawProps<RegionsContext>): ReactNode {
  const [hovered, setHovered] = useState<RegionCode | null>(null);
  const { result, catalogue, subject, names } = exported;
  return (
    <Ranking
      view={{ ...exported.view, selected: view.selected }}
      {...{ catalogue, result, classes, subject, names, hovered }}
      onHover={setHovered}
      onSelect={acts.select}
    />
  );
}

/** Every region by its figure, the best first. */
export const ranking = defineFigure<RegionAnswers, RegionsContext>({
  id: 'ranking',
  ask: (view, _, known) => askRegions(view, known),
  make: (context) => {
    const given = regionsContext(context);
    return regionsValue(given, given);
  },
  Draw,
  onRow: selectRegion,
});
