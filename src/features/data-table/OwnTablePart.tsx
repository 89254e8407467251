import { Suspense, useState, type ReactNode } from 'react';
import { fetchedPart } from '../../design/fetched-part.ts';
import { FigureMade } from '../../figure/Figure.tsx';
import { useFigure } from '../../figure/use-figure.ts';
import { useQuery } from '@tanstack/react-query';
import { questionQuery } from '../../figure/answers/questions.ts';
import { GroupFilter } from '../../frame/controls/GroupFilter.tsx';
import { Compared } from '../../frame/Compared.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { useNames } from '../../frame/view/use-checked-view.ts';
import { useFigureActs } from '../../frame/view/use-view.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { isTablePossible, type TableChoice, type View } from '../../model/index.ts';
import { parseTable, writeTable } from '../../state/links/table-text.ts';
import { tableOf, tableQuestion, unknownMeasures } from './content/question.ts';
import { ownTable } from './figures/table.tsx';
import { TableForm } from './TableForm.tsx';
import './content/table.css';

/** Beneath the table, and fetched once it is opened. */
const CodePanel = fetchedPart(
  () => import('./CodePanel.tsx'),
  ({ CodePanel: Part }) => Part,
);

interface Props extends Pick<PageProps, 'store' | 'catalogue' | 'engine'> {
  /** Checked. */
  readonly view: View;
}

/** A table of the reader's own: its steps, the table they make, and the same steps as code. */
export function OwnTablePart({ store, catalogue, engine, view }: Props): ReactNode {
  const { messages, format } = useMessages('dataTable');
  const said = messages.dataTable;
  const names = useNames(catalogue);
  const acts = useFigureActs(store);
  const { made, isLate, error, retry } = useFigure(ownTable, view);
  const answer = useQuery(questionQuery(engine, 'ownTable', tableQuestion(view, catalogue)));
  const [isCode, setCode] = useState(false);
  // On a narrow screen the result comes first, and the form behind a line that says what is chosen.
  const [isFormOpen, setFormOpen] = useState(false);
  const unknown = unknownMeasures(view, catalogue);
  const onChange = (change: Partial<TableChoice>): void => {
    const next = { ...tableOf(store.get()), ...change };
    if (isTablePossible(next)) store.set({ table: writeTable(next) });
  };
  return (
    <>
      <button type="button" className="table-fold" aria-expanded={isFormOpen} onClick={() => setFormOpen(!isFormOpen)}>
        {said.steps({ steps: made?.value.kind === 'value' ? made.value.subtitle : '' })}
      </button>
      <TableForm
        isOpen={isFormOpen}
        view={view}
        catalogue={catalogue}
        onChange={onChange}
        onReset={() => store.set({ table: '' })}
        filter={
          <Suspense fallback={null}>
            <GroupFilter store={store} view={view} catalogue={catalogue} />
          </Suspense>
        }
        selected={<Compared store={store} view={view} names={names} />}
      />
      <div className={`table-result${isLate ? ' is-late' : ''}`}>
        {parseTable(view.table) === null ? <p role="alert">{said.damaged}</p> : null}
        {unknown.length === 0 ? null : (
          <p role="alert">{said.unknownMeasures({ count: unknown.length, measures: format.list(unknown) })}</p>
        )}
        {error === null ? null : <LoadFault error={error} onRetry={retry} />}
        {made === null ? (
          error === null ? (
            <p role="status">{messages.app.computing}</p>
          ) : null
        ) : (
          <FigureMade figure={ownTable} made={made} view={view} acts={acts} />
        )}
        <details className="table-code" onToggle={(event) => setCode(event.currentTarget.open)}>
          <summary>{said.code}</summary>
          {isCode && answer.data !== undefined ? (
            <Suspense fallback={<p role="status">{messages.app.loading}</p>}>
              <CodePanel answer={answer.data} view={view} catalogue={catalogue} />
            </Suspense>
          ) : null}
        </details>
      </div>
    </>
  );
}
