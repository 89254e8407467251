import { useMemo, type ReactNode } from 'react';
import type { CsvForm } from '../../figure/export/csv-form.ts';
import type { FigureState } from '../../figure/use-figure.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { useCheckedView, useNames } from '../../frame/view/use-checked-view.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import './content/data.css';

interface Props extends Pick<PageProps, 'store' | 'catalogue' | 'engine'> {
  /** The first figure, which all of the page waits for. */
  readonly first: FigureState;
  /** Of the window; the name of what is shown where it is left out. */
  readonly title?: string;
  /** What can be used while the figure is computed. */
  readonly above: ReactNode;
  readonly children: (made: NonNullable<FigureState['made']>) => ReactNode;
}

/** What the catalogue and the card of an indicator have around them. */
export function DataFrame({ store, catalogue, engine, first, title, above, children }: Props): ReactNode {
  const { messages } = useMessages('data', 'indicatorNotes');
  const { view, problems } = useCheckedView(store, catalogue);
  const names = useNames(catalogue);
  const { made, isLate, error, retry } = first;
  const subject = useMemo(() => {
    const shown = subjectOf(catalogue, view, messages);
    return title === undefined ? shown : { ...shown, title };
  }, [catalogue, view, messages, title]);
  const onCsv = async (form: CsvForm): Promise<string> =>
    (await import('./export-data.ts')).saveData({ engine, catalogue, names, messages }, view, form);
  return (
    <PageFrame
      store={store}
      view={view}
      problems={problems}
      catalogue={catalogue}
      subject={subject}
      result={null}
      isAnswered={made !== null}
      controls={[]}
      drawn={null}
      downloads={{ onCsv: made === null || isLate ? null : onCsv }}
      announcement={made?.value.kind !== 'value' || isLate ? '' : made.value.finding}
      className={`data${isLate ? ' is-late' : ''}`}
    >
      {error === null ? null : <LoadFault error={error} onRetry={retry} />}
      {above}
      {made !== null ? children(made) : error === null ? <p role="status">{messages.app.computing}</p> : null}
    </PageFrame>
  );
}
