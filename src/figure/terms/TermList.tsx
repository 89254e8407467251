import type { ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import type { View } from '../../model/index.ts';
import type { FigureValue } from '../value/value.ts';
import { explained } from './explained.ts';
import './terms.css';

/** The words of a figure, explained. */
export function TermList({ value, view }: { readonly value: FigureValue; readonly view: View }): ReactNode {
  const speech = useMessages('terms');
  return (
    <dl className="terms">
      {explained(value, view, speech).map(({ term, name, text }) => (
        <div key={term} data-term={term}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
