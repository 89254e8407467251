import { useMemo, type ReactNode } from 'react';
import { useMessages } from '../../design/messages/index.tsx';
import { Strengths } from '../../features/industry/Strengths.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { useCheckedView } from '../../frame/use-checked-view.ts';
import '../../features/region/region.css';

const CONTROLS = ['benchmark', 'year', 'options'] as const;

/** What a region's industry is strong in, without the rest of the region's page, which asks for much that is not shown here. */
export function IndustryOfRegion(props: PageProps): ReactNode {
  const { store, catalogue } = props;
  const { messages } = useMessages();
  const { view, problems } = useCheckedView(store, catalogue);
  const subject = useMemo(
    () => subjectOf(catalogue, { ...view, theme: 'all', indicator: null }, messages),
    [catalogue, view, messages],
  );
  const [region] = view.selected;
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
      className="portrait"
    >
      {region === undefined ? null : <Strengths {...props} region={region} />}
    </PageFrame>
  );
}
