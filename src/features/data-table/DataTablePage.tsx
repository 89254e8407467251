import { useMemo, type ReactNode } from 'react';
import { subjectOf } from '../../figure/words/subject.ts';
import { DataParts } from '../../frame/controls/DataParts.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { useCheckedView } from '../../frame/view/use-checked-view.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { parseTable } from '../../state/links/table-text.ts';
import { OwnTablePart } from './OwnTablePart.tsx';

const CONTROLS = ['benchmark'] as const;

/** The part of the page of the data with a table of the reader's own. */
export function DataTablePage({ store, catalogue, engine }: PageProps): ReactNode {
  const { messages } = useMessages('dataTable');
  const { view, problems } = useCheckedView(store, catalogue);
  const strange =
    parseTable(view.table) === null ? [{ kind: 'unknown-value', option: 'table', value: view.table } as const] : [];
  const subject = useMemo(() => subjectOf(catalogue, view, messages), [catalogue, view, messages]);
  return (
    <PageFrame
      store={store}
      view={view}
      problems={[...problems, ...strange]}
      catalogue={catalogue}
      subject={subject}
      result={null}
      isAnswered
      controls={CONTROLS}
      drawn={null}
      downloads={{ onCsv: null }}
      announcement=""
      className="own-table"
    >
      <DataParts store={store} view={view} />
      <OwnTablePart store={store} catalogue={catalogue} engine={engine} view={view} />
    </PageFrame>
  );
}
