import { useEffect, type ReactNode } from 'react';
import type { Subject } from '../../figure/words/subject.ts';
import type { Catalogue, View } from '../../model/index.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { pageTitle } from './page-title.ts';
import { SkipLinks } from './SkipLinks.tsx';
import { useNames } from '../view/use-checked-view.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly view: View;
  readonly subject: Subject;
  readonly title: string | undefined;
}

/** Stories are of no region and no theme. */
const isOfFigures = ({ page }: View): boolean => page !== 'stories';

/** What a page has that is not seen: what its window is called, and the ways past its head. */
export function PageAids({ catalogue, view, subject, title }: Props): ReactNode {
  const { messages } = useMessages();
  const names = useNames(catalogue);
  const whole = pageTitle({
    view: isOfFigures(view) ? view : { ...view, selected: [], working: null },
    subject: isOfFigures(view) ? subject.title : null,
    open: title,
    names,
    messages,
  });
  useEffect(() => {
    document.title = whole;
  }, [whole]);
  return <SkipLinks view={view} />;
}
