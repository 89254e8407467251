import { useMemo, type ReactNode } from 'react';
import { RankedBars } from '../../charts/ranked-bars/RankedBars.tsx';
import { classOf, type Classes } from '../../design/classes.ts';
import { useMessages, type Names } from '../../design/messages/index.tsx';
import { regionText } from '../../figure/words/region-text.ts';
import { writeAmount, type Subject } from '../../figure/words/subject.ts';
import { parseRegionCode, type Catalogue, type ExploreResult, type RegionCode, type View } from '../../model/index.ts';

interface Props {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly result: ExploreResult;
  readonly classes: Classes;
  readonly subject: Subject;
  readonly names: Names;
  readonly hovered: RegionCode | null;
  readonly onHover: (region: RegionCode | null) => void;
  readonly onSelect: (region: RegionCode, isAdding: boolean) => void;
}

/** Every region by its figure, the best first. */
export function Ranking({
  view,
  catalogue,
  result,
  classes,
  subject,
  names,
  hovered,
  onHover,
  onSelect,
}: Props): ReactNode {
  const { messages, format } = useMessages();
  const { columns } = result;
  const { shown } = view;
  const rows = useMemo(
    () =>
      columns.region.map((code, index) => {
        const value = columns[shown][index] ?? Number.NaN;
        const { name, rank, notes } = regionText(code, { result, catalogue, subject, shown, names, messages, format });
        return {
          id: code,
          name,
          value,
          text: writeAmount(format, value, subject.decimals, shown),
          rank: columns.rank[index] ?? Number.NaN,
          low: columns.rankLow[index] ?? Number.NaN,
          high: columns.rankHigh[index] ?? Number.NaN,
          rankText: rank,
          classKey: classOf(classes, value),
          isApart: columns.isApart[index] === true,
          reason: Number.isFinite(value) ? null : (notes[0] ?? ''),
        };
      }),
    [columns, shown, result, catalogue, subject, names, messages, format, classes],
  );
  const isLowest = shown === 'gap' ? subject.hasDirection : subject.indicator?.direction === 'lower';
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
      selected={view.selected}
      hovered={hovered}
      onSelect={(id, isAdded) => withCode((code) => onSelect(code, isAdded))(id)}
      onHover={(id) => (id === null ? onHover(null) : withCode(onHover)(id))}
    />
  );
}
