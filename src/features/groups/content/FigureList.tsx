import type { ReactNode } from 'react';
import { DataTable, type DataColumn, type DataRow } from '../../../design/controls/DataTable.tsx';
import { parseRegionCode, type RegionCode } from '../../../model/index.ts';
import './groups.css';

interface Props {
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  readonly onSelect: (region: RegionCode, isAdding: boolean) => void;
}

/** A table of regions, from which they are selected. */
export function FigureList({ caption, columns, rows, onSelect }: Props): ReactNode {
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      onSelect={(id, isAdding) => {
        const code = parseRegionCode(id);
        if (code !== null) onSelect(code, isAdding);
      }}
    />
  );
}
