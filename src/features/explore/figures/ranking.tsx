import { useState, type ReactNode } from 'react';
import type { CategoryChart } from '../../../figure/value/exported.ts';
import type { FigureTable } from '../../../figure/value/table.ts';
import { leadOf } from '../../../figure/words/ground.ts';
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

/** Every region that has a rank, or a figure where there are no ranks, as a bar, in the order of the table: how far ahead or behind, else how much. */
function barsOf({ exported }: RegionsContext, { rows }: FigureTable): CategoryChart | null {
  const { view, result, subject, names, messages } = exported;
  const { columns } = result;
  const isLead = view.shown === 'gap' && subject.hasDirection;
  const values = columns[view.shown];
  const known = rows.flatMap(({ id }) => {
    const at = columns.region.findIndex((code) => code === id);
    const [code, value = Number.NaN] = [columns.region[at], values[at]];
    const hasPlace = !subject.hasDirection || Number.isFinite(columns.rank[at] ?? Number.NaN);
    return code === undefined || !hasPlace || !Number.isFinite(value)
      ? []
      : [{ code, name: names.region(code), value: isLead ? leadOf(value) : value }];
  });
  if (known.length === 0) return null;
  return {
    kind: 'bars',
    categories: known.map(({ name }) => name),
    ids: known.map(({ code }) => code),
    unit: view.shown === 'gap' ? subject.gapUnit : subject.unit,
    decimals: subject.decimals,
    series: [
      {
        name:
          view.shown === 'value'
            ? messages.table.value
            : isLead
              ? messages.table.aheadPositive({ label: subject.gapName })
              : subject.gapName,
        values: known.map(({ value }) => value),
        ...(isLead ? { colour: 'ahead', beneath: 'behind' } : { colour: 'accent' }),
      },
    ],
  };
}

/** Every region by its figure, the best first. */
export const ranking = defineFigure<RegionAnswers, RegionsContext>({
  id: 'ranking',
  ask: (view, _, known) => askRegions(view, known),
  make: (context) => {
    const given = regionsContext(context);
    const value = rankingOf(given);
    return { ...value, chart: barsOf(given, value.table) };
  },
  Draw,
  onRow: selectRegion,
});
