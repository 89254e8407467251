import { useMemo, type ReactNode } from 'react';
import { DataTable } from '../design/controls/DataTable.tsx';
import { useMessages } from '../language/speech/speech.tsx';
import { parseRegionCode, type RegionCode, type View } from '../model/index.ts';
import type { FigureActs, OnRow } from './value/definition.ts';
import type { FigureValue } from './value/value.ts';
import { screenTable } from './value/written.ts';

interface Props {
  /** What choosing a row does; without, rows are not chosen. */
  readonly onRow?: OnRow | undefined;
  readonly value: FigureValue;
  readonly view: View;
  readonly acts: FigureActs;
  /** The region pointed at, where that is told of elsewhere too. */
  readonly hovered?: RegionCode | null;
  readonly onHover?: (region: RegionCode | null) => void;
}

/** The rows of a figure as a table that can be sorted, and chosen from where the figure says how. Numbers open how they are made. */
export function FigureRows({ onRow, value, view, acts, hovered = null, onHover }: Props): ReactNode {
  const { messages, format } = useMessages();
  const { table, finding } = value;
  const { selected } = view;
  const { columns, rows } = useMemo(
    () =>
      screenTable(table, format, (code) => selected.some((region) => region === code), {
        label: messages.working.open,
        onOpen: (working) => acts.show({ working }),
      }),
    [table, format, selected, messages, acts],
  );
  const onSelect = (id: string, isAdding: boolean): void => {
    const row = table.rows.find((candidate) => candidate.id === id);
    if (row !== undefined) onRow?.(row, isAdding, acts, { view, shown: value.shown });
  };
  return (
    <>
      {table.above === undefined ? null : <p className="small quiet">{table.above}</p>}
      <DataTable
        caption={finding}
        columns={columns}
        rows={rows}
        hovered={hovered}
        {...(onRow === undefined ? {} : { onSelect })}
        {...(onHover === undefined ? {} : { onHover: (id) => onHover(id === null ? null : parseRegionCode(id)) })}
      />
    </>
  );
}
