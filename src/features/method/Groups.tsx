import { useMemo, type ReactNode } from 'react';
import { PERFORMANCE_GROUPS } from '../../analysis/composite/performance-groups.ts';
import { DataTable, type DataRow } from '../../design/controls/DataTable.tsx';
import { type Names } from '../../design/messages/index.tsx';
import { useMethodMessages } from '../../design/messages/method-words.ts';
import type { Credit } from '../../figure/words/credit.ts';
import { FigureSection } from '../../figure/FigureSection.tsx';
import type { Board, RegionCode } from '../../model/index.ts';
import { groupsOf } from './grouped.ts';

interface Props {
  /** Held against the EU average. */
  readonly board: Board;
  readonly names: Names;
  readonly title: string;
  readonly source: Credit;
  readonly notices: readonly string[];
  readonly selected: readonly RegionCode[];
  readonly onSelect: (id: string, isAdded: boolean) => void;
}

/** Every region as the scoreboard reads it: percent of the EU average, and the group that makes it. */
export function Groups({ board, names, title, source, notices, selected, onSelect }: Props): ReactNode {
  const { messages, format } = useMethodMessages();
  const words = messages.method.groups;
  const rows = useMemo(() => groupsOf(board), [board]);
  const counts = PERFORMANCE_GROUPS.toReversed()
    .map((group) => ({ group, count: rows.filter((row) => row.group === group).length }))
    .filter(({ count }) => count > 0);
  if (rows.length === 0) return null;
  return (
    <FigureSection
      figure="method-groups"
      finding={words.finding(counts)}
      subtitle={`${title}. ${words.note}`}
      source={source}
      notices={notices}
      numbers={async () => (await import('./numbers.ts')).groupsNumbers(rows, board, selected, names, format)}
      chart={() => ({
        kind: 'bars',
        categories: rows.map(({ region }) => names.region(region)),
        unit: words.relative,
        decimals: 1,
        series: [{ name: words.relative, values: rows.map(({ relative }) => relative), colour: 'accent' }],
      })}
    >
      <DataTable
        caption={words.caption}
        onSelect={onSelect}
        columns={[
          { id: 'region', label: messages.table.region, isNumeric: false },
          { id: 'relative', label: words.relative, isNumeric: true },
          { id: 'group', label: words.group, isNumeric: false },
        ]}
        rows={rows.map(
          ({ region, relative, group, third }): DataRow => ({
            id: region,
            isSelected: selected.includes(region),
            cells: [
              names.region(region),
              { value: relative, text: format.number(relative, 1) },
              group === null || third === null ? '' : words.named(group, third),
            ],
          }),
        )}
      />
    </FigureSection>
  );
}
