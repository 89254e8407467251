import type { ReactNode } from 'react';
import { DataTable, type DataCell } from '../../design/controls/DataTable.tsx';
import { useMessages, type Names } from '../../design/messages/index.tsx';
import {
  SCALE_DECIMALS,
  parseRegionCode,
  scaleOf,
  type Catalogue,
  type ExploreResult,
  type RegionCode,
  type View,
} from '../../model/index.ts';
import { missingText, rowNotes } from '../../figure/words/region-text.ts';
import type { Subject } from '../../figure/words/subject.ts';
import type { ViewStore } from '../../state/index.ts';

interface Props {
  readonly store: ViewStore;
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly result: ExploreResult;
  readonly subject: Subject;
  readonly names: Names;
  readonly benchmarkName: string;
  readonly hovered: RegionCode | null;
  readonly onHover: (region: RegionCode | null) => void;
  readonly onSelect: (region: RegionCode, isAdding: boolean) => void;
}

/** Every region of the area with its figure, or with the reason why there is none. */
export function RegionTable({
  store,
  view,
  catalogue,
  result,
  subject,
  names,
  benchmarkName,
  hovered,
  onHover,
  onSelect,
}: Props): ReactNode {
  const { messages, format } = useMessages();
  const { columns } = result;
  const isScore = subject.indicator === null;
  const { hasDirection } = subject;
  const scale = scaleOf(result.question.method);
  const number = (value: number | undefined, decimals: number): { readonly value: number; readonly text: string } => {
    const finite = value ?? Number.NaN;
    return { value: finite, text: format.number(finite, decimals) };
  };
  const signed = (value: number | undefined, decimals: number): { readonly value: number; readonly text: string } => {
    const finite = value ?? Number.NaN;
    return { value: finite, text: format.signed(finite, decimals) };
  };
  const node = result.question.indicator ?? (result.question.theme === 'all' ? 'overall' : result.question.theme);
  /** The cell as a button that opens how its number is made. */
  const opening = (
    cell: { readonly value: number; readonly text: string },
    region: RegionCode,
    name: string,
    what: string,
  ): DataCell => ({
    ...cell,
    opens: {
      label: messages.steps.open(cell.text, what, name),
      onOpen: () => store.set({ working: { region, node } }),
    },
  });
  const rows = columns.region.map((code, index) => {
    const region = catalogue.regions.find((candidate) => candidate.code === code);
    const notes = [
      ...(Number.isFinite(columns.gap[index]) ? [] : [missingText(code, { result, catalogue, messages })]),
      ...rowNotes(result, index, { messages, names }),
    ];
    const [low, high, mean] = [
      columns.rankLow[index] ?? Number.NaN,
      columns.rankHigh[index] ?? Number.NaN,
      columns.meanYear[index] ?? Number.NaN,
    ];
    const name = region?.name ?? code;
    const cells: DataCell[] = [
      name,
      code,
      ...(hasDirection ? [number(columns.rank[index], 0)] : []),
      ...(isScore ? [{ value: low, text: messages.ranks.short(low, high) }] : []),
      opening(number(columns.value[index], subject.decimals), code, name, messages.table.value),
      number(columns.benchmark[index], subject.decimals),
      opening(signed(columns.gap[index], subject.decimals), code, name, subject.gapName),
    ];
    if (!isScore && hasDirection)
      cells.push(
        opening(signed(columns.gapPoints[index], SCALE_DECIMALS[scale]), code, name, messages.table.gapPoints),
      );
    if (!isScore) cells.push({ value: columns.year[index] ?? Number.NaN, text: String(columns.year[index]) });
    if (isScore) cells.push({ value: mean, text: format.year(mean) });
    cells.push(notes.join(', '));
    return { id: code, isSelected: view.selected.includes(code), cells };
  });
  const heads = [
    { id: 'region', label: messages.table.region, isNumeric: false },
    { id: 'code', label: messages.table.code, isNumeric: false },
    ...(hasDirection ? [{ id: 'rank', label: messages.table.rank, isNumeric: true }] : []),
    ...(isScore ? [{ id: 'between', label: messages.ranks.between, isNumeric: true }] : []),
    { id: 'value', label: messages.table.value, isNumeric: true },
    { id: 'benchmark', label: benchmarkName, isNumeric: true },
    { id: 'gap', label: subject.gapName, isNumeric: true },
    ...(!isScore && hasDirection
      ? [
          {
            id: 'points',
            label: scale === 'points' ? messages.table.gapPoints : `${messages.table.gap}, ${messages.scales[scale]}`,
            isNumeric: true,
          },
        ]
      : []),
    isScore
      ? { id: 'age', label: messages.ranks.age, isNumeric: true }
      : { id: 'year', label: messages.table.year, isNumeric: true },
    { id: 'status', label: messages.table.status, isNumeric: false },
  ];
  return (
    <>
      <p className="small quiet">
        {subject.title}, {subject.unit}
        {subject.gapUnit === subject.unit ? '' : `; ${subject.gapName}, ${subject.gapUnit}`}
        {isScore ? `. ${messages.ranks.hint}` : ''}
      </p>
      <DataTable
        caption={messages.table.caption(subject.title)}
        columns={heads}
        rows={rows}
        hovered={hovered}
        onSelect={(id, isAdded) => {
          const code = parseRegionCode(id);
          if (code !== null) onSelect(code, isAdded);
        }}
        onHover={(id) => onHover(id === null ? null : parseRegionCode(id))}
      />
    </>
  );
}
