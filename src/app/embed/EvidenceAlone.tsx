import { useMemo, type ReactNode } from 'react';
import { useMessages } from '../../design/messages/index.tsx';
import { Evidence } from '../../features/method/evidence/Evidence.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { useCheckedView } from '../../frame/use-checked-view.ts';
import '../../features/method/method.css';

const CONTROLS = ['year'] as const;

/** What the index rests on, without the rest of the page of methods, which asks for much that is not shown here. */
export function EvidenceAlone({ store, catalogue, engine }: PageProps): ReactNode {
  const { messages } = useMessages();
  const { view, problems } = useCheckedView(store, catalogue);
  const subject = useMemo(
    () => subjectOf(catalogue, { ...view, indicator: null }, messages),
    [catalogue, view, messages],
  );
  return (
    <PageFrame
      store={store}
      view={view}
      problems={problems}
      catalogue={catalogue}
      subject={subject}
      result={null}
      controls={CONTROLS}
      drawn={null}
      downloads={{ onCsv: null, onPicture: null }}
      announcement=""
      className="method"
    >
      <Evidence store={store} catalogue={catalogue} engine={engine} view={view} />
    </PageFrame>
  );
}
