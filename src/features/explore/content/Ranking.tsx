import { leadOf } from '../../../figure/words/ground.ts';
import { useMemo, type ReactNode } from 'react';
import { RankedBars } from '../../../charts/ranked-bars/RankedBars.tsx';
import { useMessages } from '../../../language/speech/speech.tsx';
import { writeAmount } from '../../../figure/words/subject.ts';
import { parseRegionCode, type RegionCode } from '../../../model/index.ts';
import type { RegionsContext } from './context.ts';

interface Props {
  readonly shown: RegionsContext;
  readonly selected: readonly RegionCode[];
  readonly hovered: RegionCode | null;
  readonly onHover: (region: RegionCode | null) => void;
  readonly onSelect: (region: RegionCode, isAdding: boolean) => void;
}

/** Every region by its figure, the best first. */
export function Ranking({
  shown: { exported, fills, textOf },
  selected,
  hovered,
  onHover,
  onSelect,
}: Props): ReactNode {
  const { format } = useMessages();
  const { result, subject, view } = exported;
  const { columns } = result;
  const { shown } = view;
  // Who is ahead stands to the right.
  const isGap = shown === 'gap' && subject.hasDirection;
  const rows = useMemo(
    () =>
      columns.region.map((code, index) => {
        const value = columns[shown][index] ?? Number.NaN;
        const { name, rank, notes } = textOf(code);
        const key = fills.get(code);
        return {
          id: code,
          name,
          value: isGap ? leadOf(value) : value,
          text: writeAmount(format, value, subject, shown),
          rank: columns.rank[index] ?? Number.NaN,
          low: columns.rankLow[index] ?? Number.NaN,
          high: columns.rankHigh[index] ?? Number.NaN,
          rankText: rank,
          classKey: key === undefined || key === 'outside' ? 'no-data' : key,
          isApart: columns.isApart[index] === true,
          reason: Number.isFinite(value) ? null : (notes[0] ?? ''),
        };
      }),
    [columns, shown, subject, isGap, textOf, format, fills],
  );
  const isLowest = shown === 'value' && subject.indicator?.direction === 'lower';
  const withCode =
    (act: (code: RegionCode) => void) =>
    (id: string): void => {
      const code = parseRegionCode(id);
      if (code !== null) act(code);
    };
  return (
    <RankedBars
      rows={rows}
      order={isLowest ? 'ascending' : 'descending'}
      // With one benchmark for all the order of gaps is that of scores, but for those that lack figures.
      isByRank={subject.hasDirection && result.benchmark.choice.kind !== 'country'}
      hasIntervals={subject.indicator === null}
      benchmark={shown === 'value' ? result.benchmark.value : Number.NaN}
      selected={selected}
      hovered={hovered}
      onSelect={(id, isAdded) => withCode((code) => onSelect(code, isAdded))(id)}
      onHover={(id) => (id === null ? onHover(null) : withCode(onHover)(id))}
    />
  );
}
