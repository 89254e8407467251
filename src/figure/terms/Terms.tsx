import type { ReactNode } from 'react';
import { FetchedMenu } from '../../design/controls/FetchedMenu.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import type { View } from '../../model/index.ts';
import type { FigureValue } from '../value/value.ts';

/** What the words of a figure mean, behind a fold beside it. */
export function Terms(given: { readonly value: FigureValue; readonly view: View }): ReactNode {
  return (
    <FetchedMenu
      label={useMessages().messages.controls.terms}
      className="small quiet screen-only"
      isHanging={false}
      load={async () => (await import('./TermList.tsx')).TermList}
      words={['terms']}
      given={given}
    />
  );
}
